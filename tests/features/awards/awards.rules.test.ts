import { bases as builtInBases } from '@electron/database/migrations/0030/bases.catalogue'
import type { AwardMoney, BasePay, LegalBasis } from '@shared/features/awards/awards.contract'
import type { AwardFormId, AwardMoneyId, BasePayId } from '@shared/features/awards/awards.ids'
import type { AwardSubject } from '@shared/features/awards/awards.kinds'
import {
  amountOf,
  basePayOn,
  basesInForce,
  isForSubject,
  isInForce,
  moneyFor,
  overlaps,
  redateBases,
} from '@shared/features/awards/awards.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, testId } from '../../support/office'

const form = testId(1) as AwardFormId
const known = { isBuiltIn: true, isOwnKnowledge: false }
const multiple = (
  subject: AwardSubject,
  tenths: number,
  [from, to]: readonly [string | null, string | null] = [null, null],
): AwardMoney => ({
  ...{ id: testId(tenths + 100) as AwardMoneyId, formId: form, subject, tenths, basis: '' },
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
  ...known,
})
const pay = (from: string, amountDong: number): BasePay => ({
  ...{ id: testId(amountDong) as BasePayId, validFrom: day(from), amountDong, basis: '' },
  ...known,
})
const pays = [
  pay('2019-07-01', 1_490_000),
  pay('2023-07-01', 1_800_000),
  pay('2024-07-01', 2_340_000),
]

