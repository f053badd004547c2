import { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { coverageContract } from './coverage.contract'
import { fileContract } from './file.contract'
import { formsContract } from './forms.contract'
import { ItemFields, words } from './registrations.fields'
import { RegistrationCheckId, RegistrationId, RegistrationItemId } from './registrations.ids'
import {
  checkKinds,
  registrationOutcomes,
  registrationStates,
  registrationSubjects,
} from './registrations.kinds'
import { RegistrationFilter, RegistrationPart, RegistrationYear } from './registrations.part'
import type { Registration, RegistrationPage, SubjectRegistration } from './registrations.results'
import { registrationProblems as problems } from './registrations.strings'

const SubjectOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('collective'), id: OrganisationId }),
  z.strictObject({ kind: z.literal('person'), id: PersonId }),
])
export type SubjectOf = z.output<typeof SubjectOf>

export const RegistrationFields = z.strictObject({
  receivedOn: LocalDate.nullable(),
  isExemplarCandidate: z.boolean(),
  fieldItemId: FrameworkItemId.nullable(),
  field: words(300),
  note: words(1000),
  items: z.array(ItemFields).max(30),
})
export type RegistrationFields = z.output<typeof RegistrationFields>

export const AddRegistration = z.strictObject({
  campaignId: CampaignId,
  year: RegistrationYear,
  subject: SubjectOf,
  registration: RegistrationFields,
})
export type AddRegistration = z.output<typeof AddRegistration>

export const MoveRegistrations = z.strictObject({
  ids: z.array(RegistrationId).min(1).max(5000),
  to: z.enum(registrationStates),
  /** Of the approval; null: today. */
  on: LocalDate.nullable().default(null),
  reason: words(500).default(''),
})
export type MoveRegistrations = z.output<typeof MoveRegistrations>

/** One line of the grid: the parts that change. A subject without a registration gets one. */
export const GridChange = z.strictObject({
  subjectId: z.union([OrganisationId, PersonId]),
  /** null takes the registration away, with all that belongs to it. */
  state: z.enum(registrationStates).nullable().optional(),
  content: words(1000).optional(),
  goal: words(1000).optional(),
  target: words(500).optional(),
  dueOn: PartialDate.nullable().optional(),
  isExemplarCandidate: z.boolean().optional(),
  note: words(1000).optional(),
})
export type GridChange = z.output<typeof GridChange>

export const SetGrid = z.strictObject({
  campaignId: CampaignId,
  year: RegistrationYear,
  subject: z.enum(registrationSubjects),
  changes: z.array(GridChange).min(1).max(2000),
})
export type SetGrid = z.output<typeof SetGrid>

export const RegisterMissing = z.strictObject({
  ...RegistrationPart.shape,
  items: z.array(ItemFields).min(1, problems.contentMissing).max(30),
  receivedOn: LocalDate.nullable(),
  isApproved: z.boolean(),
  taskId: TaskId,
})
export type RegisterMissing = z.output<typeof RegisterMissing>

const EvaluateRegistration = z.strictObject({
  id: RegistrationId,
  /** null takes the evaluation back. */
  outcome: z.enum(registrationOutcomes).nullable(),
  result: words(2000),
  evaluatedOn: LocalDate.nullable(),
  items: z
    .array(
      z.strictObject({
        id: RegistrationItemId,
        outcome: z.enum(registrationOutcomes).nullable(),
        result: words(1000),
      }),
    )
    .max(60),
})
export type EvaluateRegistration = z.output<typeof EvaluateRegistration>

const changed = command<{ readonly changed: number }>()
const bulk = task<{ readonly changed: number }>()

export const registrationsContract = {
  ...coverageContract,
  ...formsContract,
  ...fileContract,
  'registrations.list': query<RegistrationPage>()(RegistrationFilter),
  /** @throws AppError `registrations.gone` */
  'registrations.get': query<Registration>()(z.strictObject({ id: RegistrationId })),
  /** Newest year first. */
  'registrations.ofSubject': query<readonly SubjectRegistration[]>()(
    z.strictObject({ subject: SubjectOf }),
  ),
  /** @throws AppError `registrations.already`, `.notOpen`, `.noOrganisation`, `core.notFound` */
  'registrations.add': command<{ readonly id: RegistrationId }>()(AddRegistration),
  /** @throws AppError `registrations.gone` */
  'registrations.edit': command<null>()(
    z.strictObject({ id: RegistrationId, registration: RegistrationFields }),
  ),
  /** Those already there stay as they are. @throws AppError `registrations.reasonMissing`, `.gone` */
  'registrations.move': changed(MoveRegistrations),
  /** Every one of the list that is waiting. */
  'registrations.approveAll': bulk(
    z.strictObject({
      ...RegistrationPart.shape,
      /** null: today. */
      on: LocalDate.nullable().default(null),
      taskId: TaskId,
    }),
  ),
  'registrations.remove': command<null>()(z.strictObject({ id: RegistrationId })),
  'registrations.setGrid': changed(SetGrid),
  /** The same contents for everyone of a part who has none. @throws AppError `registrations.nobodyMissing` */
  'registrations.registerMissing': bulk(RegisterMissing),
  /** For those with none in the later year. @throws AppError `registrations.nothingToCopy` */
  'registrations.copyYear': bulk(
    z.strictObject({ ...RegistrationPart.shape, fromYear: RegistrationYear, taskId: TaskId }),
  ),
  /** Records of other features that were made from the paper and would lose the way to it. */
  'registrations.links': query<{ readonly count: number }>()(
    z.strictObject({ id: RegistrationId }),
  ),
  'registrations.evaluate': command<null>()(EvaluateRegistration),
  'registrations.addCheck': command<{ readonly id: RegistrationCheckId }>()(
    z.strictObject({
      id: RegistrationId,
      kind: z.enum(checkKinds),
      happenedOn: LocalDate,
      who: words(200),
      note: words(1000),
    }),
  ),
  'registrations.removeCheck': command<null>()(z.strictObject({ id: RegistrationCheckId })),
}
