import type { Db } from '@electron/database/database'
import { nameSortKey, textSortKey, titled } from '@shared/core/vietnamese-names'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { isSameSubject, type Subject } from '@shared/features/nominations/nominations.subjects'
import type { DecisionRef } from '@shared/features/nominations/nominations.warnings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type SqlBool, sql } from 'kysely'
import { carriedHistories, predecessorsOf } from '../ratings/ratings.chains.queries'
import type { SubjectHistory } from './nominations.warnings'

/** One whose past is asked for. */
export interface Asking extends Subject {
  readonly id: NominationId
}

export type PastAward = SubjectHistory & { readonly ownId: NominationId }

/**
 * Awards that stand in a book and in no nomination of this program: lines of older books, and of the
 * running one entered without a file. A collective has those of whom it carries on, too; one that is
 * only a name, there or here, is the same by name and unit.
 */
export async function pastAwards(db: Db, asking: readonly Asking[]): Promise<readonly PastAward[]> {
  if (asking.length === 0) return []
  const { byId, bySortKey, ids } = await lookedUp(db, asking)
  const rows = await selectAwards(db)
    .where(({ or }) =>
      or([
        among('a.person_id', ids),
        among('a.organisation_id', ids),
        among('a.sort_key', [...bySortKey.keys()]),
      ]),
    )
    .orderBy('a.id')
    .execute()
  return rows.flatMap((row) => {
    const owners = new Set([
      ...(byId.get(recordOf(row) ?? '') ?? []),
      ...(bySortKey.get(row.sortKey) ?? []).filter((one) => isSameSubject(one, row)),
    ])
    return [...owners].map(({ id }) => toPast(row, id))
  })
}

const recordOf = ({ kind, personId, organisationId }: Subject): string | null =>
  kind === 'person' ? personId : organisationId

/** By which record, or by which name, an award would be theirs. */
async function lookedUp(db: Db, asking: readonly Asking[]) {
  const carried = await carriedHistories(db)
  const byId = new Map<string, Asking[]>()
  for (const one of asking) {
    const id = recordOf(one)
    const before =
      one.kind === 'collective' && id !== null ? predecessorsOf(id as OrganisationId, carried) : []
    for (const each of id === null ? [] : [id, ...before])
      byId.set(each, [...(byId.get(each) ?? []), one])
  }
  const named = asking.flatMap((one) => sortKeysOf(one).map((sortKey) => ({ sortKey, one })))
  const bySortKey = new Map(
    [...Map.groupBy(named, ({ sortKey }) => sortKey)].map(([sortKey, own]) => [
      sortKey,
      own.map(({ one }) => one),
    ]),
  )
  return { byId, bySortKey, ids: [...byId.keys()] }
}

/** A book, or a list, may have the name in capitals. */
const sortKeysOf = ({ kind, name }: Subject): readonly string[] => {
  const keyOf = kind === 'person' ? nameSortKey : textSortKey
  const written = [name, titled(name), name.toLocaleUpperCase('vi')]
  return [...new Set(written.map(keyOf))]
}

// A JSON list is one parameter, however many there are.
const among = (column: string, values: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`

const selectAwards = (db: Db) =>
  db
    .selectFrom('award_on_record as a')
    .leftJoin('decision as d', 'd.id', 'a.decision_id')
    .leftJoin('award_round as r', 'r.id', 'd.round_id')
    .leftJoin('older_book as b', 'b.id', 'a.book_id')
    .where('a.nomination_id', 'is', null)
    .select(['a.id', 'a.level', 'a.subject_kind as kind', 'a.person_id as personId', 'a.name'])
    .select(['a.organisation_id as organisationId', 'a.unit', 'a.sort_key as sortKey', 'a.form'])
    .select(['a.achievement', 'a.number', 'a.symbol', 'a.decided_on as decidedOn'])
    .select(['a.decision_text as decision', 'a.is_revoked as isRevoked', 'b.name as book'])
    .select(['r.id as roundId', 'r.name as roundName', 'd.issued_on as issuedOn'])

type Row = Awaited<ReturnType<ReturnType<typeof selectAwards>['execute']>>[number]

const toPast = (row: Row, ownId: NominationId): PastAward => ({
  ...{ ownId, nominationId: null, recognition: 'award', level: row.level, status: 'decided' },
  ...{ roundId: row.roundId as RoundId | null, roundName: row.roundName ?? row.book ?? '' },
  ...{ achievement: row.achievement, decision: decisionOf(row) },
})

function decisionOf(row: Row): DecisionRef {
  const { number, symbol, issuedOn, form, decision, decidedOn } = row
  const isRevoked = row.isRevoked === 1
  if (row.book === null) return { number, symbol: symbol ?? '', issuedOn, isRevoked }
  const ofBook = { book: row.book, form, decision, decidedOn }
  return { number: null, symbol: '', issuedOn: null, isRevoked, ofBook }
}
