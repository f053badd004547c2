import { fold, tidy } from '@shared/core/vietnamese-fold'

/** Fewer words are a phrase, not what a round is about. */
const LEAST_WORDS = 5
const LEAST_ROWS = 3

/**
 * The words that every citation of a list ends in: “… trong 02 năm thực hiện Chỉ thị 01”. Each row
 * says its own first, and the occasion they share comes last.
 *
 * @returns as the first citation writes it; null where they share too little
 */
export function commonEnding(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '')
  const [first] = filled
  if (first === undefined || filled.length < LEAST_ROWS) return null
  const words = tidy(first).split(' ')
  let shared = words.length
  for (const text of filled) {
    const others = fold(text).split(' ')
    let same = 0
    while (
      same < shared &&
      same < others.length &&
      isSame(words.at(-1 - same), others.at(-1 - same))
    )
      same += 1
    shared = same
    if (shared < LEAST_WORDS) return null
  }
  const ending = words
    .slice(words.length - shared)
    .join(' ')
    .replace(/[.;]$/u, '')
  return ending.charAt(0).toUpperCase() + ending.slice(1)
}

const isSame = (word: string | undefined, folded: string | undefined): boolean =>
  word !== undefined && folded !== undefined && fold(word) === folded
