import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import { type SqlBool, sql } from 'kysely'
import { cardKey, type PersonRecord } from './imports.directory'
import type { DraftRow } from './imports.drafts'

/** Whom the rows of a list may mean: folded names, and numbers of cards and citizens. */
export interface Wanted {
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

export function wantedIn(drafts: readonly DraftRow[]): Wanted {
  const [names, numbers] = [new Set<string>(), new Set<string>()]
  for (const { texts } of drafts) {
    const parts = () => `${texts.get('familyName') ?? ''} ${texts.get('givenName') ?? ''}`
    names.add(fold(texts.get('fullName') || parts()))
    numbers.add(cardKey(texts.get('partyCard') ?? null))
    numbers.add(cardKey(texts.get('citizenNumber') ?? null))
  }
  numbers.delete('')
  return { names, numbers }
}

export const isPartOf = (part: Wanted, whole: Wanted): boolean =>
  isWithin(part.names, whole.names) && isWithin(part.numbers, whole.numbers)

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part === whole || [...part].every((one) => whole.has(one))

/** Rows looked at before the window is given a turn. */
const lookedAtOnce = 4000
/** Whole records read before it is. */
const readAtOnce = 1000

/**
 * People of the office as rows are compared with them, in the order in which they came.
 *
 * @param wanted null: everyone
 */
export async function readPeople(db: Db, wanted: Wanted | null): Promise<readonly PersonRecord[]> {
  const people: PersonRecord[] = []
  for (let after = 0; ; ) {
    const some = await lookOn(db, after)
    const last = some.at(-1)
    if (last === undefined) return people
    const meant = wanted ? some.filter((one) => isMeant(one, wanted)) : some
    for (let from = 0; from < meant.length; from += readAtOnce) {
      await setImmediate()
      people.push(...(await readAt(db, meant.slice(from, from + readAtOnce))))
    }
    after = last.ord
    await setImmediate()
  }
}

const lookOn = (db: Db, after: number) =>
  db
    .selectFrom('person')
    .select(['ord', 'full_name as name', 'party_card as card', 'citizen_number as citizen'])
    .where('ord', '>', after)
    .orderBy('ord')
    .limit(lookedAtOnce)
    .execute()

type Looked = Awaited<ReturnType<typeof lookOn>>[number]

const isMeant = ({ name, card, citizen }: Looked, { names, numbers }: Wanted): boolean =>
  names.has(fold(name)) ||
  (card !== null && numbers.has(cardKey(card))) ||
  (citizen !== null && numbers.has(cardKey(citizen)))

async function readAt(db: Db, some: readonly Looked[]): Promise<readonly PersonRecord[]> {
  const ords = JSON.stringify(some.map(({ ord }) => ord))
  const rows = await db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .where(sql<SqlBool>`p.ord in (select value from json_each(${ords}))`)
    .select([
      'p.id',
      'p.full_name as fullName',
      'p.gender',
      'p.birth_date as birthDate',
      'p.category',
      'p.is_party_member',
      'p.party_end as partyEnd',
      'p.party_card as partyCard',
      'p.citizen_number as citizenNumber',
      'p.joined_on as joinedOn',
      'p.official_on as officialOn',
      'p.note',
      'm.position',
      'm.organisation_id as organisationId',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership as past')
          .whereRef('past.person_id', '=', 'p.id')
          .where('past.valid_to', 'is not', null)
          .select('past.id'),
      ).as('hasBelonged'),
    )
    .orderBy('p.ord')
    .execute()
  return rows.map(({ is_party_member, hasBelonged, position, ...row }) => ({
    ...row,
    hasBelonged: Number(hasBelonged) === 1,
    isPartyMember: is_party_member === 1,
    position: position ?? '',
  }))
}
