import { showDay } from '@shared/core/local-date'
import { type Cell, cellDate, cellKind, cellText } from '@shared/core/spreadsheet/workbook'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { decodeLegacy } from '@shared/core/vietnamese-legacy'
import { parseNumber } from '@shared/core/vietnamese-numbers'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import type { Gender } from '@shared/features/people/people.kinds'
import { bodyWords } from './imports.columns.catalogue'
import type { ColumnReading } from './imports.kinds'
import { rowProblems as problems } from './imports.strings'

/** What a cell says, or why it says nothing usable. An empty cell is no problem: its value is null. */
export type Reading<T> =
  | { readonly value: T | null; readonly problem?: never; readonly note?: string }
  | { readonly value: null; readonly problem: string; readonly note?: never }

const blank = { value: null } as const

/** The text to work with: one clean line; a date cell as dd/mm/yyyy, however Excel showed it. */
export function plainText(cell: Cell | null): string {
  const day = cellDate(cell)
  return day === null ? tidy(cellText(cell)) : showDay(day)
}

/** The text as the clerk wants its column read. */
export function textAs(cell: Cell | null, reading: ColumnReading | null): string {
  switch (reading) {
    case null:
    case 'month-first':
      return plainText(cell)
    case 'proper-case':
      return properCase(plainText(cell))
    case 'as-stored':
      return tidy(storedText(cell))
    default:
      return tidy(decodeLegacy(storedText(cell), reading))
  }
}

/** The codes in the file, whatever font they are in. */
const storedText = (cell: Cell | null): string =>
  (typeof cell === 'object' ? cell?.original : undefined) ?? cellText(cell)

/** “NGUYỄN VĂN AN” as a name is written: capitals of TCVN3 are a font, not a spelling. */
export const properCase = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** What is wrong with the cell itself, whatever it should mean. */
export function cellProblem(
  cell: Cell | null,
): { readonly severity: 'error' | 'warning'; readonly sentence: string } | null {
  if (cell === null || typeof cell === 'string') return null
  if (cellKind(cell) === 'error')
    return { severity: 'error', sentence: problems.errorCell(cell.text) }
  return cell.formula ? { severity: 'warning', sentence: problems.formula } : null
}

/** Nam, nữ; male, female; Ông, Bà; the first letter. */
export function readGender(text: string): Reading<Gender> {
  if (text === '') return blank
  const key = fold(text).replace(/[.]$/u, '')
  if (/^(?:nam(?: gioi)?|male|m|ong|trai)$/u.test(key)) return { value: 'male' }
  if (/^(?:nu(?: gioi)?|female|f|ba|gai|n)$/u.test(key)) return { value: 'female' }
  return { value: null, problem: problems.gender(text) }
}

/** “x” in a column that is ticked. */
export function isTicked(text: string): boolean {
  return /^(?:x+|v|✓|✔|√|\+|1|co|dung|true)$/u.test(fold(text))
}

/** “không” in it, said instead of left blank. */
export function isUnticked(text: string): boolean {
  return text === '' || /^(?:khong|ko|0|-|false|chua)$/u.test(fold(text))
}

/**
 * A count of people: “16”. “1.200” may be twelve hundred, or 1.2 that a program wrote with three
 * places: asked, not guessed.
 */
export function readCount(text: string): Reading<number> {
  if (text === '') return blank
  const parsed = parseNumber(text)
  if (parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 0 && parsed.value < 1e7)
    return { value: parsed.value }
  if (parsed.ok || parsed.reason !== 'ambiguous')
    return { value: null, problem: problems.number(text) }
  return { value: null, problem: problems.unclearNumber(text, parsed.readings) }
}

export function readOrganisationKind(text: string): Reading<OrganisationKind> {
  if (text === '') return blank
  const key = fold(text)
  const kind = organisationKinds.find((kind) => fold(kindLabels[kind]) === key)
  const named = kind ?? kindWords.find(([words]) => words.test(key))?.[1]
  return named ? { value: named } : { value: null, problem: problems.kind(text) }
}

/** Folded; the longer says more, so private comes before state enterprise. */
const kindWords: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/ngoai (khu vuc )?nha nuoc|tu nhan|ngoai quoc doanh/u, 'private-enterprise'],
  [/doanh nghiep nha nuoc|von nha nuoc|dnnn/u, 'state-enterprise'],
  [/su nghiep/u, 'public-service'],
  [/hanh chinh|quan ly nha nuoc/u, 'state'],
  [/co quan dang|doan the|to chuc chinh tri/u, 'party'],
]

export function readOrganisationLevel(text: string): Reading<OrganisationLevel> {
  if (text === '') return blank
  const key = fold(text)
  const level = organisationLevels.find((level) => fold(levelLabels[level]) === key)
  const named = level ?? levelWords.find(([words]) => words.test(key))?.[1]
  return named ? { value: named } : { value: null, problem: problems.level(text) }
}

const levelWords: readonly (readonly [RegExp, OrganisationLevel])[] = [
  // “Đảng bộ Khối” is what lists and our own templates called this level until 2025.
  [/^(dang bo|dang uy) khoi|cap tren truc tiep|cap tren co so/u, 'bloc'],
  [/bo phan/u, 'section-committee'],
  [/truc thuoc|^cb ?tt$/u, 'cell'],
  [/^(dang bo|dang uy) co so|^dbcs$/u, 'base-committee'],
  [/^chi bo co so|^cbcs$/u, 'base-cell'],
]

/** The Bloc, and those that it was divided into in 2025. */
const topNames = /^dang (bo|uy) (khoi|cac co quan|ubnd tinh|uy ban nhan dan tinh)/u

/** What a name and its place say about the level, where the list does not. */
export function levelByName(
  name: string,
  parent: OrganisationLevel | null,
): OrganisationLevel | null {
  const key = fold(name)
  if (parent === null) return topNames.test(key) ? 'bloc' : null
  if (key.startsWith('chi bo')) return parent === 'bloc' ? 'base-cell' : 'cell'
  if (/^dang (bo|uy)/u.test(key)) return parent === 'bloc' ? 'base-committee' : 'section-committee'
  return null
}

export function readAwardLevel(text: string): Reading<AwardLevel> {
  if (text === '') return blank
  const level = awardLevelIn(text)
  return level ? { value: level } : { value: null, problem: problems.awardLevel(text) }
}

/** “Đề nghị tỉnh” before “Khối” before “Cơ sở”: the longer path wins in a mixed text. */
export function awardLevelIn(text: string): AwardLevel | null {
  const key = fold(text)
  if (/de nghi tinh|cap tinh|^tinh$/u.test(key)) return 'province'
  if (/\bkhoi\b/u.test(key)) return 'bloc'
  return /\bco so\b/u.test(key) ? 'base' : null
}

export function readSubjectKind(text: string): Reading<SubjectKind> {
  if (text === '') return blank
  const kind = subjectKindIn(text)
  return kind ? { value: kind } : { value: null, problem: problems.subjectKind(text) }
}

export function subjectKindIn(text: string): SubjectKind | null {
  const key = fold(text)
  const [collective, person] = [/\btap the\b/u.test(key), /\bca nhan\b/u.test(key)]
  if (collective === person) return null
  return collective ? 'collective' : 'person'
}

/** Whether a name is that of a body or of a human being, where nothing else says so. */
export const kindByName = (name: string): SubjectKind =>
  bodyWords.test(name) || /^(chi bo|dang bo|dang uy)\b/u.test(fold(name)) ? 'collective' : 'person'
