import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { TaskContext } from '@electron/ipc/context'
import type { PartialDate } from '@shared/core/partial-date'
import { initialsKey, isAbbreviated, nameKey } from '@shared/core/vietnamese-likeness'
import { numbersOf } from '@shared/features/duplicates/duplicates.rules'
import { duplicatesProgress as progressWords } from '@shared/features/duplicates/duplicates.strings'
import { hashText } from './duplicates.blocks'

/** People read before the window is given a turn: about 20 ms of work. */
const peoplePerTurn = 1500

/**
 * What everyone is blocked by, as numbers in flat arrays: 45 bytes for a person, whatever the name.
 * Nought means “none” everywhere.
 */
export class Sketch {
  /** People put down so far. */
  count = 0
  readonly ord: Int32Array
  readonly name: Float64Array
  /** Initials and tên. */
  readonly initials: Float64Array
  readonly isAbbreviated: Uint8Array
  readonly birthYear: Int16Array
  /** Day and month of a whole date, the lesser first: the same when the two were exchanged. */
  readonly dayAndMonth: Int16Array
  readonly unit: Int32Array
  /** Hashes of card and citizen numbers with who has them. */
  readonly numbers: { readonly hash: number; readonly who: number }[] = []
  readonly #units = new Map<string, number>()

  /** @param most more people than this are never added */
  constructor(most: number) {
    this.ord = new Int32Array(most)
    this.name = new Float64Array(most)
    this.initials = new Float64Array(most)
    this.isAbbreviated = new Uint8Array(most)
    this.birthYear = new Int16Array(most)
    this.dayAndMonth = new Int16Array(most)
    this.unit = new Int32Array(most)
  }

  add(person: SketchRow): void {
    const at = this.count++
    const key = nameKey(person.fullName)
    this.ord[at] = person.ord
    this.name[at] = hashText(key)
    this.initials[at] = hashText(initialsKey(key))
    this.isAbbreviated[at] = isAbbreviated(key) ? 1 : 0
    this.birthYear[at] = Number(person.birthDate?.slice(0, 4) ?? 0)
    this.dayAndMonth[at] = dayAndMonthOf(person.birthDate)
    this.unit[at] = this.#unitNumber(person.organisationId)
    for (const number of numbersOf(person)) this.numbers.push({ hash: hashText(number), who: at })
  }

  #unitNumber(id: string | null): number {
    if (id === null) return 0
    const known = this.#units.get(id) ?? this.#units.size + 1
    this.#units.set(id, known)
    return known
  }
}

interface SketchRow {
  readonly ord: number
  readonly fullName: string
  readonly birthDate: PartialDate | null
  readonly partyCard: string | null
  readonly citizenNumber: string | null
  readonly organisationId: string | null
}

function dayAndMonthOf(date: PartialDate | null): number {
  if (date === null || date.length < 10) return 0
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))]
  return Math.min(month, day) * 100 + Math.max(month, day)
}

/** Reads everyone once, a page at a time. @throws AbortError when the task is stopped */
export async function sketchPeople({
  db,
  signal,
  progress,
}: Pick<TaskContext, 'db' | 'signal' | 'progress'>): Promise<Sketch> {
  // Counting 800,000 rows takes a third of a second; the last row number is there at once.
  const { lastOrd } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.max<number | null>('ord').as('lastOrd'))
    .executeTakeFirstOrThrow()
  const most = (lastOrd ?? 0) + 1
  const sketch = new Sketch(most)
  for (let last = -1; last < most - 1; ) {
    signal.throwIfAborted()
    const rows = await pageAfter(db, last)
    if (rows.length === 0) break
    for (const row of rows) if (row.ord < most) sketch.add(row) // others came in just now
    last = rows.at(-1)?.ord ?? most
    progress({ done: last, total: most * 2, label: progressWords.reading })
    await setImmediate()
  }
  return sketch
}

const pageAfter = (db: Db, last: number): Promise<SketchRow[]> =>
  db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .where('p.ord', '>', last)
    .select([
      'p.ord',
      'p.full_name as fullName',
      'p.birth_date as birthDate',
      'p.party_card as partyCard',
      'p.citizen_number as citizenNumber',
      'm.organisation_id as organisationId',
    ])
    .orderBy('p.ord')
    .limit(peoplePerTurn)
    .execute()
