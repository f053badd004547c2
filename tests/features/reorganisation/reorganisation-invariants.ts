import { createHash } from 'node:crypto'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import type { Office } from '../../support/office'

interface Version {
  readonly id: string
  readonly since: string | null
  readonly name: string
  readonly parent: string | null
  readonly level: OrganisationLevel
  readonly isOpen: 0 | 1
}

interface Membership {
  readonly person: string
  readonly organisation: string
  readonly since: string | null
  readonly until: string | null
}

interface Records {
  readonly versions: readonly Version[]
  readonly memberships: readonly Membership[]
  readonly rows: readonly (Omit<Version, 'since' | 'isOpen'> & { closedOn: string | null })[]
}

function recordsOf(office: Office): Records {
  const all = <Row>(query: string) => office.workspace.database.raw.prepare(query).all() as Row[]
  return {
    versions: all(`select organisation_id as id, valid_from as since, name, parent_id as parent,
      level, is_open as isOpen from organisation_version order by organisation_id, ordinal`),
    memberships: all(`select person_id as person, organisation_id as organisation,
      valid_from as since, valid_to as until from membership`),
    rows: all(
      'select id, name, parent_id as parent, level, closed_on as closedOn from organisation',
    ),
  }
}

/** Days on which anything begins or ends; between two of them nothing differs. */
export function boundaryDays({ versions, memberships }: Records): readonly string[] {
  const days = [
    ...versions.map(({ since }) => since),
    ...memberships.flatMap(({ since, until }) => [since, until]),
  ].filter((day) => day !== null)
  return ['1900-01-01', ...new Set(days)].sort()
}

/** What is wrong with the tree and its members on any day of their history; empty when nothing is. */
export function flaws(office: Office): readonly string[] {
  const records = recordsOf(office)
  const found = boundaryDays(records).flatMap((day) =>
    [...treeFlaws(records, day), ...memberFlaws(records, day)].map((flaw) => `${day}: ${flaw}`),
  )
  return [...found, ...rowFlaws(records)]
}

/** The tree of a day: of each organisation on record by then the last version. */
function standingOn({ versions }: Records, day: string): ReadonlyMap<string, Version> {
  const known = versions.filter(({ since }) => since === null || since <= day)
  return new Map(known.map((version) => [version.id, version]))
}

function treeFlaws(records: Records, day: string): readonly string[] {
  const standing = standingOn(records, day)
  const found: string[] = []
  for (const node of standing.values()) {
    if (node.isOpen === 0) continue
    const parent = node.parent === null ? null : standing.get(node.parent)
    if (parent === undefined) found.push(`${node.name} hangs in the air`)
    else if (parent?.isOpen === 0)
      found.push(`${node.name} stands under ${parent.name}, which ended`)
    else if (!mayStandUnder(node.level, parent?.level ?? null))
      found.push(`${node.name} (${node.level}) stands under ${parent?.level ?? 'nothing'}`)
    const seen = new Set<string>()
    for (let at: Version | undefined = node; at?.parent; at = standing.get(at.parent)) {
      if (seen.has(at.id)) found.push(`${node.name} stands above itself`)
      if (seen.has(at.id)) break
      seen.add(at.id)
    }
  }
  return found
}

const isOn = (day: string) => (membership: Membership) =>
  (membership.since === null || membership.since <= day) &&
  (membership.until === null || membership.until > day)

function memberFlaws(records: Records, day: string): readonly string[] {
  const standing = standingOn(records, day)
  const found: string[] = []
  const placed = new Set<string>()
  for (const { person, organisation } of records.memberships.filter(isOn(day))) {
    if (placed.has(person)) found.push(`${person} is in two places`)
    placed.add(person)
    if (standing.get(organisation)?.isOpen !== 1) found.push(`${person} is in what is not at work`)
  }
  return found
}

/** The state in force is that of the last version. */
function rowFlaws({ rows, versions }: Records): readonly string[] {
  const last = new Map(versions.map((version) => [version.id, version]))
  return rows.flatMap((row) => {
    const { name, parent, level, isOpen } = last.get(row.id) ?? {}
    const isSame = name === row.name && parent === row.parent && level === row.level
    return isSame && (isOpen === 1) === (row.closedOn === null) ? [] : `${row.name} is out of step`
  })
}

/** Who is somewhere, on which days: “person day”. */
export function coverage(office: Office, days?: readonly string[]): ReadonlySet<string> {
  const records = recordsOf(office)
  const asked = days ?? boundaryDays(records)
  return new Set(
    asked.flatMap((day) =>
      records.memberships.filter(isOn(day)).map(({ person }) => `${person} ${day}`),
    ),
  )
}

export const daysOf = (office: Office): readonly string[] => boundaryDays(recordsOf(office))

/** Where everybody is now. */
export function placesNow(office: Office): ReadonlyMap<string, string> {
  const { memberships } = recordsOf(office)
  const open = memberships.filter(({ until }) => until === null)
  return new Map(open.map(({ person, organisation }) => [person, organisation]))
}

/** Organisations at work now. */
export function openNow(office: Office): ReadonlySet<string> {
  const { rows } = recordsOf(office)
  return new Set(rows.filter(({ closedOn }) => closedOn === null).map(({ id }) => id))
}

type Row = Readonly<Record<string, string | number | null>>

/** One hash over every row of every table except the change log, and over the tallies. */
export function stateHash(office: Office): string {
  const { raw } = office.workspace.database
  const tables = raw
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'change_%'
        and name not like 'sqlite_%' and name not like '%\\_search%' escape '\\' order by name`,
    )
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  for (const table of tables) {
    // A tally that came back to nought is the same as none.
    const rows = (raw.prepare(`select * from "${table}"`).all() as Row[]).filter(
      ({ people, party }) => people !== 0 || party !== 0,
    )
    hash.update(
      `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n')}\n`,
    )
  }
  return hash.digest('hex')
}
