import { tidy } from '@shared/core/vietnamese-fold'
import { committeeStrings as strings } from './committee.strings'

/** A line that is printed in capitals, as it would be; null when it already is, or is empty. */
export function inCapitals(line: string): string | null {
  const capitals = tidy(line).toLocaleUpperCase('vi')
  return capitals === tidy(line) ? null : capitals
}

/**
 * A name typed without a single capital, with one on every word; null when nothing needs it. Names
 * with capitals of their own are left alone: the clerk knows them better.
 */
export function withInitials(name: string): string | null {
  const typed = tidy(name)
  if (typed !== typed.toLocaleLowerCase('vi')) return null
  const written = typed.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) =>
    letter.toLocaleUpperCase('vi'),
  )
  return written === typed ? null : written
}

/** “BAN THƯỜNG VỤ” → “Ban Thường vụ”; what is not all capitals is taken as typed. */
export function bodyInText(standingBody: string): string {
  const typed = tidy(standingBody)
  if (typed !== typed.toLocaleUpperCase('vi')) return typed
  const [first = '', second = '', ...rest] = typed.split(' ')
  const isBoard = first === strings.boardWord
  return [capitalised(first), isBoard ? capitalised(second) : lower(second), ...rest.map(lower)]
    .join(' ')
    .trim()
}

const lower = (word: string): string => word.toLocaleLowerCase('vi')
const capitalised = (word: string): string => word.charAt(0) + lower(word.slice(1))
