import {
  type NominationStatus,
  nominationStatuses,
} from '@shared/features/nominations/nominations.kinds'
import {
  canMoveNomination,
  isOpenToLists,
  isStanding,
  needsReason,
  nextNominationStatuses,
  passedStatuses,
} from '@shared/features/nominations/nominations.rules'
import {
  isSameSubject,
  type Subject,
  subjectKey,
} from '@shared/features/nominations/nominations.subjects'
import { describe, expect, it } from 'vitest'

describe('the way of a file', () => {
  it('can be walked step by step from draft to handed over', () => {
    const way = [
      ...(['draft', 'submitted', 'screening', 'eligible', 'waiting', 'passed'] as const),
      ...(['signing', 'decided', 'awarded'] as const),
    ]
    for (const [index, status] of way.slice(0, -1).entries()) {
      const next = way[index + 1]!
      const isPossible =
        canMoveNomination(status, next, 'clerk') || canMoveNomination(status, next, 'decision')
      expect(isPossible, `${status} → ${next}`).toBe(true)
    }
  })

  it.each<[NominationStatus, NominationStatus, boolean, string]>([
    ['submitted', 'passed', true, 'a list may come with the result of the meeting'],
    ['draft', 'passed', false, 'nobody has handed it in'],
    ['returned', 'passed', false, 'it has to be handed in again'],
    ['returned', 'submitted', true, 'it is handed in again'],
    ['passed', 'decided', false, 'only a decision decides'],
    ['passed', 'waiting', true, 'the vote is taken again'],
    ['passed', 'forwarded', true, 'the province decides'],
    ['decided', 'awarded', true, 'the certificate is handed over'],
    ['decided', 'withdrawn', false, 'a decision is corrected by a decision'],
    ['decided', 'passed', false, 'a decision is corrected by a decision'],
    ['failed', 'passed', false, 'the meeting must see it again'],
    ['withdrawn', 'submitted', true, 'the subject comes back'],
  ])('the clerk may move %s → %s: %s (%s)', (from, to, allowed) => {
    expect(canMoveNomination(from, to, 'clerk')).toBe(allowed)
  })

  it('lets nobody but a decision sign or decide', () => {
    for (const from of nominationStatuses) {
      expect(canMoveNomination(from, 'signing', 'clerk')).toBe(false)
      if (from !== 'awarded') expect(canMoveNomination(from, 'decided', 'clerk')).toBe(false)
    }
    expect(canMoveNomination('passed', 'decided', 'decision')).toBe(true)
    expect(canMoveNomination('submitted', 'decided', 'decision')).toBe(false)
  })

  it('never offers to stay', () => {
    for (const status of nominationStatuses)
      expect(nextNominationStatuses(status)).not.toContain(status)
  })

  it('asks for a reason exactly where somebody is turned down', () => {
    expect(nominationStatuses.filter(needsReason)).toEqual(['returned', 'ineligible', 'failed'])
  })

  it('counts what stands, and what was passed stands', () => {
    expect(nominationStatuses.filter((status) => !isStanding(status))).toEqual([
      'ineligible',
      'failed',
      'withdrawn',
    ])
    for (const status of passedStatuses) {
      expect(isStanding(status)).toBe(true)
      expect(isOpenToLists(status)).toBe(false)
    }
    expect(isOpenToLists('submitted')).toBe(true)
  })
})

describe('the subject of a nomination', () => {
  const person = { kind: 'person', organisationId: null, personId: null } as const
  const an = { ...person, name: 'Nguyễn Thị Thủy', unit: 'Chi bộ 1' }

  it.each<[string, boolean, object, object]>([
    ['the same typing', true, an, an],
    ['tones written elsewhere', true, an, { ...an, name: 'Nguyễn Thị Thuỷ' }],
    ['no diacritics at all', true, an, { ...an, name: 'NGUYEN THI THUY' }],
    ['another unit', false, an, { ...an, unit: 'Chi bộ 2' }],
    ['one matched, the other only named', true, { ...an, personId: 'p1' }, an],
    ['two people of one name', false, { ...an, personId: 'p1' }, { ...an, personId: 'p2' }],
    [
      'one person under two spellings',
      true,
      { ...an, personId: 'p1' },
      { ...an, personId: 'p1', name: 'Ng. Thủy', unit: '' },
    ],
    ['a collective of that name', false, an, { ...an, kind: 'collective' }],
  ])('%s: one subject is %s', (_, same, a, b) => {
    expect(isSameSubject(a as Subject, b as Subject)).toBe(same)
    expect(isSameSubject(b as Subject, a as Subject)).toBe(same)
  })

  it('is keyed by its record, not by the unit it belongs to', () => {
    const member = { ...an, organisationId: 'o1' as never, personId: 'p1' as never }
    expect(subjectKey(member)).toBe('p1')
    expect(subjectKey({ ...member, personId: null })).toBe('nguyen thi thuy|chi bo 1')
    expect(subjectKey({ ...member, kind: 'collective' })).toBe('o1')
  })
})
