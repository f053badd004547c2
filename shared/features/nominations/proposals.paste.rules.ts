import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { nominationsStrings as strings } from './nominations.strings'

/** Somebody on record whom a line may mean. */
export interface PastedCandidate {
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly position: string
  readonly unit: string
}

/** sure: one record and no doubt; doubt: the clerk chooses; none: a name on a list only. */
export interface PastedMatch {
  readonly kind: 'sure' | 'doubt' | 'none'
  readonly candidates: readonly PastedCandidate[]
}

export interface ReadLine {
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
}

type Field = keyof ReadLine

const usualOrder: readonly Field[] = ['name', 'position', 'unit', 'achievement']

/** Folded beginnings of the headings that office lists use. */
const headings: readonly (readonly [RegExp, Field])[] = [
  [/^(ho va ten|ho ten|ten tap the|ten don vi|ten ca nhan|tap the|ca nhan|ten)$/, 'name'],
  [/^chuc (vu|danh)/, 'position'],
  [/^(don vi|dang bo|chi bo|tcccd|tccsd|to chuc|noi cong tac)/, 'unit'],
  [/^(thanh tich|noi dung|tom tat)/, 'achievement'],
]

const isOrdinal = (cell: string): boolean => /^\d{1,5}[.)]?$/.test(cell)

/**
 * The lines of a list as Excel puts it on the clipboard: columns between tabs, a line for each row.
 * A heading row tells the columns apart; without one they are name, position, unit, achievement. A
 * column of ordinals in front, empty rows and “Đồng chí” before a name are left out.
 */
export function readPaste(text: string): readonly ReadLine[] {
  const rows = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map((cell) => tidy(cell.replace(/^"(.*)"$/, '$1'))))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [first] = rows
  if (!first) return []
  const named = fieldsOf(first)
  const body = named ? rows.slice(1) : rows
  const order = named ?? usual(body)
  return body.map((cells) => lineOf(cells, order)).filter(({ name }) => name !== '')
}

/** null: the row is no heading. */
function fieldsOf(cells: readonly string[]): readonly (Field | null)[] | null {
  const fields = cells.map(
    (cell) => headings.find(([pattern]) => pattern.test(fold(cell)))?.[1] ?? null,
  )
  return fields.includes('name') && cells.every((cell) => cell.length < 60) ? fields : null
}

/** Where every row begins with an ordinal, the name is in the second column. */
function usual(rows: readonly (readonly string[])[]): readonly (Field | null)[] {
  const isNumbered = rows.every(([first = '', second]) => isOrdinal(first) && second !== undefined)
  return isNumbered ? [null, ...usualOrder] : usualOrder
}

function lineOf(cells: readonly string[], order: readonly (Field | null)[]): ReadLine {
  const of = (field: Field) => cells[order.indexOf(field)] ?? ''
  return {
    name: order.includes('name') ? withoutHonorific(of('name')) : '',
    position: order.includes('position') ? of('position') : '',
    unit: order.includes('unit') ? of('unit') : '',
    achievement: order.includes('achievement') ? of('achievement') : '',
  }
}

function withoutHonorific(name: string): string {
  const word = strings.honorifics.find((each) => name.toLocaleLowerCase('vi').startsWith(each))
  const rest = word ? tidy(name.slice(word.length)) : name
  return rest.includes(' ') ? rest : name // a name keeps at least two words
}

/**
 * Which of those found a line means: the same name, letter for letter but for diacritics and case,
 * and where the line names a unit, one that says the same. Exactly one is sure; several, or one of
 * another unit, are a doubt.
 */
export function matchLine(line: ReadLine, found: readonly PastedCandidate[]): PastedMatch {
  const namesakes = found.filter(({ name }) => fold(name) === fold(line.name))
  if (namesakes.length === 0)
    return found.length === 0
      ? { kind: 'none', candidates: [] }
      : { kind: 'none', candidates: found.slice(0, 5) }
  const there = namesakes.filter(({ unit }) => isSameUnit(line.unit, unit))
  const [only] = there
  if (only && there.length === 1) return { kind: 'sure', candidates: [only] }
  return { kind: 'doubt', candidates: there.length > 1 ? there : namesakes }
}

/** “Chi bộ 3” and “Chi bộ 3 (Đảng bộ Sở Y tế)” are one; a line without a unit does not object. */
function isSameUnit(written: string, onRecord: string): boolean {
  const [a, b] = [fold(written), fold(onRecord)]
  return a === '' || (b !== '' && (b.includes(a) || a.includes(b)))
}
