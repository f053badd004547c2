import type { AttachmentKind } from '@shared/core/attachment'
import type { PartialDate } from '@shared/core/partial-date'
import type {
  AttachmentId,
  DirectiveId,
  RelationId,
} from '@shared/features/directives/directives.ids'
import type {
  Direction,
  RelationKind,
  ReplacementExtent,
} from '@shared/features/directives/directives.kinds'
import type { Generated } from 'kysely'

export interface DirectiveTable {
  id: DirectiveId
  /** As printed: “01-CT/TU”; '' when the office does not know it. */
  number: string
  /** “Chỉ thị”, “Kế hoạch”… */
  type: string
  issuer: string
  /** To the year, the month or the day; null when it is not known, never invented. */
  issued_on: PartialDate | null
  title: string
  /** “T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ”: the post, never the name. */
  signer_title: Generated<string>
  /** Nơi nhận, one per line. */
  recipients: Generated<string>
  note: Generated<string>
  direction: Generated<Direction | null>
  /** The clerk's word that it is no longer in force; replacements are told by the relations. */
  is_ended: Generated<0 | 1>
  ended_on: Generated<PartialDate | null>
  search_text: string
}

export interface DirectiveRelationTable {
  id: RelationId
  from_id: DirectiveId
  to_id: DirectiveId
  kind: RelationKind
  /** Of a replacement only. */
  extent: ReplacementExtent | null
  /** “Mục III”, “khoản 3 Điều 2”. */
  note: string
}

/** The file itself lies in the data folder under its hash. */
export interface DirectiveAttachmentTable {
  id: AttachmentId
  directive_id: DirectiveId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}
