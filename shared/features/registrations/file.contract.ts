import type { PartialDate } from '@shared/core/partial-date'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { Saved } from './coverage.contract'
import { ItemFields, words } from './registrations.fields'
import { registrationSubjects } from './registrations.kinds'
import { RegistrationPart, RegistrationYear } from './registrations.part'

/** Rows of a file looked at at once; a longer one is to be sent unit by unit. */
export const mostFileRows = 5000

/** One content as the file has it. */
export interface FileItem {
  readonly content: string
  readonly goal: string
  readonly target: string
  readonly dueOn: PartialDate | null
}

/** One subject of the file with its contents; nothing of it is written yet. */
export interface FilePaper {
  /** Of its first row, as Excel counts. */
  readonly line: number
  readonly name: string
  readonly unit: string
  /** null: not told who it is, or several could be meant; the clerk says. */
  readonly subjectId: OrganisationId | PersonId | null
  /** Why the clerk is asked. */
  readonly question: 'unknown' | 'several' | null
  /** Has a registration of the year already. */
  readonly isKnown: boolean
  /** Vietnamese: what of the registration it has would become another; none where it has none. */
  readonly differences: readonly string[]
  readonly items: readonly FileItem[]
  readonly isExemplarCandidate: boolean
  readonly field: string
  readonly note: string
  /** Vietnamese: what is wrong in which row. A paper with any is not written. */
  readonly problems: readonly string[]
}

export interface FileReading {
  readonly fileName: string
  readonly papers: readonly FilePaper[]
  /** Names without any content: whoever has not filled in the form. */
  readonly blank: number
}

export const TakeIn = z.strictObject({
  campaignId: CampaignId,
  year: RegistrationYear,
  subject: z.enum(registrationSubjects),
  fileName: z.string().max(300),
  /**
   * false: whoever has a registration keeps it as it is. true: it becomes what the file says; what the
   * file says nothing of stays.
   */
  overwrite: z.boolean(),
  papers: z
    .array(
      z.strictObject({
        subjectId: z.union([OrganisationId, PersonId]),
        items: z.array(ItemFields).min(1).max(30),
        isExemplarCandidate: z.boolean(),
        field: words(300),
        note: words(1000),
      }),
    )
    .min(1)
    .max(mostFileRows),
})
export type TakeIn = z.output<typeof TakeIn>

export const fileContract = {
  /** A workbook for a unit to fill in, with its members or its collectives in it. */
  'registrations.saveTemplate': task<Saved>()(
    z.strictObject({ ...RegistrationPart.shape, taskId: TaskId }),
  ),
  /** null: the dialog was closed. @throws AppError `spreadsheet.*`, `registrations.noList`, `.longFile` */
  'registrations.readFile': task<FileReading | null>()(
    z.strictObject({ ...RegistrationPart.shape, taskId: TaskId }),
  ),
  /** All of it or nothing, one undo. @throws AppError `registrations.notOpen`, `.subjectGone` */
  'registrations.takeIn': command<{ readonly added: number; readonly changed: number }>()(TakeIn),
}
