import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, parsePartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import type { PersonId } from '@shared/features/people/people.ids'
import type { FilePaper } from '@shared/features/registrations/file.contract'
import type { RegistrationPart } from '@shared/features/registrations/registrations.part'
import { sql } from 'kysely'
import { isMembershipOn } from '../organisation/organisation.past.queries'
import { isToRate } from '../ratings/ratings.grid.queries'
import { chainOf, scopeOf, type YearScope, yearTree } from '../ratings/ratings.tree'
import { registrationDay } from './registrations.coverage'
import type { FileRow } from './registrations.file.parse'

type Match = Pick<FilePaper, 'subjectId' | 'question'>

/** Tells who a row is about. A code of ours decides; else name, birth and unit, if they leave one. */
export type Matcher = (row: FileRow) => Match

interface Candidate {
  readonly id: OrganisationId | PersonId
  readonly name: string
  readonly birth: PartialDate | null
  readonly unit: string
}

const unknown: Match = { subjectId: null, question: 'unknown' }

export async function matcherFor(
  db: Db,
  part: RegistrationPart,
  { rows, today }: { readonly rows: readonly FileRow[]; readonly today: LocalDate },
): Promise<Matcher> {
  const day = registrationDay(part.year, today)
  const scope = scopeOf(await yearTree(db, day), part.organisationId)
  const candidates =
    part.subject === 'person' ? await peopleNamed(db, rows, { scope, day }) : collectivesIn(scope)
  const byId = new Map(candidates.map((one) => [one.id as string, one]))
  const byName = Map.groupBy(candidates, ({ name }) => fold(name))
  return (row) => {
    const coded = byId.get(row.code)
    // A row whose name was written over is about somebody else.
    if (coded && fold(coded.name) === fold(row.name)) return { subjectId: coded.id, question: null }
    return among(byName.get(fold(row.name)) ?? [], row)
  }
}

function among(named: readonly Candidate[], row: FileRow): Match {
  const narrowed = narrow(narrow(named, bornAs(row)), inUnit(row))
  const [only, second] = narrowed
  if (!only) return unknown
  return second ? { subjectId: null, question: 'several' } : { subjectId: only.id, question: null }
}

const narrow = (
  some: readonly Candidate[],
  fits: ((one: Candidate) => boolean) | null,
): readonly Candidate[] => (fits === null ? some : some.filter(fits))

/** A birth on record that says otherwise makes it another person. */
function bornAs({ birth }: FileRow): ((one: Candidate) => boolean) | null {
  const read = parsePartialDate(birth)
  if (!read.ok) return null
  return (one) =>
    one.birth === null || one.birth.startsWith(read.date) || read.date.startsWith(one.birth)
}

function inUnit({ unit }: FileRow): ((one: Candidate) => boolean) | null {
  if (unit === '') return null
  const said = fold(unit)
  return (one) => fold(one.unit) === said || fold(one.unit).startsWith(`${said},`)
}

function collectivesIn(scope: YearScope): readonly Candidate[] {
  return scope.members.filter(isToRate).map(({ id, name }) => ({
    ...{ id, name, birth: null },
    unit: qualifiedName(
      chainOf(scope, id)
        .slice(1)
        .filter(({ level }) => level !== 'bloc'),
    ),
  }))
}

/** Only people whose names the file has are read, whatever the number of the others. */
async function peopleNamed(
  db: Db,
  rows: readonly FileRow[],
  { scope, day }: { readonly scope: YearScope; readonly day: LocalDate },
): Promise<readonly Candidate[]> {
  const keys = [...new Set(rows.map(({ name }) => nameSortKey(name)))]
  const codes = [...new Set(rows.map(({ code }) => code).filter((code) => code !== ''))]
  const found = await db
    .selectFrom('person as p')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .where(
      sql<boolean>`(p.sort_key in (select value from json_each(${JSON.stringify(keys)}))
        or p.id in (select value from json_each(${JSON.stringify(codes)})))`,
    )
    .where(isMembershipOn(day))
    .select(['p.id', 'p.full_name as name', 'p.birth_date as birth'])
    .select('m.organisation_id as organisationId')
    .execute()
  const inScope = new Set(scope.members.map(({ id }) => id))
  return found
    .filter(({ organisationId }) => inScope.has(organisationId))
    .map(({ organisationId, ...one }) => ({
      ...one,
      unit: qualifiedName(chainOf(scope, organisationId)),
    }))
}
