import type { LocalDate } from '@shared/core/local-date'
import type { Sheet } from '@shared/core/spreadsheet/workbook'
import {
  kindByName,
  levelByName,
  readCount,
  readGender,
  readOrganisationKind,
  readOrganisationLevel,
} from '@shared/features/imports/imports.cells.rules'
import { commonEnding } from '@shared/features/imports/imports.common-text.rules'
import { readDate } from '@shared/features/imports/imports.dates.rules'
import {
  type KnownOrganisation,
  OrganisationFinder,
} from '@shared/features/imports/imports.organisation-finder'
import { PersonFinder } from '@shared/features/imports/imports.person-finder'
import { ratingYearIn } from '@shared/features/imports/imports.refine.rules'
import { guessTarget, meaningOfSheet } from '@shared/features/imports/imports.sheets.rules'
import { SimilarTexts } from '@shared/features/imports/imports.similarity'
import { describe, expect, it } from 'vitest'

const today = '2026-11-22' as LocalDate

const organisation = (
  id: string,
  name: string,
  rest: Partial<KnownOrganisation> = {},
): KnownOrganisation => ({
  id,
  name,
  parentId: 'bloc',
  level: 'base-committee',
  isClosed: false,
  ...rest,
})
const cell = (id: string, name: string, parentId: string) =>
  organisation(id, name, { parentId, level: 'cell' })

const tree = [
  organisation('bloc', 'Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh', {
    parentId: null,
    level: 'bloc',
  }),
  organisation('yte', 'Đảng bộ Sở Y tế'),
  organisation('vhtt', 'Đảng bộ Sở Văn hóa, Thể thao và Du lịch'),
  organisation('nha', 'Đảng bộ Ngân hàng thương mại nhà nước, chi nhánh A'),
  organisation('nhb', 'Đảng bộ Ngân hàng thương mại nhà nước, chi nhánh B'),
  organisation('may', 'Chi bộ Công ty TNHH May mặc Mẫu 4 (vốn nước ngoài)', { level: 'base-cell' }),
  organisation('uyban', 'Chi bộ Ủy ban Kiểm tra Tỉnh ủy', { level: 'base-cell' }),
  organisation('old', 'Đảng bộ Sở Ngoại vụ', { isClosed: true }),
  cell('yte3', 'Chi bộ 3', 'yte'),
  cell('vhtt3', 'Chi bộ 3', 'vhtt'),
  cell('nha3', 'Chi bộ 3', 'nha'),
  cell('nhb2', 'Chi bộ 2', 'nhb'),
]

