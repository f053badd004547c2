import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { formFormats, type Saved } from './coverage.contract'
import { RegistrationId } from './registrations.ids'
import { registrationSubjects } from './registrations.kinds'
import { RegistrationPart, RegistrationYear, registrationListings } from './registrations.part'

/** Whose forms: of one registration, of everyone of a part, or one without a name. */
export const FormsOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), id: RegistrationId }),
  z.strictObject({
    kind: z.literal('part'),
    ...RegistrationPart.shape,
    /** missing: with the name and the unit filled in, and the rest to be written by hand. */
    listing: z.enum(registrationListings),
  }),
  z.strictObject({
    kind: z.literal('blank'),
    campaignId: CampaignId,
    year: RegistrationYear,
    subject: z.enum(registrationSubjects),
    organisationId: OrganisationId.nullable().default(null),
  }),
])
export type FormsOf = z.output<typeof FormsOf>

/** Forms laid out in one file; beyond this a unit is to be chosen. */
export const mostForms = 1000

export const formsContract = {
  /** Phiếu đăng ký thi đua. @throws AppError `registrations.nothingToPrint`, `.tooManyForms`, `.gone` */
  'registrations.formFile': task<Saved>()(
    z.strictObject({ of: FormsOf, format: z.enum(formFormats), taskId: TaskId }),
  ),
  /** The pages as they will be printed. */
  'registrations.formPdf': query<Uint8Array>()(z.strictObject({ of: FormsOf })),
}
