import { clockTimeForm } from '@shared/core/clock-time'
import { LocalDate } from '@shared/core/local-date'
import { type AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { AwardHonorific } from '@shared/features/decisions/decisions.kinds'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CeremonyGroupId, CeremonyGuestId, CeremonyId, CeremonyRecipientId } from './ceremony.ids'
import { type Attendance, attendances, type GuestKind, guestKinds } from './ceremony.kinds'
import { ceremonyStrings as strings } from './ceremony.strings'

const text = (max: number) => z.string().trim().max(max)

const fields = {
  name: text(300).min(1, strings.nameMissing),
  heldOn: LocalDate.nullable(),
  /** HH:MM */
  startsAt: z.string().regex(clockTimeForm, strings.timeWrong).nullable(),
  place: text(300),
  /** What is read first and last; empty: the usual words. */
  opening: text(4000),
  closing: text(4000),
  /** How many stand on the stage at a time. */
  groupSize: z.int().min(1, strings.groupSizeWrong).max(50, strings.groupSizeWrong),
  note: text(1000),
}
export const CeremonyFields = z.strictObject(fields)
export type CeremonyFields = z.output<typeof CeremonyFields>

const decisionIds = z.array(DecisionId).min(1, strings.decisionMissing).max(50)
export const NewCeremony = z.strictObject({ ...fields, decisionIds })
export type NewCeremony = z.output<typeof NewCeremony>

export const CeremonyEdit = z.strictObject({ id: CeremonyId, ...fields, decisionIds })
export type CeremonyEdit = z.output<typeof CeremonyEdit>

export interface CeremonySummary {
  readonly id: CeremonyId
  readonly name: string
  readonly heldOn: LocalDate | null
  readonly startsAt: string | null
  readonly place: string
  readonly recipients: number
  readonly guests: number
}

export interface Recipient {
  readonly id: CeremonyRecipientId
  readonly awardId: AwardId
  readonly decisionId: DecisionId
  readonly ledgerNumber: number
  readonly kind: SubjectKind
  readonly honorific: AwardHonorific
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly form: string
  readonly amountDong: number | null
  readonly attendance: Attendance
  /** Who receives it instead; empty unless `proxy`. */
  readonly proxyName: string
  readonly seat: string
  readonly note: string
  readonly isHandedOver: boolean
}

export interface StageGroup {
  readonly id: CeremonyGroupId
  readonly name: string
  /** Who hands over to this group. */
  readonly presenter: string
  readonly recipients: readonly Recipient[]
}

export interface Guest {
  readonly id: CeremonyGuestId
  readonly name: string
  readonly office: string
  readonly unit: string
  readonly kind: GuestKind
  readonly hasConfirmed: boolean
  readonly seat: string
  readonly note: string
}

export interface ReadDecision {
  readonly id: DecisionId
  readonly number: string
  readonly decidedOn: LocalDate
  readonly reason: string
  /** Whose decision it is, as it is read aloud. */
  readonly issuer: string
}

export interface Ceremony extends CeremonyFields {
  readonly id: CeremonyId
  /** In the order in which they are read. */
  readonly decisions: readonly ReadDecision[]
  readonly groups: readonly StageGroup[]
  readonly guests: readonly Guest[]
}

export const groupings = ['decision', 'kind', 'unit'] as const
export type Grouping = (typeof groupings)[number]

const OneCeremony = z.strictObject({ id: CeremonyId })
const guestFields = {
  name: text(200).min(1, strings.guestMissing),
  office: text(200),
  unit: text(300),
  kind: z.enum(guestKinds),
  hasConfirmed: z.boolean(),
  seat: text(20),
  note: text(500),
}
export const NewGuest = z.strictObject({ ceremonyId: CeremonyId, ...guestFields })
export type NewGuest = z.output<typeof NewGuest>
export const GuestEdit = z.strictObject({ id: CeremonyGuestId, ...guestFields })
export type GuestEdit = z.output<typeof GuestEdit>

export const SetAttendance = z.strictObject({
  ids: z.array(CeremonyRecipientId).min(1).max(10_000),
  attendance: z.enum(attendances),
  proxyName: text(200),
})
export type SetAttendance = z.output<typeof SetAttendance>

export const MoveRecipient = z.strictObject({
  id: CeremonyRecipientId,
  groupId: CeremonyGroupId,
  /** From 1 within the group. */
  position: z.int().min(1).max(100_000),
})
export type MoveRecipient = z.output<typeof MoveRecipient>

export const ceremonyPapers = ['script', 'stage', 'seats', 'receipts', 'invitations'] as const
export type CeremonyPaper = (typeof ceremonyPapers)[number]
const ceremonySheets = ['stage', 'seats', 'receipts', 'invitations'] as const
export type CeremonySheet = (typeof ceremonySheets)[number]

export const ceremonyContract = {
  'ceremony.list': query<readonly CeremonySummary[]>()(z.strictObject({})),
  /** At which its awards are, or were, handed over; the latest first. */
  'ceremony.ofDecision': query<readonly Pick<CeremonySummary, 'id' | 'name' | 'heldOn'>[]>()(
    z.strictObject({ decisionId: DecisionId }),
  ),
  /** @throws AppError `core.notFound` */
  'ceremony.get': query<Ceremony>()(OneCeremony),
  'ceremony.create': command<{ id: CeremonyId }>()(NewCeremony),
  /** Those of a decision that is added come last; those of one taken out go. */
  'ceremony.edit': command<null>()(CeremonyEdit),
  'ceremony.remove': command<null>()(OneCeremony),
  /** Makes the groups anew; what was known of each recipient stays. */
  'ceremony.regroup': command<null>()(z.strictObject({ id: CeremonyId, by: z.enum(groupings) })),
  'ceremony.editGroup': command<null>()(
    z.strictObject({ id: CeremonyGroupId, name: text(200), presenter: text(300) }),
  ),
  /** Up or down by one among the groups. */
  'ceremony.moveGroup': command<null>()(
    z.strictObject({ id: CeremonyGroupId, direction: z.enum(['up', 'down']) }),
  ),
  'ceremony.moveRecipient': command<null>()(MoveRecipient),
  'ceremony.setAttendance': command<null>()(SetAttendance),
  /** Rows A, B, C … from the front, in the order of the stage. */
  'ceremony.assignSeats': command<null>()(
    z.strictObject({ id: CeremonyId, perRow: z.int().min(1).max(100) }),
  ),
  'ceremony.setSeat': command<null>()(
    z.strictObject({ id: CeremonyRecipientId, seat: text(20), note: text(500) }),
  ),
  'ceremony.addGuest': command<null>()(NewGuest),
  'ceremony.editGuest': command<null>()(GuestEdit),
  'ceremony.removeGuest': command<null>()(z.strictObject({ id: CeremonyGuestId })),
  /** Everybody who was there, or had somebody there, whose certificate is printed. */
  'ceremony.handOver': command<{ handed: number }>()(
    z.strictObject({ id: CeremonyId, handedOn: LocalDate, handedBy: text(200) }),
  ),
  'ceremony.paper': task<Uint8Array>()(
    z.strictObject({ id: CeremonyId, paper: z.enum(ceremonyPapers), taskId: TaskId }),
  ),
  'ceremony.saveXlsx': task<{ readonly name: string | null }>()(
    z.strictObject({ id: CeremonyId, paper: z.enum(ceremonySheets), taskId: TaskId }),
  ),
}
