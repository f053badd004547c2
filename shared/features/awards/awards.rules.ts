import { addDays, type LocalDate } from '@shared/core/local-date'
import type { AwardForm, AwardMoney, BasePay, LegalBasis } from './awards.contract'
import type { AwardSubject, AwardSystem } from './awards.kinds'

export interface Validity {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

/** Both days belong to it. */
export const isInForce = ({ validFrom, validTo }: Validity, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

/** Whether two spans have a day in common. */
export const overlaps = (one: Validity, other: Validity): boolean =>
  (one.validFrom === null || other.validTo === null || one.validFrom <= other.validTo) &&
  (other.validFrom === null || one.validTo === null || other.validFrom <= one.validTo)

/** The last day of what a new value, from this day on, brings to its end. */
export const dayBefore = (day: LocalDate): LocalDate => addDays(day, -1)

type ForWhom = Pick<AwardForm, 'subjects'>

/** “Tập thể khác” is the wider word: what is for any collective is for a chi bộ too. */
export const isForSubject = ({ subjects }: ForWhom, subject: AwardSubject): boolean =>
  subjects.includes(subject) || (subject !== 'person' && subjects.includes('collective'))

/**
 * What an award of this day may be given, in the order of the lists.
 *
 * @param system Party and State are never mixed: one list at a time
 */
export const formsOn = <Form extends AwardForm>(
  forms: readonly Form[],
  { day, system }: { readonly day: LocalDate; readonly system: AwardSystem },
): readonly Form[] => forms.filter((form) => form.system === system && isInForce(form, day))

/** The documents an award decision of this day, system and issuer may cite, in the order of citation. */
export const basesInForce = (
  bases: readonly LegalBasis[],
  {
    day,
    system,
    issuer,
  }: {
    readonly day: LocalDate
    readonly system: AwardSystem
    readonly issuer: string
  },
): readonly LegalBasis[] =>
  bases.filter(
    (basis) =>
      basis.purpose === 'award' &&
      basis.system === system &&
      isInForce(basis, day) &&
      (basis.issuer === null || basis.issuer === issuer),
  )

interface Redated {
  readonly bases: readonly string[]
  readonly from: LocalDate
  readonly to: LocalDate
  readonly system: AwardSystem
  /** Symbol under which it was drafted so far. */
  readonly issuer: string
  /** Symbol on the new day, where the committee was another one then. */
  readonly newIssuer?: string
  readonly catalogue: readonly LegalBasis[]
}

/**
 * A decision of another day rests on the documents of that day. What is no longer, or not yet, in
 * force leaves the list; where the whole usual list was cited, the usual list of the new day takes
 * its place. The clerk's own lines stay, after it.
 */
export function redateBases(redated: Redated): string[] {
  const { bases, from, to, system, issuer, newIssuer = issuer, catalogue } = redated
  const on = (day: LocalDate, by: string) =>
    basesInForce(catalogue, { day, system, issuer: by }).map(({ text }) => text)
  const [usual, offered] = [on(from, issuer), on(to, newIssuer)]
  const catalogued = new Set(catalogue.map(({ text }) => text))
  const own = bases.filter((basis) => !catalogued.has(basis))
  const isUsual = usual.every((basis) => bases.includes(basis))
  const kept = offered.filter((basis) => isUsual || bases.includes(basis))
  return [...kept, ...own]
}

/** The base pay of a day: the latest that has begun; null before the first one on record. */
export function basePayOn(pays: readonly BasePay[], day: LocalDate): BasePay | null {
  const begun = pays.filter(({ validFrom }) => validFrom <= day)
  return begun.reduce<BasePay | null>(
    (latest, pay) => (latest && latest.validFrom > pay.validFrom ? latest : pay),
    null,
  )
}

/** Why there is no amount, or the amount with what it was made of, both of which are kept. */
export type MoneyAnswer =
  | {
      readonly kind: 'known'
      /** Đồng, whole. */
      readonly amount: number
      readonly multiple: AwardMoney
      readonly pay: BasePay
      /** Some of it is not confirmed by a text at hand. */
      readonly isOwnKnowledge: boolean
    }
  | { readonly kind: 'no-multiple' }
  | { readonly kind: 'no-pay'; readonly multiple: AwardMoney }

export interface MoneyTables {
  readonly money: readonly AwardMoney[]
  readonly pay: readonly BasePay[]
}

/**
 * The money that goes with an award: multiple × base pay on the day of the decision.
 *
 * @see HD 56-HD/VPTW (2015): 0,3 × 1.490.000 đồng = 447.000 đồng
 */
export function moneyFor(
  formId: string,
  subject: AwardSubject,
  { day, money, pay }: MoneyTables & { readonly day: LocalDate },
): MoneyAnswer {
  const inForce = money.filter((each) => each.formId === formId && isInForce(each, day))
  const multiple =
    inForce.find((each) => each.subject === subject) ??
    inForce.find((each) => subject !== 'person' && each.subject === 'collective')
  if (!multiple) return { kind: 'no-multiple' }
  const paid = basePayOn(pay, day)
  if (!paid) return { kind: 'no-pay', multiple }
  return {
    kind: 'known',
    amount: amountOf(multiple.tenths, paid.amountDong),
    multiple,
    pay: paid,
    isOwnKnowledge: multiple.isOwnKnowledge || paid.isOwnKnowledge,
  }
}

/** Tenths of a whole number of đồng, rounded half up; whole numbers throughout. */
export function amountOf(tenths: number, amountDong: number): number {
  const whole = tenths * amountDong
  const rest = whole % 10
  return (whole - rest) / 10 + (rest >= 5 ? 1 : 0)
}
