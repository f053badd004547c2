import type { AwardLevel, NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { nominationsStrings } from '@shared/features/nominations/nominations.strings'
import {
  duplicateWarnings,
  type ListLine,
  type OtherAward,
  sameAchievementWarnings,
} from '@shared/features/nominations/nominations.warnings'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const achievement = 'Có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU'

const candidate = {
  roundId: 'r1' as never,
  recognition: 'award',
  status: 'submitted',
  achievement,
} as const

const other = (change: Partial<OtherAward> = {}): OtherAward => ({
  roundId: 'r2' as never,
  roundName: 'Đợt khác',
  recognition: 'award',
  level: 'base',
  status: 'passed',
  achievement,
  decision: null,
  ...change,
})

describe('one achievement, one reward', () => {
  it.each<[string, boolean, OtherAward]>([
    ['the same achievement at another level', true, other()],
    ['the same achievement at the same level', true, other({ level: 'bloc' })],
    ['… with “Đã” before it', true, other({ achievement: `Đã c${achievement.slice(1)}.` })],
    ['… typed in capitals', true, other({ achievement: achievement.toUpperCase() })],
    ['the same form for another achievement', false, other({ achievement: 'Cứu người' })],
    ['a praise, which is no award (R-174)', false, other({ recognition: 'praise' })],
    ['a decision revoked', false, other({ status: 'decided', decision: decision(true) })],
    ['a decision in force', true, other({ status: 'decided', decision: decision(false) })],
  ])('%s: warned is %s', (_, isWarned, award) => {
    expect(sameAchievementWarnings(candidate, [award])).toHaveLength(isWarned ? 1 : 0)
  })

  it.each<[NominationStatus, boolean]>([
    ['draft', false],
    ['submitted', true],
    ['screening', true],
    ['waiting', true],
    ['passed', true],
    ['decided', true],
    ['awarded', true],
    ['forwarded', true],
    ['returned', false],
    ['ineligible', false],
    ['failed', false],
    ['withdrawn', false],
  ])('another nomination that is “%s” counts: %s', (status, counts) => {
    expect(sameAchievementWarnings(candidate, [other({ status })])).toHaveLength(counts ? 1 : 0)
  })

  it('does not warn a nomination that fell, nor a praise', () => {
    expect(sameAchievementWarnings({ ...candidate, status: 'withdrawn' }, [other()])).toEqual([])
    expect(sameAchievementWarnings({ ...candidate, recognition: 'praise' }, [other()])).toEqual([])
  })

  it('takes the round for the achievement where none is written', () => {
    const blank = { ...candidate, achievement: '' }
    const here = other({ achievement: '', roundId: candidate.roundId })
    expect(sameAchievementWarnings(blank, [here])).toHaveLength(1)
    expect(sameAchievementWarnings(blank, [other({ achievement: '' })])).toEqual([])
  })

  it('names level, round and decision', () => {
    const awarded = other({ status: 'decided', decision: decision(false), level: 'bloc' })
    const [warning] = sameAchievementWarnings(candidate, [awarded])
    expect(nominationsStrings.warningLine(warning!)).toBe(
      'Một thành tích, một hình thức: cùng thành tích này đã được đề nghị ở cấp Khối trong đợt “Đợt khác” (Quyết định số 05-QĐ/ĐUK, ngày 15/12/2022).',
    )
  })
})

function decision(isRevoked: boolean) {
  return { number: 5, symbol: 'ĐUK', issuedOn: day('2022-12-15'), isRevoked }
}

describe('one subject written twice in a list', () => {
  let ids = 0
  const listed = (change: Partial<ListLine> = {}): ListLine => ({
    id: `n${++ids}` as never,
    level: 'bloc' as AwardLevel,
    kind: 'person',
    subjectKey: '',
    isMatched: false,
    name: 'Trần Văn An',
    unit: 'Chi bộ 3 (Đảng bộ X)',
    status: 'submitted',
    ...change,
  })

  it.each<[string, boolean, Partial<ListLine>, Partial<ListLine>]>([
    ['a unit spelled differently', true, {}, { unit: 'Chi bộ 3, Đảng bộ X' }],
    ['one matched, one not', true, { isMatched: true }, { unit: '' }],
    ['two matched in one unit', true, { isMatched: true }, { isMatched: true }],
    ['matched namesakes in two units', false, { isMatched: true }, { isMatched: true, unit: 'Y' }],
    ['another level', false, {}, { level: 'base', unit: 'Y' }],
    ['a name that differs in its tones', true, {}, { name: 'Trần Văn Ân', unit: 'Y' }],
    ['quite another name', false, {}, { name: 'Lê Thị Bình' }],
    ['one that was withdrawn', false, {}, { status: 'withdrawn', unit: 'Y' }],
  ])('%s: warned is %s', (_, isWarned, a, b) => {
    const [first, second] = [listed(a), listed(b)]
    const warnings = duplicateWarnings([first, second])
    expect(warnings.has(first.id)).toBe(isWarned)
    expect(warnings.has(second.id)).toBe(isWarned)
  })
})
