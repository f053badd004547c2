import { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { SubjectRef } from '@shared/features/people/people.subject'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { type FileEvents, screeningContract } from './files.contract'
import { NominationId, ProposalId, RoundId } from './nominations.ids'
import {
  type AwardLevel,
  awardLevels,
  type NominationStatus,
  nominationStatuses,
  occasions,
  returnReasons,
  type SubjectKind,
  subjectKinds,
} from './nominations.kinds'
import { nominationsStrings as strings } from './nominations.strings'
import type { DecisionRef, NominationWarning } from './nominations.warnings'
import { proposalsContract } from './proposals.contract'
import { type Round, type RoundCounts, roundsContract } from './rounds.contract'
import { upwardContract } from './upward.contract'

const text = (max: number) => z.string().trim().max(max)

/** Name, position, unit and achievement as they will be printed. */
const printed = {
  name: text(300).min(1, strings.nameMissing),
  position: text(200),
  unit: text(300),
  /** '' on adding: the common phrase of the round. */
  achievement: text(1000),
}

export const NewNomination = z.strictObject({
  roundId: RoundId,
  level: z.enum(awardLevels),
  kind: z.enum(subjectKinds),
  /** The collective, or the organisation of the person; null when it is not on record. */
  organisationId: OrganisationId.nullable(),
  personId: PersonId.nullable(),
  ...printed,
})
export type NewNomination = z.output<typeof NewNomination>

export const NominatePeople = z.strictObject({
  roundId: RoundId,
  level: z.enum(awardLevels),
  personIds: z.array(PersonId).min(1).max(5000),
})
export type NominatePeople = z.output<typeof NominatePeople>

export const NominationEdit = z.strictObject({
  id: NominationId,
  ...printed,
  note: text(2000),
  overrideReason: text(500),
  /** null: the form of the round. */
  formId: AwardFormId.nullable().default(null),
  /** When it was achieved. */
  achievedOn: LocalDate.nullable().default(null),
})
export type NominationEdit = z.output<typeof NominationEdit>

/** All, those still standing, or one status. */
const StatusFilter = z.union([z.enum(nominationStatuses), z.literal('standing')]).nullable()

const filterFields = {
  /** null: every round. */
  roundId: RoundId.nullable(),
  /** Put together in this sitting at the assistant. */
  proposalId: ProposalId.nullable().default(null),
  occasion: z.enum(occasions).nullable().default(null),
  /** This organisation or one below it, as it stands today. */
  organisationId: OrganisationId.nullable().default(null),
  level: z.enum(awardLevels).nullable().default(null),
  kind: z.enum(subjectKinds).nullable().default(null),
  status: StatusFilter.default(null),
  /** Only those with a warning, explained or not. */
  warningsOnly: z.boolean().default(false),
  /** Accent-insensitive, any words of name, position and unit. */
  text: z.string().max(200).default(''),
}
export const NominationFilter = z.strictObject(filterFields)
export type NominationFilter = z.output<typeof NominationFilter>

export const nominationSorts = ['list', 'name', 'status'] as const

export const NominationWindow = z.strictObject({
  ...filterFields,
  sort: z.enum(nominationSorts).default('list'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type NominationWindow = z.output<typeof NominationWindow>

export interface NominationRow {
  readonly id: NominationId
  readonly roundId: RoundId
  readonly roundName: string
  /** Of the nomination itself, or else of its round; null: not chosen yet. */
  readonly formId: AwardFormId | null
  readonly proposalId: ProposalId | null
  readonly achievedOn: LocalDate | null
  /** null: not yet, or not known. */
  readonly handedInOn: LocalDate | null
  readonly level: AwardLevel
  readonly kind: SubjectKind
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
  readonly status: NominationStatus
  /** Reason of a return or refusal, and remarks. */
  readonly note: string
  readonly overrideReason: string
  readonly positionInList: number
  readonly warnings: readonly NominationWarning[]
}

export interface NominationPage {
  readonly total: number
  readonly rows: readonly NominationRow[]
}

/** Another nomination or a ledger line of the same subject. */
export interface SubjectAward {
  /** null for a ledger line older than this program. */
  readonly nominationId: NominationId | null
  readonly roundName: string
  readonly level: AwardLevel
  readonly status: NominationStatus
  readonly achievement: string
  readonly decision: DecisionRef | null
}

export interface NominationDetail extends NominationRow, FileEvents {
  readonly round: Round
  /** Its own form; null: the form of the round. */
  readonly ownFormId: AwardFormId | null
  /** Newest decision first, then those without one. */
  readonly otherAwards: readonly SubjectAward[]
}

/** One line of the record of a person or a collective. */
export interface SubjectNomination {
  readonly id: NominationId
  readonly roundId: RoundId
  readonly roundName: string
  readonly heldOn: LocalDate | null
  /** As it was put forward: a collective may have had another name. */
  readonly name: string
  readonly level: AwardLevel
  readonly achievement: string
  readonly status: NominationStatus
}

export const SetNominationStatus = z.strictObject({
  ids: z.array(NominationId).min(1).max(10_000),
  status: z.enum(nominationStatuses),
  /** Why it is returned or refused; kept as the nomination's note. */
  reason: text(500).default(''),
  /** Of a return: from the list, with or without words of its own. */
  returnReasons: z.array(z.enum(returnReasons)).max(returnReasons.length).default([]),
  /** Of a return: by when it is expected again. */
  dueOn: LocalDate.nullable().default(null),
  /** Why those with a warning are passed all the same. */
  overrideReason: text(500).default(''),
})
export type SetNominationStatus = z.output<typeof SetNominationStatus>

/** How many files stand in each status, for the heads of the columns. */
export type StatusCounts = Readonly<Partial<Record<NominationStatus, number>>>

const OneNomination = z.strictObject({ id: NominationId })

export const nominationsContract = {
  ...roundsContract,
  ...proposalsContract,
  ...screeningContract,
  ...upwardContract,
  'nominations.counts': query<RoundCounts>()(z.strictObject({ roundId: RoundId })),
  'nominations.list': query<NominationPage>()(NominationWindow),
  /** Of the same rows, whatever their status. */
  'nominations.statusCounts': query<StatusCounts>()(NominationFilter),
  /** Every id the filter lets through, for “select all” over a list that is read in parts. */
  'nominations.ids': query<readonly NominationId[]>()(NominationFilter),
  /** @throws AppError `core.notFound` */
  'nominations.get': query<NominationDetail>()(OneNomination),
  'nominations.ofSubject': query<readonly SubjectNomination[]>()(SubjectRef),
  'nominations.add': command<{ id: NominationId }>()(NewNomination),
  /** Those in the round already are left alone. @throws AppError `nominations.allKnown` */
  'nominations.addPeople': command<{ readonly added: number }>()(NominatePeople),
  'nominations.edit': command<null>()(NominationEdit),
  /** All of them or none. */
  'nominations.setStatus': command<null>()(SetNominationStatus),
  /** For what was entered by mistake; a subject that steps back is withdrawn instead. */
  'nominations.remove': command<null>()(
    z.strictObject({ ids: z.array(NominationId).min(1).max(10_000) }),
  ),
}
