import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { PartySubject } from '@shared/features/pledges/pledges.contract'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { PledgeParty } from '@shared/features/pledges/pledges.results'
import { type Selectable, type SqlBool, sql } from 'kysely'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { listPersonOptions } from '../people/people.queries'
import type { PledgePartyTable } from './pledges.table'

interface Wanted {
  /** Names of organisations are those of this day. */
  readonly dayOf: (id: PledgeId) => LocalDate
  /** Of each pledge, the first so many; left out: all. */
  readonly most?: number
}

type Row = Selectable<PledgePartyTable>

/** Parties in the order of each pledge. */
export async function partiesOf(
  db: Db,
  ids: readonly PledgeId[],
  { dayOf, most }: Wanted,
): Promise<ReadonlyMap<PledgeId, readonly PledgeParty[]>> {
  let parties = db
    .selectFrom('pledge_party')
    .where(sql<SqlBool>`pledge_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .selectAll()
    .orderBy('pledge_id')
    .orderBy('position')
  if (most !== undefined) parties = parties.where('position', '<=', most)
  const rows = await parties.execute()
  const names = await organisationNames(db, rows, dayOf)
  const people = await listPersonOptions(
    db,
    rows.flatMap(({ person_id }) => person_id ?? []),
  )
  const personNames = new Map<string, string>(people.map(({ id, fullName }) => [id, fullName]))
  const told = rows.map((row) => ({
    pledgeId: row.pledge_id,
    party: toParty(row, nameOf(row, { names, personNames })),
  }))
  const grouped = Map.groupBy(told, ({ pledgeId }) => pledgeId)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ party }) => party)]))
}

/** One read for each day that names are asked of. */
async function organisationNames(
  db: Db,
  rows: readonly Row[],
  dayOf: Wanted['dayOf'],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const [day, own] of Map.groupBy(rows, ({ pledge_id }) => dayOf(pledge_id))) {
    const found = await qualifiedNamesOn(
      db,
      own.flatMap(({ organisation_id }) => organisation_id ?? []),
      day,
    )
    for (const { id, organisation_id } of own)
      if (organisation_id) names.set(id, found.get(organisation_id) ?? '')
  }
  return names
}

interface Names {
  /** By party. */
  readonly names: ReadonlyMap<string, string>
  /** By person. */
  readonly personNames: ReadonlyMap<string, string>
}

function nameOf(row: Row, { names, personNames }: Names): string {
  if (row.organisation_id) return names.get(row.id) ?? ''
  return row.person_id ? (personNames.get(row.person_id) ?? '') : row.name
}

const toParty = (row: Row, name: string): PledgeParty => ({
  id: row.id,
  subject: subjectOf(row),
  name,
  signerName: row.signer_name,
  signerPosition: row.signer_position,
  signedOn: row.signed_on,
  outcome: row.outcome,
  result: row.result,
})

function subjectOf({ organisation_id, person_id, name }: Row): PartySubject {
  if (organisation_id) return { kind: 'organisation', id: organisation_id }
  return person_id ? { kind: 'person', id: person_id } : { kind: 'other', name }
}
