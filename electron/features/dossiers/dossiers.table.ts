import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type {
  DossierFileId,
  DossierPaperId,
  RequirementId,
} from '@shared/features/dossiers/dossiers.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'

/** A paper of the office's own list for a form; without any, the texts say what is asked for. */
export interface DossierRequirementTable {
  id: RequirementId
  form_id: AwardFormId
  position: number
  item_key: string
  name: string
  subject_kind: SubjectKind | null
  is_required: 0 | 1
  source: string
}

/** An original that came. */
export interface DossierPaperTable {
  id: DossierPaperId
  nomination_id: NominationId
  item_key: string
  /** As it was called when it came. */
  name: string
  received_on: LocalDate
}

export interface DossierAttachmentTable {
  id: DossierFileId
  nomination_id: NominationId
  item_key: string
  item_name: string
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  added_at: string
}
