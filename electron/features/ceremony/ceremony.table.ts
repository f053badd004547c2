import type { LocalDate } from '@shared/core/local-date'
import type {
  CeremonyGroupId,
  CeremonyGuestId,
  CeremonyId,
  CeremonyRecipientId,
} from '@shared/features/ceremony/ceremony.ids'
import type { Attendance, GuestKind } from '@shared/features/ceremony/ceremony.kinds'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'

export interface CeremonyTable {
  id: CeremonyId
  name: string
  held_on: LocalDate | null
  /** HH:MM in the office's time. */
  starts_at: string | null
  place: string
  /** What the presenter says first and last; empty: the usual words. */
  opening: string
  closing: string
  /** How many stand on the stage at a time. */
  group_size: number
  note: string
}

export interface CeremonyDecisionTable {
  id: string
  ceremony_id: CeremonyId
  decision_id: DecisionId
  /** Order in which the decisions are read. */
  position: number
}

export interface CeremonyGroupTable {
  id: CeremonyGroupId
  ceremony_id: CeremonyId
  position: number
  name: string
  /** Who hands over to this group. */
  presenter: string
}

export interface CeremonyRecipientTable {
  id: CeremonyRecipientId
  ceremony_id: CeremonyId
  award_id: AwardId
  group_id: CeremonyGroupId
  /** Within the group. */
  position: number
  attendance: Attendance
  proxy_name: string
  seat: string
  note: string
}

export interface CeremonyGuestTable {
  id: CeremonyGuestId
  ceremony_id: CeremonyId
  position: number
  name: string
  /** Position held. */
  office: string
  unit: string
  kind: GuestKind
  has_confirmed: 0 | 1
  seat: string
  note: string
}
