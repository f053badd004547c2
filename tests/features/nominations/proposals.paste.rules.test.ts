import {
  matchLine,
  type PastedCandidate,
  readPaste,
} from '@shared/features/nominations/proposals.paste.rules'
import { describe, expect, it } from 'vitest'

const candidate = (change: Partial<PastedCandidate>): PastedCandidate => ({
  personId: null,
  organisationId: null,
  name: 'Nguyễn Văn An',
  position: '',
  unit: 'Chi bộ 3 (Đảng bộ Sở Y tế)',
  ...change,
})

const read = (change: Partial<ReturnType<typeof readPaste>[number]> = {}) => ({
  name: 'Nguyễn Văn An',
  position: '',
  unit: '',
  achievement: '',
  ...change,
})

describe('a list from the clipboard', () => {
  it('is read by its heading, whatever the order of the columns', () => {
    const [line] = readPaste('TT\tĐơn vị\tHọ và tên\tChức vụ\n1\tSở Y tế\tLê Thị Hoa\tChuyên viên')
    expect(line).toEqual({
      name: 'Lê Thị Hoa',
      position: 'Chuyên viên',
      unit: 'Sở Y tế',
      achievement: '',
    })
  })

  it('takes name, position, unit and achievement in turn where nothing is headed', () => {
    expect(readPaste('Lê Hoa\tBí thư\tChi bộ 1\tCó sáng kiến')).toEqual([
      { name: 'Lê Hoa', position: 'Bí thư', unit: 'Chi bộ 1', achievement: 'Có sáng kiến' },
    ])
  })

  it('leaves out ordinals, empty rows and “Đồng chí” before a name', () => {
    const lines = readPaste('1\tĐồng chí Lê Thị Hoa\r\n\t\r\n2\tÔng Trần Văn Bình\r\n')
    expect(lines.map(({ name }) => name)).toEqual(['Lê Thị Hoa', 'Trần Văn Bình'])
  })

  it('keeps a short name that only begins like a title, and composes what Excel took apart', () => {
    expect(readPaste('Bà Rịa')[0]?.name).toBe('Bà Rịa')
    expect(readPaste('Lê Thị Hoà'.normalize('NFD'))[0]?.name).toBe('Lê Thị Hoà'.normalize('NFC'))
  })

  it('says nothing of an empty clipboard', () => {
    expect(readPaste('')).toEqual([])
    expect(readPaste('\n\t\n')).toEqual([])
  })
})

describe('whom a line means', () => {
  it.each([
    { why: 'one of that name, no unit named', unit: '', found: [candidate({})], kind: 'sure' },
    { why: 'the unit agrees', unit: 'Chi bộ 3', found: [candidate({})], kind: 'sure' },
    { why: 'another unit', unit: 'Sở Tài chính', found: [candidate({})], kind: 'doubt' },
    {
      why: 'two of one name',
      unit: '',
      found: [candidate({}), candidate({ unit: 'Chi bộ 1' })],
      kind: 'doubt',
    },
    {
      why: 'two of one name, told apart by the unit',
      unit: 'Chi bộ 1',
      found: [candidate({}), candidate({ unit: 'Chi bộ 1' })],
      kind: 'sure',
    },
    {
      why: 'only somebody of a like name',
      unit: '',
      found: [candidate({ name: 'Nguyễn Văn Anh' })],
      kind: 'none',
    },
    { why: 'nobody', unit: '', found: [], kind: 'none' },
  ])('is $kind: $why', ({ unit, found, kind }) => {
    expect(matchLine(read({ unit }), found).kind).toBe(kind)
  })

  it('never takes a like name for the same one (negative control of the rule above)', () => {
    const match = matchLine(read({ name: 'Nguyễn Văn Ân' }), [
      candidate({ name: 'Nguyễn Văn Ấn Độ' }),
    ])
    expect(match.kind).toBe('none')
    expect(match.candidates).toHaveLength(1)
  })
})
