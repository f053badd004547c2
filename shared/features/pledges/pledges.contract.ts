import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { registrationOutcomes } from '@shared/features/registrations/registrations.kinds'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { PledgeAttachmentId, PledgeId, PledgeItemId, PledgePartyId } from './pledges.ids'
import { draftShapes, pledgeGaps, pledgeStatuses } from './pledges.kinds'
import type { Pledge, PledgeCandidate, PledgeCounts, PledgeSummary } from './pledges.results'
import { pledgeProblems as problems } from './pledges.strings'

const Year = z.int().min(1945).max(2199)
const line = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, problems.tooLong(max)))
const paragraph = (max: number) =>
  z
    .string()
    .transform(toNfc)
    .pipe(z.string().max(max, problems.tooLong(max)))

const SubjectOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), id: OrganisationId }),
  z.strictObject({ kind: z.literal('person'), id: PersonId }),
  /** A body outside the tree, such as the province. */
  z.strictObject({
    kind: z.literal('other'),
    name: line(300).pipe(z.string().min(1, problems.partyMissing)),
  }),
])
export type PartySubject = z.output<typeof SubjectOf>

export const PartyInput = z.strictObject({
  /** null: a new one. Those left out go, with what is theirs alone. */
  id: PledgePartyId.nullable(),
  subject: SubjectOf,
  signerName: line(120),
  signerPosition: line(200),
})
export type PartyInput = z.output<typeof PartyInput>

export const ItemInput = z.strictObject({
  id: PledgeItemId.nullable(),
  /** Place of the party it is promised by, from 0; null: by all. */
  party: z.int().min(0).max(499).nullable(),
  frameworkItemId: FrameworkItemId.nullable(),
  content: line(1000).pipe(z.string().min(1, problems.contentMissing)),
  target: line(500),
  dueOn: PartialDate.nullable(),
})
export type ItemInput = z.output<typeof ItemInput>

export const PledgeInput = z.strictObject({
  year: Year,
  title: line(300).pipe(z.string().min(1, problems.titleMissing)),
  campaignId: CampaignId.nullable(),
  signingOn: LocalDate.nullable(),
  place: line(200),
  content: paragraph(4000),
  /** The office signs as the one who witnesses. */
  isWitnessed: z.boolean(),
  note: line(1000),
  parties: z.array(PartyInput).min(1, problems.partiesMissing).max(500),
  items: z.array(ItemInput).max(300),
})
export type PledgeInput = z.output<typeof PledgeInput>

export const PledgeFilter = z.strictObject({
  year: Year.nullable().default(null),
  campaignId: CampaignId.nullable().default(null),
  status: z.enum(pledgeStatuses).nullable().default(null),
  gap: z.enum(pledgeGaps).nullable().default(null),
  text: z.string().max(200).default(''),
})
export type PledgeFilter = z.output<typeof PledgeFilter>

const Draft = z.strictObject({
  campaignId: CampaignId,
  year: Year,
  shape: z.enum(draftShapes),
  organisationIds: z.array(OrganisationId).max(2000),
  groupIds: z.array(ComparisonGroupId).max(500),
  signingOn: LocalDate.nullable(),
})
export type DraftPledges = z.output<typeof Draft>

const Evaluate = z.strictObject({
  id: PledgeId,
  evaluation: paragraph(4000),
  evaluatedOn: LocalDate,
  parties: z
    .array(
      z.strictObject({
        ...{ id: PledgePartyId, outcome: z.enum(registrationOutcomes).nullable() },
        result: line(1000),
      }),
    )
    .max(500),
  items: z
    .array(
      z.strictObject({
        ...{ id: PledgeItemId, outcome: z.enum(registrationOutcomes).nullable() },
        result: line(1000),
      }),
    )
    .max(300),
})
export type EvaluatePledge = z.output<typeof Evaluate>

const ById = z.strictObject({ id: PledgeId })
const Ids = z.array(PledgeId).min(1).max(500)
const taskId = TaskId
const Saved = { name: '' as string | null }

export const pledgesContract = {
  'pledges.list': query<readonly PledgeSummary[]>()(PledgeFilter),
  'pledges.counts': query<PledgeCounts>()(
    z.strictObject({ year: Year.nullable(), campaignId: CampaignId.nullable() }),
  ),
  /** The latest first. */
  'pledges.ofSubject': query<readonly PledgeSummary[]>()(
    z.strictObject({ subjectId: z.union([OrganisationId, PersonId]) }),
  ),
  /** @throws AppError `pledges.gone` */
  'pledges.get': query<Pledge>()(ById),
  /** Base organisations of the year, in the order of the tree. */
  'pledges.candidates': query<readonly PledgeCandidate[]>()(
    z.strictObject({ campaignId: CampaignId, year: Year }),
  ),
  'pledges.draft': command<{ readonly drafted: readonly PledgeId[] }>()(Draft),
  'pledges.create': command<{ readonly id: PledgeId }>()(PledgeInput),
  'pledges.edit': command<null>()(z.strictObject({ id: PledgeId, pledge: PledgeInput })),
  'pledges.move': command<null>()(z.strictObject({ ids: Ids, to: z.enum(pledgeStatuses) })),
  /** null takes the mark away. */
  'pledges.markSigned': command<null>()(
    z.strictObject({
      ...{ id: PledgeId, partyIds: z.array(PledgePartyId).min(1).max(500) },
      signedOn: LocalDate.nullable(),
    }),
  ),
  'pledges.evaluate': command<null>()(Evaluate),
  'pledges.remove': command<null>()(z.strictObject({ ids: Ids })),
  /** @throws AppError `attachments.…` */
  'pledges.attach': task<{ readonly id: PledgeAttachmentId; readonly name: string } | null>()(
    z.strictObject({ taskId, id: PledgeId, ...dropped }),
  ),
  'pledges.detach': command<null>()(z.strictObject({ id: PledgeAttachmentId })),
  'pledges.openAttachment': task<null>()(z.strictObject({ taskId, id: PledgeAttachmentId })),
  'pledges.saveAttachment': task<typeof Saved>()(
    z.strictObject({ taskId, id: PledgeAttachmentId }),
  ),
  /** Each pledge on pages of its own, to be looked at, printed and saved. */
  'pledges.pdf': task<Uint8Array>()(z.strictObject({ taskId, ids: Ids })),
  /** The sheet that is signed at the meeting: every party of these pledges. */
  'pledges.sheetPdf': task<Uint8Array>()(z.strictObject({ taskId, ids: Ids })),
  /** One file, each from the office's Word template. @throws AppError `pledges.gone`, `documents.*` */
  'pledges.saveDocx': task<typeof Saved>()(z.strictObject({ taskId, ids: Ids })),
  'pledges.saveXlsx': task<typeof Saved>()(PledgeFilter.extend({ taskId })),
  /** The list on A4 landscape, to be looked at, printed and saved. */
  'pledges.listPdf': task<Uint8Array>()(PledgeFilter.extend({ taskId })),
}
