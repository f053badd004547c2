import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import {
  NominationFilter,
  type NominationRow,
  NominationWindow,
  type StatusCounts,
} from '@shared/features/nominations/nominations.contract'
import { NominationId, ProposalId } from '@shared/features/nominations/nominations.ids'
import { subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { Requirement } from './dossiers.catalogue'
import { DossierFileId } from './dossiers.ids'
import type { PaperStanding } from './dossiers.rules'
import { dossiersStrings as strings } from './dossiers.strings'

const taskId = TaskId
const Saved = { name: null as string | null }
const itemKey = z.string().min(1).max(100)
const paperName = z.string().trim().min(1, strings.paperNameMissing).max(300)
const Ids = z.array(NominationId).min(1).max(2000)

export interface DossierFile {
  readonly id: DossierFileId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  /** UTC. */
  readonly addedAt: string
}

/** One paper of one file. */
export interface DossierItem {
  readonly key: string
  readonly name: string
  readonly isRequired: boolean
  readonly source: string
  /** false: there, but the list of today does not ask for it. */
  readonly isListed: boolean
  readonly receivedOn: LocalDate | null
  readonly files: readonly DossierFile[]
  readonly standing: PaperStanding
}

/** An award on record, of this program's ledger or of an older book. */
export interface AwardSoFar {
  readonly id: string
  /** “Giấy khen”. */
  readonly form: string
  /** “05-QĐ/ĐUK”; of an older book as it has it, or empty. */
  readonly decision: string
  /** As much of the day as is known. */
  readonly decidedOn: PartialDate | null
  readonly achievement: string
  readonly isRevoked: boolean
}

/** A nomination and the names of the papers it still lacks. */
export interface DossierRow extends NominationRow {
  readonly missing: readonly string[]
}

export interface DossierPage {
  readonly total: number
  readonly rows: readonly DossierRow[]
}

const missingOnly = z.boolean().default(false)
export const DossierFilter = NominationFilter.extend({ missingOnly })
export type DossierFilter = z.output<typeof DossierFilter>
export const DossierWindow = NominationWindow.extend({ missingOnly })
export type DossierWindow = z.output<typeof DossierWindow>

export const ChecklistItem = z.strictObject({
  key: itemKey,
  name: paperName,
  kind: z.enum(subjectKinds).nullable(),
  isRequired: z.boolean(),
  source: z.string().trim().max(300),
})
export type ChecklistItem = z.output<typeof ChecklistItem>

export interface Checklist {
  readonly formId: AwardFormId
  /** The office's own list; false: the one the texts ask for. */
  readonly isOwn: boolean
  readonly items: readonly Requirement[]
}

const ByForm = z.strictObject({ formId: AwardFormId })
const FileTask = z.strictObject({ taskId, id: DossierFileId })

/** What is printed: the rows of the screen, or those chosen. */
const OnPaper = DossierFilter.extend({ ids: Ids.nullable(), taskId })
export type DossiersOnPaper = z.output<typeof OnPaper>

export const dossiersContract = {
  /** As `nominations.list`, with what each still lacks. */
  'dossiers.list': query<DossierPage>()(DossierWindow),
  'dossiers.ids': query<readonly NominationId[]>()(DossierFilter),
  'dossiers.statusCounts': query<StatusCounts>()(DossierFilter),
  /** The papers of one file, in the order of its list. @throws AppError `core.notFound` */
  'dossiers.papers': query<readonly DossierItem[]>()(z.strictObject({ id: NominationId })),
  /** What its subject was given before, newest first. @throws AppError `core.notFound` */
  'dossiers.awards': query<readonly AwardSoFar[]>()(z.strictObject({ id: NominationId })),

  /** “Đã nhận bản giấy”, of all of them on one day. */
  'dossiers.receive': command<null>()(
    z.strictObject({ ids: Ids, itemKey, name: paperName, receivedOn: LocalDate }),
  ),
  /** The original was not there after all. */
  'dossiers.unreceive': command<null>()(z.strictObject({ id: NominationId, itemKey })),
  /** Asks for a file and keeps a copy; null when the dialog was closed. */
  'dossiers.attach': task<{ id: DossierFileId; name: string } | null>()(
    z.strictObject({ taskId, id: NominationId, itemKey, itemName: paperName, ...dropped }),
  ),
  'dossiers.detach': command<null>()(z.strictObject({ id: DossierFileId })),
  'dossiers.openFile': task<null>()(FileTask),
  'dossiers.saveFile': task<typeof Saved>()(FileTask),

  'dossiers.checklist': query<Checklist>()(ByForm),
  'dossiers.saveChecklist': command<null>()(
    ByForm.extend({ items: z.array(ChecklistItem).max(50) }),
  ),
  /** Back to what the texts ask for. */
  'dossiers.resetChecklist': command<null>()(ByForm),

  /** “Danh sách hồ sơ còn thiếu”, unit by unit. */
  'dossiers.missingPdf': task<Uint8Array>()(OnPaper),
  'dossiers.missingXlsx': task<typeof Saved>()(OnPaper),
  /** “Danh sách đề nghị”. */
  'dossiers.listPdf': task<Uint8Array>()(OnPaper),
  'dossiers.listXlsx': task<typeof Saved>()(OnPaper),
  /** “Phiếu yêu cầu bổ sung hồ sơ”, a page for each unit. @throws `dossiers.nothingReturned` */
  'dossiers.slipPdf': task<Uint8Array>()(z.strictObject({ ids: Ids, taskId })),
  /** The draft of the proposal's letter (Tờ trình), as text. */
  'dossiers.letter': query<string>()(z.strictObject({ id: ProposalId })),
}