describe('the money with an award', () => {
  const answer = (subject: AwardSubject, on: string, money: readonly AwardMoney[]) =>
    moneyFor(form, subject, { day: day(on), money, pay: pays })

  // HD 56-HD/VPTW (2015): Giấy khen cho đảng viên 0,3 lần mức lương cơ sở.
  it.each([
    ['2022-12-20', 447_000],
    ['2023-06-30', 447_000],
    ['2023-07-01', 540_000],
    ['2024-06-30', 540_000],
    ['2024-07-01', 702_000],
  ])('on %s is 0,3 of the base pay of that day: %i đồng', (on, amount) => {
    expect(answer('person', on, [multiple('person', 3)])).toMatchObject({ kind: 'known', amount })
  })

  it('is not guessed before the first base pay on record, nor without a multiple', () => {
    expect(answer('person', '2019-06-30', [multiple('person', 3)])).toMatchObject({
      kind: 'no-pay',
    })
    expect(answer('person', '2022-12-20', [multiple('cell', 6)])).toEqual({ kind: 'no-multiple' })
  })

  it('takes the multiple in force on the day, and for a collective the one of any collective', () => {
    const money = [
      multiple('collective', 6),
      multiple('person', 3, [null, '2022-12-31']),
      multiple('person', 5, ['2023-01-01', null]),
    ]
    expect(answer('person', '2022-12-31', money)).toMatchObject({ amount: 447_000 })
    expect(answer('person', '2023-01-01', money)).toMatchObject({ amount: 745_000 })
    expect(answer('base-organisation', '2022-12-31', money)).toMatchObject({ amount: 894_000 })
  })

  it('says when any part of it is not confirmed by a text', () => {
    const own = { ...multiple('person', 3), isOwnKnowledge: true }
    expect(answer('person', '2022-12-20', [own])).toMatchObject({ isOwnKnowledge: true })
    expect(answer('person', '2022-12-20', [multiple('person', 3)])).toMatchObject({
      isOwnKnowledge: false,
    })
  })

  it('is whole đồng, within half a đồng of the exact product', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(100_000_000), (tenths, dong) => {
        const amount = amountOf(tenths, dong)
        expect(Number.isInteger(amount)).toBe(true)
        expect(Math.abs(amount * 10 - tenths * dong)).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('knows the base pay from the day it begins', () => {
    expect(basePayOn(pays, day('2023-06-30'))?.amountDong).toBe(1_490_000)
    expect(basePayOn(pays, day('2023-07-01'))?.amountDong).toBe(1_800_000)
    expect(basePayOn(pays, day('2019-06-30'))).toBeNull()
  })
})

describe('validity', () => {
  const span = fc
    .tuple(fc.option(fc.nat(300)), fc.option(fc.nat(300)))
    .map(([from, to]) => ({ from: from ?? -1, to: to ?? 400 }))
    .filter(({ from, to }) => from <= to)
  const at = (offset: number) =>
    day(new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10))
  const dated = ({ from, to }: { from: number; to: number }) => ({
    validFrom: from < 0 ? null : at(from),
    validTo: to > 300 ? null : at(to),
  })

  it('holds on both of its days and on none outside', () => {
    const both = { validFrom: day('2025-07-01'), validTo: day('2027-02-28') }
    expect(
      ['2025-06-30', '2025-07-01', '2027-02-28', '2027-03-01'].map((on) =>
        isInForce(both, day(on)),
      ),
    ).toEqual([false, true, true, false])
  })

  it('of two spans overlaps exactly where some day belongs to both', () => {
    const days = Array.from({ length: 303 }, (_, index) => at(index - 1))
    fc.assert(
      fc.property(span, span, (one, other) => {
        const [a, b] = [dated(one), dated(other)]
        const shared = days.some((on) => isInForce(a, on) && isInForce(b, on))
        expect(overlaps(a, b)).toBe(shared)
      }),
      { numRuns: 60 },
    )
  })
})

describe('for whom', () => {
  it('what is for any collective is for a chi bộ too, and never for a person', () => {
    expect(isForSubject({ subjects: ['collective'] }, 'cell')).toBe(true)
    expect(isForSubject({ subjects: ['collective'] }, 'person')).toBe(false)
    expect(isForSubject({ subjects: ['cell'] }, 'base-organisation')).toBe(false)
  })
})

describe('documents that may be cited', () => {
  const catalogue = builtInBases.map(
    ({ from, to, ...basis }, index): LegalBasis => ({
      issuer: null,
      note: '',
      ...basis,
      id: testId(index + 1) as LegalBasis['id'],
      validFrom: from === null ? null : day(from),
      validTo: to === null ? null : day(to),
      ...known,
    }),
  )
  const texts = (on: string, issuer = 'ĐUK', system: 'party' | 'state' = 'party') =>
    basesInForce(catalogue, { day: day(on), system, issuer }).map(({ text }) => text)
  const numbers = (...of: Parameters<typeof texts>) =>
    texts(...of).map((text) => /\d+[-/][^,\s]+/u.exec(text)?.[0] ?? text)

  it.each([
    { on: '2022-12-20', cited: ['24-QĐ/TW', '01-HD/TW', '12-HD/BTCTW', '22-HD/ĐUK'] },
    { on: '2025-06-09', cited: ['232-QĐ/TW', '06-HD/TW', '12-HD/BTCTW', '22-HD/ĐUK'] },
    { on: '2026-11-22', cited: ['294-QĐ/TW', '06-HD/TW', '38-HD/BTCTW', '22-HD/ĐUK'] },
    { on: '2018-01-01', cited: ['29-QĐ/TW'] },
  ])('on $on by the Party: $cited', ({ on, cited }) => {
    expect(numbers(on)).toEqual(['Điều lệ Đảng Cộng sản Việt Nam', ...cited])
  })

  // NĐ 98/2023 ended where NĐ 152/2025 began; Luật 06/2026 amends from 01/10/2026.
  it.each([
    {
      on: '2024-05-01',
      cited: ['06/2022/QH15', '98/2023/NĐ-CP', '01/2024/TT-BNV', '6980/HD-UBND'],
    },
    {
      on: '2025-07-01',
      cited: ['06/2022/QH15', '152/2025/NĐ-CP', '01/2024/TT-BNV', '6980/HD-UBND'],
    },
    {
      on: '2026-11-22',
      cited: ['06/2022/QH15', '06/2026/QH16', '152/2025/NĐ-CP', '15/2025/TT-BNV', '6980/HD-UBND'],
    },
  ])('on $on by the State, never mixed with the Party’s: $cited', ({ on, cited }) => {
    expect(numbers(on, 'ĐUK', 'state')).toEqual(cited)
  })

  it('follow the decision to another day; the clerk’s own lines stay', () => {
    const [from, to] = [day('2026-11-22'), day('2022-12-20')]
    const usual = texts(from)
    const rest = { system: 'party', issuer: 'ĐUK', catalogue } as const
    const redated = (bases: readonly string[]) => redateBases({ bases, from, to, ...rest })
    expect(redated([...usual, 'Nghị quyết riêng'])).toEqual([...texts(to), 'Nghị quyết riêng'])
    expect(redated([usual[0]!, usual[1]!])).toEqual([usual[0]])
    expect(redateBases({ bases: redated(usual), from: to, to: from, ...rest })).toEqual(usual)
  })

  it('leaves out a document of another committee', () => {
    expect(numbers('2022-12-20', 'ĐU')).not.toContain('22-HD/ĐUK')
  })

  it('leaves out texts on format, rating and money, which no award decision rests on', () => {
    expect(numbers('2026-11-22').join()).not.toMatch(/VPTW|366-QĐ/u)
  })
})