describe('an organisation in a cell of a list', () => {
  const finder = new OrganisationFinder(
    tree,
    new Map([
      ['y te', 'yte'],
      ['da xoa', 'nobody'],
    ]),
  )
  const found = (id: string, quality = 'folded') => ({ kind: 'found', id, quality })

  it.each([
    ['Đảng bộ Sở Y tế', found('yte', 'exact')],
    ['dang bo so y te', found('yte')],
    ['ĐẢNG BỘ  SỞ Y TẾ', found('yte')],
    ['Đảng ủy Sở Y tế', found('yte')],
    ['Chi bộ 3 (Đảng bộ Sở Y tế)', found('yte3', 'exact')],
    ['Chi bộ 3, Đảng bộ Sở Y tế', found('yte3', 'exact')],
    ['Chi bộ 03 - Đảng bộ Sở Y tế', found('yte3')],
    ['Chi bộ số 3 thuộc Đảng bộ Sở Y tế', found('yte3')],
    ['CB3 trực thuộc Sở Y tế', found('yte3')],
    ['Chi bộ 3, Sở Y tế', found('yte3')],
    ['Chi bộ 3, Đảng bộ Sở Văn hóa, Thể thao và Du lịch', found('vhtt3', 'exact')],
    ['Chi bộ 3 (Đảng bộ Ngân hàng thương mại nhà nước, chi nhánh A)', found('nha3', 'exact')],
    ['Chi bộ 2, Đảng bộ Ngân hàng thương mại nhà nước, chi nhánh B', found('nhb2', 'exact')],
    ['Chi bộ Công ty TNHH May mặc Mẫu 4 (vốn nước ngoài)', found('may', 'exact')],
    ['Chi bộ Uỷ ban Kiểm tra Tỉnh uỷ', found('uyban')],
    ['Chi bộ 3 (Đảng bộ Sở Y tế), Đảng bộ Sở Y tế', found('yte3')],
    ['Y tế', found('yte', 'alias')],
    ['Đảng bộ Sở Ngoại vụ', found('old', 'exact')],
    ['Chi bộ 3', { kind: 'ambiguous', ids: ['yte3', 'vhtt3', 'nha3'] }],
    ['Chi bộ 9, Đảng bộ Sở Y tế', { kind: 'unknown' }],
    ['Chi bộ 2, Đảng bộ Sở Y tế', { kind: 'unknown' }],
    ['Sở Y tế', { kind: 'unknown' }],
    ['Đã xóa', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (text, expected) => expect(finder.find(text)).toEqual(expected))

  it('comes with suggestions where it is not sure, the closest first', () => {
    expect(finder.suggest('Sở Y tế')[0]).toEqual({ id: 'yte', score: 0.97 })
    expect(finder.suggest('Đảng bộ Sở Y tê tỉnh')[0]?.id).toBe('yte')
    expect(finder.suggest('Chi bộ 3').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['yte3', 'vhtt3', 'nha3']),
    )
    expect(finder.suggest('Sở Ngoại vụ').map(({ id }) => id)).not.toContain('old')
  })
})

describe('a person in a row', () => {
  const people = [
    person('an1', 'Nguyễn Văn An', { birthDate: '1970-05-01', position: 'Bí thư' }),
    person('an2', 'Nguyễn Văn An', { birthDate: '1985' }),
    person('an3', 'Nguyễn Văn An', { organisationId: 'nha3' }),
    person('binh', 'Trần Thị Bình'),
  ]
  const finder = new PersonFinder(people, (id, above) =>
    new OrganisationFinder(tree).isWithin(id, above),
  )
  const wanted = (change: object) => ({
    ...{ name: 'Nguyễn Văn An', organisationId: 'yte', birthDate: null, position: '' },
    ...change,
  })

  it.each([
    ['the only one of the name there', { organisationId: 'nha' }, 'an3'],
    ['two of one name, told apart by the day of birth', { birthDate: '1970-05-01' }, 'an1'],
    ['two of one name, told apart by the year of birth', { birthDate: '1985-12-30' }, 'an2'],
    ['two of one name, told apart by the post', { position: 'Bí thư' }, 'an1'],
    ['two of one name, “Đảng viên” meaning no post', { position: 'Đảng viên' }, 'an2'],
    ['a name without accents', { name: 'tran thi binh' }, 'binh'],
    [
      'no unit given, and only one of the name',
      { name: 'Trần Thị Bình', organisationId: null },
      'binh',
    ],
  ])('is found: %s', (_, change, id) => {
    expect(finder.find(wanted(change))).toMatchObject({ kind: 'found', id })
  })

  it.each([
    ['two of one name and nothing to tell them apart', { position: 'Phó Bí thư' }, 'ambiguous'],
    [
      'no unit given, and several of the name',
      { organisationId: null, position: 'x' },
      'ambiguous',
    ],
    ['another day of birth', { birthDate: '1970-06-01' }, 'unknown'],
    ['nobody of the name in the unit', { organisationId: 'vhtt' }, 'unknown'],
  ])('is not guessed: %s', (_, change, kind) => {
    expect(finder.find(wanted(change)).kind).toBe(kind)
  })

  it('comes with namesakes of other units before similar names', () => {
    const suggested = finder.suggest(wanted({ organisationId: 'vhtt' }))
    expect(suggested.slice(0, 3).every(({ id }) => id.startsWith('an'))).toBe(true)
  })
})

function person(id: string, fullName: string, rest: object = {}) {
  return { id, fullName, birthDate: null, position: '', organisationId: 'yte3', ...rest }
}

describe('the texts of a list', () => {
  it.each([
    ['17/03/1965', '1965-03-17'],
    ['1965', '1965'],
    ['3/1965', '1965-03'],
    ['', null],
  ])('“%s” is the day %s', (text, day) => expect(readDate(text, { today })).toEqual({ value: day }))

  it.each(['31/02/1980', '13/13/1980', '1/2/24', '01/17/1985', 'không rõ'])(
    '“%s” is no day',
    (text) => {
      expect(readDate(text, { today })).toMatchObject({ value: null, problem: expect.any(String) })
    },
  )

  it.each([
    [readGender, 'nữ', 'female'],
    [readGender, 'NAM', 'male'],
    [readCount, '16', 16],
    [readOrganisationKind, 'Doanh nghiệp ngoài khu vực nhà nước', 'private-enterprise'],
    [readOrganisationKind, 'doanh nghiệp nhà nước', 'state-enterprise'],
    [readOrganisationKind, 'ĐVSN công lập (sự nghiệp)', 'public-service'],
    [readOrganisationLevel, 'Chi bộ trực thuộc', 'cell'],
    [readOrganisationLevel, 'Đảng ủy cơ sở', 'base-committee'],
    [readOrganisationLevel, 'CBCS', 'base-cell'],
    [readOrganisationLevel, 'Đảng bộ Khối', 'bloc'],
    [readOrganisationLevel, 'Đảng bộ cấp trên trực tiếp cơ sở', 'bloc'],
    [readOrganisationLevel, 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'bloc'],
  ] as const)('%o reads “%s” as %s', (read, text, value) => expect(read(text)).toEqual({ value }))

  it.each([
    [readGender, 'x'],
    [readCount, '1.2'],
    [readCount, '1.200'],
    [readCount, '-3'],
    [readOrganisationKind, 'khác'],
    [readOrganisationLevel, 'cấp 3'],
  ])('%o does not understand “%s”', (read, text) =>
    expect(read(text)).toMatchObject({ value: null, problem: expect.any(String) }),
  )

  it.each([
    ['Đảng bộ Khối Cơ quan', null, 'bloc'],
    ['Đảng bộ UBND tỉnh', null, 'bloc'],
    ['Đảng bộ Sở Y tế', 'bloc', 'base-committee'],
    ['Chi bộ Báo', 'bloc', 'base-cell'],
    ['Chi bộ 2', 'base-committee', 'cell'],
    ['Đảng bộ Khoa Nội', 'base-committee', 'section-committee'],
    ['Sở Y tế', 'bloc', null],
  ] as const)('%s under %s stands at the level %s', (name, parent, level) =>
    expect(levelByName(name, parent)).toBe(level),
  )

  it.each([
    ['Chi bộ 3', 'collective'],
    ['Phòng Tổ chức', 'collective'],
    ['Phạm Văn Ban', 'person'],
    ['Tô Thị Sở', 'person'],
    ['Trương Văn Ban', 'person'],
    ['Đoàn Thị Tâm', 'person'],
    ['Trường Chính trị', 'collective'],
  ] as const)('%s is a %s', (name, kind) => expect(kindByName(name)).toBe(kind))
})

describe('the sheets of a workbook', () => {
  it.each([
    ['Cơ sở - tập thể', [], 'base', 'collective'],
    ['Khối - cá nhân', [], 'bloc', 'person'],
    ['Đề nghị tỉnh - tập thể', [], 'province', 'collective'],
    ['Sheet1', ['ĐẢNG ỦY KHỐI', 'DANH SÁCH CÁ NHÂN KHEN THƯỞNG (CƠ SỞ)'], 'base', 'person'],
    ['Sheet1', ['ĐẢNG ỦY KHỐI', 'DANH SÁCH TẬP THỂ, CÁ NHÂN'], null, null],
  ] as const)('%s under %j', (name, titles, level, kind) =>
    expect(meaningOfSheet(name, titles)).toEqual({ level, kind }),
  )

  it.each([
    ['organisations', 'DANH SÁCH TỔ CHỨC ĐẢNG', ['STT', 'Tên tổ chức đảng', 'Cấp']],
    ['people', 'DANH SÁCH ĐẢNG VIÊN', ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị']],
    ['nominations', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị']],
    ['nominations', '', ['STT', 'Họ và tên', 'Đơn vị', 'Thành tích']],
    [null, 'Ghi chép', ['Giờ', 'Việc cần làm']],
  ])('a list of %s is recognised', (target, title, header) => {
    expect(guessTarget([sheet([[title], header, ['1', 'Đảng bộ Mẫu', 'Mẫu', 'Mẫu']])])).toBe(target)
  })

  it.each([
    ['Xếp loại 2020', 2020],
    ['Đánh giá, xếp loại năm 2022', 2022],
    ['Kết quả đánh giá xếp loại chất lượng 2024', 2024],
    ['Xếp loại', null],
    ['Ngày sinh 2020', null],
  ])('%s holds the ratings of %s', (header, expected) =>
    expect(ratingYearIn(header)).toBe(expected),
  )
})

const sheet = (rows: string[][]): Sheet => ({
  ...{ name: 'Sheet1', hidden: false, hiddenRows: [], hiddenColumns: [], merges: [] },
  rows,
})

describe('likeness of texts', () => {
  it('is 1 for the same, 0 for nothing shared, and in between little changed by a slip', () => {
    const texts = new SimilarTexts([
      ['same', 'so van hoa'],
      ['slip', 'so van hao'],
      ['other', 'cuc thue'],
    ])
    const scores = texts.search('so van hoa', { limit: 5, least: 0 })
    expect(scores.map(({ id }) => id)).toEqual(['same', 'slip'])
    expect(scores[0]?.score).toBe(1)
    expect(scores[1]?.score).toBeGreaterThan(0.6)
  })
})

it('never offers a chi bộ for a đảng bộ with confidence, however alike their names', () => {
  const finder = new OrganisationFinder([
    organisation('cell', 'Chi bộ Văn phòng Tỉnh ủy'),
    organisation('other', 'Đảng bộ Sở Y tế'),
  ])
  const [first] = finder.suggest('Đảng bộ Văn phòng Tỉnh ủy')
  expect(first?.id).toBe('cell')
  expect(first?.score).toBeLessThanOrEqual(0.6)
})

describe('what all citations of a list end in', () => {
  const ending = 'trong 02 năm thực hiện Chỉ thị 01-CT/TU'
  const citation = (own: string) => `${own} ${ending}.`

  it('is offered as the text of the round', () => {
    const texts = ['Giữ sổ sách gọn gàng', 'Có sáng kiến', 'Vận động giỏi'].map(citation)
    expect(commonEnding(texts)).toBe(`Trong${ending.slice(5)}`)
  })

  it.each([
    ['two rows only', ['A', 'B'].map(citation)],
    ['one row that ends otherwise', [...['A', 'B', 'C'].map(citation), 'Việc khác']],
    ['a few common words', ['Giỏi việc nước', 'Đảm việc nước', 'Lo việc nước']],
  ])('is nothing in %s', (_, texts) => expect(commonEnding(texts)).toBeNull())
})
