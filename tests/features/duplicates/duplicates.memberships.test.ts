import { addDays } from '@shared/core/local-date'
import {
  likelyPresent,
  type Stay,
  uniteStays,
} from '@shared/features/duplicates/duplicates.memberships'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

let count = 0
const stay = (who: string, where: string, from: string | null, to: string | null, position = '') =>
  ({
    id: `${who}${++count}`,
    personId: who,
    organisationId: where,
    position,
    validFrom: from,
    validTo: to,
    basis: '',
  }) as unknown as Stay

const shown = (stays: readonly Stay[]) =>
  stays.map(
    ({ organisationId, validFrom, validTo, position }) =>
      `${organisationId} ${validFrom ?? '…'}–${validTo ?? 'nay'}${position && ` ${position}`}`,
  )
const united = (...stays: Stay[]) => shown(uniteStays(stays, likelyPresent(stays)))

describe('the stays of two records', () => {
  it('one after the other are left alone', () => {
    expect(united(stay('a', 'X', null, '2015-01-01'), stay('b', 'Y', '2015-01-01', null))).toEqual([
      'X …–2015-01-01',
      'Y 2015-01-01–nay',
    ])
  })

  it('told twice are one again, with the post that one of them knows', () => {
    expect(
      united(stay('a', 'X', '2010-01-01', null, 'Bí thư'), stay('b', 'X', '2012-01-01', null)),
    ).toEqual(['X 2010-01-01–nay Bí thư'])
  })

  it('keep the documents of all records that tell of a stay, each once', () => {
    const told = (who: string, where: string, from: string, basis: string) => ({
      ...stay(who, where, from, null),
      basis,
    })
    const stays = [
      told('a', 'X', '2010-01-01', 'QĐ 01'),
      told('b', 'X', '2012-01-01', 'QĐ 02'),
      told('c', 'X', '2012-01-01', 'QĐ 01'),
      { ...stay('d', 'Y', '2005-01-01', '2010-01-01'), basis: 'QĐ 03' },
    ]
    expect(uniteStays(stays, stays[0]?.id ?? null).map(({ basis }) => basis)).toEqual([
      'QĐ 03',
      'QĐ 01; QĐ 02',
    ])
  })

  it('keep a change of post within one record', () => {
    expect(
      united(
        stay('a', 'X', '2010-01-01', '2015-01-01'),
        stay('a', 'X', '2015-01-01', null, 'Bí thư'),
        stay('b', 'X', '2010-01-01', null),
      ),
    ).toEqual(['X 2010-01-01–2015-01-01', 'X 2015-01-01–nay Bí thư'])
  })

  it('believe the later news where both are open', () => {
    expect(united(stay('a', 'X', '2010-01-01', null), stay('b', 'Y', '2018-01-01', null))).toEqual([
      'X 2010-01-01–2018-01-01',
      'Y 2018-01-01–nay',
    ])
  })

  it('follow the clerk where the present one is chosen', () => {
    const [x, y] = [stay('a', 'X', '2010-01-01', null), stay('b', 'Y', '2018-01-01', null)]
    expect(shown(uniteStays([x, y], x.id))).toEqual(['X 2010-01-01–nay'])
  })

  it('leave a stay without a start only its last piece', () => {
    expect(united(stay('a', 'X', '2010-01-01', '2020-01-01'), stay('b', 'Y', null, null))).toEqual([
      'X 2010-01-01–2020-01-01',
      'Y 2020-01-01–nay',
    ])
  })

  it('split a stay that lies around another', () => {
    expect(
      united(
        stay('a', 'X', '2010-01-01', '2020-01-01'),
        stay('b', 'Y', '2014-01-01', '2015-01-01'),
      ),
    ).toEqual(['X 2010-01-01–2014-01-01', 'Y 2014-01-01–2015-01-01', 'X 2015-01-01–2020-01-01'])
  })
})

const first = day('2000-01-01')
const anyRecord = (who: string) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('X', 'Y', 'Z')), {
      maxLength: 4,
    })
    .chain((parts) => fc.tuple(fc.constant(parts), fc.boolean(), fc.boolean()))
    .map(([parts, isOpen, isOldestUnknown]) => {
      let from = 0
      return parts.map(([length, where], index) => {
        const begins = from
        from += length
        const isLast = index === parts.length - 1
        return stay(
          who,
          where,
          index === 0 && isOldestUnknown ? null : addDays(first, begins),
          isLast && isOpen ? null : addDays(first, from),
        )
      })
    })

const covers = ({ validFrom, validTo }: Stay, on: string) =>
  (validFrom === null || validFrom <= on) && (validTo === null || on < validTo)
const days = Array.from({ length: 200 }, (_, n) => addDays(first, n))

/** What must hold of stays that are one person's. */
function faultOf(stays: readonly Stay[], presentId: string | null): string | null {
  for (const on of days)
    if (stays.filter((one) => covers(one, on)).length > 1) return `two places on ${on}`
  const open = stays.filter(({ validTo }) => validTo === null)
  return open.length === (presentId === null ? 0 : 1) ? null : `${open.length} places now`
}

describe('whatever the records hold', () => {
  it('nobody is in two places on one day, and no known day is lost', () => {
    fc.assert(
      fc.property(anyRecord('a'), anyRecord('b'), anyRecord('c'), (...records) => {
        const stays = records.flat()
        const presentId = likelyPresent(stays)
        const result = uniteStays(stays, presentId)
        expect(faultOf(result, presentId)).toBeNull()
        const isDated = stays.every(({ validFrom }) => validFrom !== null)
        const known = days.filter((on) => stays.some((one) => covers(one, on)))
        if (isDated)
          for (const on of known) expect(result.some((one) => covers(one, on))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('the check catches records laid side by side without uniting', () => {
    const stays = [stay('a', 'X', '2000-01-01', null), stay('b', 'Y', '2000-01-05', null)]
    expect(faultOf(stays, stays[1]?.id ?? null)).toBe('two places on 2000-01-05')
  })
})
