import type { PartialDate } from '@shared/core/partial-date'
import type { Gender } from './people.kinds'

/**
 * A card number as the Party writes it: 12 digits, the same as the citizen number
 * (HD 38-HD/BTCTW, 2025), or 8 digits in two groups, “12 345678”, on the cards before.
 * Others are kept too, as typed; the form only asks to look again.
 */
export const isUsualCard = (card: string): boolean => /^(\d{12}|\d{2} ?\d{6})$/u.test(card)

interface Known {
  readonly birthDate: PartialDate | null
  readonly gender: Gender | null
}

export type CitizenNumberDoubt = 'form' | 'birthYear' | 'gender'

/**
 * What looks wrong about a citizen number; it is kept as typed all the same. The 12 digits are the
 * province of birth registration (3), century and gender (1), year of birth (2) and a random part
 * (NĐ 137/2015/NĐ-CP, Art. 13; TT 59/2021/TT-BCA); the CMND of before had 9, which say nothing.
 */
export function citizenNumberDoubt(number: string, known: Known): CitizenNumberDoubt | null {
  if (/^\d{9}$/u.test(number)) return null
  if (!/^\d{12}$/u.test(number)) return 'form'
  const code = Number(number[3])
  const birthYear = String(1900 + 100 * Math.floor(code / 2) + Number(number.slice(4, 6)))
  if (known.birthDate !== null && known.birthDate.slice(0, 4) !== birthYear) return 'birthYear'
  const gender: Gender = code % 2 === 0 ? 'male' : 'female'
  return known.gender !== null && known.gender !== gender ? 'gender' : null
}

/** Since 2025 a card of 12 digits carries the citizen number; two different ones hold a slip. */
export const cardDiffers = (card: string, citizenNumber: string): boolean =>
  /^\d{12}$/u.test(card) && /^\d{12}$/u.test(citizenNumber) && card !== citizenNumber
