import { fold } from '@shared/core/vietnamese-fold'
import type { RatingOutcome, UnratedReason } from './ratings.kinds'

/** What one cell says of one subject and year. */
export interface RatingMark {
  readonly outcome: RatingOutcome
  /** Given exactly where the outcome is `unrated`. */
  readonly unratedReason: UnratedReason | null
  readonly isExemplary: boolean
}

export type ReadMark =
  | { readonly kind: 'blank' }
  | { readonly kind: 'mark'; readonly mark: RatingMark }
  | { readonly kind: 'unknown' }

/** Folded, without “nhiệm vụ”: as offices write the four levels, in full, in short, by initial. */
const levelWords: Readonly<Record<Exclude<RatingOutcome, 'unrated'>, readonly string[]>> = {
  excellent: ['x', 'xs', 'htxs', 'htxsnv', 'xuat sac', 'ht xuat sac', 'hoan thanh xuat sac'],
  good: ['t', 'tot', 'htt', 'httnv', 'ht tot', 'hoan thanh tot'],
  completed: ['h', 'ht', 'htnv', 'hoan thanh'],
  'not-completed': ['k', 'kht', 'khtnv', 'khong ht', 'khong hoan thanh', 'chua hoan thanh'],
}

const unratedWords = [
  'c',
  'cxl',
  'kxl',
  'chua xep loai',
  'khong xep loai',
  'chua danh gia',
  'khong danh gia',
]

/** A reason may stand alone: “mới kết nạp” in the column of ratings leaves no doubt. */
const reasonWords: readonly (readonly [UnratedReason, RegExp])[] = [
  ['new', /^(?:dang vien )?moi(?: |$)|^(?:duoi|chua du) 6 thang/u],
  ['exempt', /^(?:duoc )?mien(?: sinh hoat| cong tac)?/u],
  ['suspended', /^(?:bi )?dinh chi(?: sinh hoat)?/u],
  ['other', /^(?:vi )?(?:ly do|li do) khac$/u],
]

const byWord = new Map<string, RatingOutcome>(
  Object.entries(levelWords).flatMap(([outcome, words]) =>
    words.map((word) => [word, outcome as RatingOutcome] as const),
  ),
)

/**
 * Reads what a clerk types or pastes: “X”, “HTXSNV”, “Hoàn thành xuất sắc nhiệm vụ”, “xuất sắc (tiêu
 * biểu)”, “chưa xếp loại: mới kết nạp”, in any case, with or without accents, composed or not. What
 * it does not know for certain it does not guess.
 */
export function readMark(text: string): ReadMark {
  const words = fold(text)
    .replaceAll(/[^a-z0-9*]+/gu, ' ')
    .trim()
  if (words === '') return { kind: 'blank' }
  const exemplary = /^(.*?)(?: ?\*| tieu bieu)$/u.exec(words)
  const level = (exemplary?.[1] ?? words).replace(/ (?:nhiem vu|nv)$/u, '')
  const outcome = byWord.get(level)
  if (outcome !== undefined) {
    if (exemplary && outcome !== 'excellent') return { kind: 'unknown' }
    return markOf({ outcome, unratedReason: null, isExemplary: exemplary !== null })
  }
  const unratedReason = exemplary ? null : reasonOf(words)
  return unratedReason === null
    ? { kind: 'unknown' }
    : markOf({ outcome: 'unrated', unratedReason, isExemplary: false })
}

const markOf = (mark: RatingMark): ReadMark => ({ kind: 'mark', mark })

function reasonOf(words: string): UnratedReason | null {
  const lead = unratedWords.find((word) => words === word || words.startsWith(`${word} `))
  const rest = lead === undefined ? words : words.slice(lead.length).trim()
  if (rest === '') return 'other'
  return reasonWords.find(([, pattern]) => pattern.test(rest))?.[0] ?? null
}

/**
 * A tick: “x”, “có”, “đạt”, “1” are yes; “không”, “0”, “không đạt” are no; nothing is nothing.
 *
 * @returns undefined for a text that is none of these
 */
export function readTick(text: string): boolean | null | undefined {
  const words = fold(text).trim()
  if (words === '' || words === '-') return null
  if (/^(?:x|v|c|d|co|dat|dung|1|roi|tieu bieu|✓|✔|\*)$/u.test(words)) return true
  return /^(?:k|kd|o|0|khong|khong dat|chua|chua dat|ko)$/u.test(words) ? false : undefined
}
