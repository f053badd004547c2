import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonOption } from '@shared/features/people/people.contract'
import { PersonId, PlaceId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DismissalId } from './duplicates.ids'
import type { Stay } from './duplicates.memberships'
import type { StoredValue } from './duplicates.merge.rules'
import type { LikenessReason } from './duplicates.rules'

/** Strongest pairs that one search hands over; a clerk works through them and searches again. */
export const MOST_PAIRS = 1000

const Pair = z.tuple([PersonId, PersonId])
export type Pair = readonly [PersonId, PersonId]

/** One person's records: two, rarely a few more. */
const Records = z.array(PersonId).min(2).max(5)

export interface FoundPairs {
  /** Strongest first. */
  readonly pairs: readonly Pair[]
  /** How many there are in all; more than `pairs` when the list was cut. */
  readonly total: number
  /** People looked through. */
  readonly people: number
}

/** Records that may be one person. */
export interface DuplicateGroup {
  readonly people: readonly PersonOption[]
  /** Of the strongest pair, 40–100. */
  readonly score: number
  /** Of all its pairs, each once. */
  readonly reasons: readonly LikenessReason[]
}

export interface DismissedPair {
  readonly id: DismissalId
  readonly people: readonly [PersonOption, PersonOption]
  readonly reason: string
  readonly dismissedOn: LocalDate
}

/** What points at a record, by table. */
export interface Reference {
  readonly table: string
  readonly count: number
}

export interface MergeRecord extends PersonOption {
  readonly references: readonly Reference[]
}

/** One column of the record; `values` and `records` of the sheet are in the same order. */
export interface MergeField {
  readonly column: string
  readonly values: readonly StoredValue[]
  /** The record to take it from unless the clerk says otherwise. */
  readonly suggested: PersonId
}

export interface MergeStay extends Stay {
  readonly organisation: string
}

/** Rows of which the merged person can have only one: two ratings of one year. */
export interface MergeConflict {
  readonly table: string
  /** What they agree in: the year, the round. Codes and texts as stored, names for links. */
  readonly agree: readonly CellValue[]
  readonly rows: readonly ConflictRow[]
  /** The row to keep unless the clerk says otherwise. */
  readonly suggested: string
  /** Two of them stand in decisions, so none can go: these records cannot be merged. */
  readonly isBlocked: boolean
}

export interface CellValue {
  readonly column: string
  readonly value: StoredValue
}

export interface ConflictRow {
  readonly id: string
  readonly personId: PersonId
  /** Other data stands on it, so it must be the one that stays. */
  readonly isFixed: boolean
  /** What they differ in. */
  readonly differ: readonly CellValue[]
}

export interface MergeSheet {
  /** The first is the record that stays; the others go into it. */
  readonly records: readonly MergeRecord[]
  readonly fields: readonly MergeField[]
  readonly stays: readonly MergeStay[]
  /** The present stay unless the clerk says otherwise; null when there is none. */
  readonly presentStay: PlaceId | null
  readonly conflicts: readonly MergeConflict[]
}

export const MergePeople = z.strictObject({
  personIds: Records,
  /** Column to the record it is taken from; what is left out is taken as suggested. */
  sources: z.record(z.string().max(64), PersonId),
  presentStay: PlaceId.nullable(),
  /** Of every conflict, the row that stays. */
  keptRows: z.array(z.string().max(64)).max(1000),
})
export type MergePeople = z.output<typeof MergePeople>

export const SimilarTo = z.strictObject({
  fullName: z.string().max(200),
  birthDate: PartialDate.nullable(),
  partyCard: z.string().max(40).nullable(),
  citizenNumber: z.string().max(40).nullable().default(null),
  organisationId: OrganisationId.nullable(),
})
export type SimilarTo = z.output<typeof SimilarTo>

export const duplicatesContract = {
  /** Looks through everyone; what it hands over is looked at again by `review`. */
  'duplicates.find': task<FoundPairs>()(z.strictObject({ taskId: TaskId })),
  /** The pairs as they stand now: those merged, declared different or no longer alike are left out. */
  'duplicates.review': query<readonly DuplicateGroup[]>()(
    z.strictObject({ pairs: z.array(Pair).max(MOST_PAIRS) }),
  ),
  /** Newest first. */
  'duplicates.dismissed': query<readonly DismissedPair[]>()(z.strictObject({})),
  /** People on file who may be the one being typed in. */
  'duplicates.similar': query<readonly PersonOption[]>()(SimilarTo),
  'duplicates.compare': query<MergeSheet>()(z.strictObject({ personIds: Records })),
  /** @returns the record that stayed */
  'duplicates.merge': command<{ readonly id: PersonId }>()(MergePeople),
  /** All of them are different people. */
  'duplicates.dismiss': command<Record<string, never>>()(
    z.strictObject({ personIds: Records, reason: z.string().trim().max(500) }),
  ),
  'duplicates.takeBack': command<Record<string, never>>()(z.strictObject({ id: DismissalId })),
}
