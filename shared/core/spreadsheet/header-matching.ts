import { fold } from '@shared/core/vietnamese-fold'

/** A column that a list of some kind may have. */
export interface KnownColumn<Key extends string = string> {
  readonly key: Key
  /** What offices call it; accents, case and punctuation do not matter. */
  readonly labels: readonly string[]
  /** A row without it cannot be imported. */
  readonly required: boolean
  /** A column that will do in place of a required one: họ đệm and tên for the whole name. */
  readonly standsFor?: Key
}

export interface MatchedColumn<Key extends string = string> {
  /** Column of the sheet, counted from 0. */
  readonly index: number
  /** The header as written; both lines of a two-line header joined by a space. */
  readonly header: string
  /** Null when no known column fits: the clerk may still choose one. */
  readonly key: Key | null
  /** 1 for the very label, 0 without a match. */
  readonly score: number
}

const EXACT = 1
const ONE_OF_TWO_NAMES = 0.95
const STARTS_WITH = 0.85
const CONTAINS = 0.75
const PART_OF_LABEL = 0.65
const SHARED_WORDS = 0.6
/** Below this a suggestion would more often be wrong than right. */
const ACCEPTED = 0.6

/**
 * Gives each header the known column that fits it best; each known column is given once.
 * Best fits choose first, so “Ngày vào Đảng” never takes what “Ngày vào Đảng chính thức” names.
 */
export function matchHeaders<Key extends string>(
  headers: readonly { readonly index: number; readonly header: string }[],
  known: readonly KnownColumn<Key>[],
): MatchedColumn<Key>[] {
  const pairs = headers.flatMap(({ index, header }) =>
    known.map(({ key, labels }) => ({ index, key, score: bestScore(header, labels) })),
  )
  pairs.sort((a, b) => b.score - a.score || a.index - b.index)

  const chosen = new Map<number, { readonly key: Key; readonly score: number }>()
  const taken = new Set<Key>()
  for (const { index, key, score } of pairs) {
    if (score < ACCEPTED || chosen.has(index) || taken.has(key)) continue
    chosen.set(index, { key, score })
    taken.add(key)
  }
  return headers.map(({ index, header }) => {
    const match = chosen.get(index)
    return { index, header, key: match?.key ?? null, score: match?.score ?? 0 }
  })
}

const bestScore = (header: string, labels: readonly string[]): number =>
  Math.max(0, ...labels.map((label) => headerScore(header, label)))

/** How well a header fits a label, 0 to 1. “Họ và tên / Tên tập thể” fits either of its names. */
export function headerScore(header: string, label: string): number {
  const wanted = words(label)
  const written = words(header)
  if (written === '' || wanted === '') return 0
  if (written === wanted) return EXACT

  // “Số thẻ đảng viên (nếu có)”, “Họ và tên / Tên tập thể”
  const names = fold(header)
    .replace(/\([^)]*\)/gu, '/')
    .split(/[/\n]/u)
  if (names.map(words).includes(wanted)) return ONE_OF_TWO_NAMES

  if (written.startsWith(`${wanted} `)) return STARTS_WITH
  if (` ${written} `.includes(` ${wanted} `)) return CONTAINS
  if (written.includes(' ') && ` ${wanted} `.includes(` ${written} `)) return PART_OF_LABEL
  return sharedWords(written, wanted) * SHARED_WORDS
}

/** The folded text with nothing but letters, digits and single spaces. */
const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Sørensen–Dice over words, so that order does not matter; single words say too little. */
function sharedWords(one: string, other: string): number {
  const first = new Set(one.split(' '))
  const second = new Set(other.split(' '))
  if (first.size < 2 || second.size < 2) return 0
  const shared = [...first].filter((word) => second.has(word))
  return (2 * shared.length) / (first.size + second.size)
}
