import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../../support/legacy-encoders'
import { commit, importFile, officeWith, openFile } from './import-office'
import { sheetOf as list, type OddCell, oddXls, oddXlsx, everybody as people } from './odd-lists'

/** Both formats, since units send both. */
const formats = [
  ['.xlsx', oddXlsx],
  ['.xls', oddXls],
] as const

const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'

describe.each(formats)('a list in %s', (_, write) => {
  it('may have titles above, a header of two rows, headings, totals, notes and signatures', async () => {
    const office = await officeWith('organisations')
    const file = await write(
      list(
        [
          ['ĐẢNG BỘ KHỐI CƠ QUAN', null, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          ['DANH SÁCH ĐẢNG VIÊN'],
          ['(Kèm theo Công văn số 12-CV/ĐU)'],
          [],
          ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', null, 'Ghi chú'],
          [null, null, null, 'Dự bị', 'Chính thức', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          ['I. Đảng bộ Sở Y tế'],
          ['1. Chi bộ 1 (2 đồng chí)'],
          [1, 'Nguyễn Văn Thử', '05/01/1985', '03/02/2010', '03/02/2011', ''],
          [2, 'Trần Thị Mẫu', '5-1-1986', '', '', ''],
          ['2. Chi bộ 2'],
          [1, 'Lê Văn Ví Dụ', '1987', '', '', ''],
          ['Cộng', '3 đồng chí'],
          [],
          ['Ghi chú: danh sách lập theo sổ đảng viên'],
          [null, null, null, 'Ngày 05 tháng 01 năm 2023'],
          [null, null, null, 'T/M CHI ỦY'],
        ],
        { merges: ['B5:B6', 'D5:E5', 'A8:F8', 'A9:F9', 'A12:F12'] },
      ),
    )
    const sessionId = await openFile(office, file)
    const { skipped } = await office.do('imports.check', { sessionId })
    expect(Object.fromEntries(skipped.map(({ reason, count }) => [reason, count]))).toMatchObject({
      groupHeading: 3,
      total: 1,
      columnNumbers: 1,
      footer: 3,
    })
    expect(await commit(office, sessionId)).toMatchObject({ added: 3, rejected: 0 })
    expect(await people(office)).toMatchObject([
      {
        fullName: 'Lê Văn Ví Dụ',
        birthDate: '1987',
        organisation: 'Chi bộ 2, Đảng bộ Sở Y tế',
      },
      { fullName: 'Trần Thị Mẫu', birthDate: '1986-01-05', organisation: unit },
      {
        ...{ fullName: 'Nguyễn Văn Thử', birthDate: '1985-01-05', organisation: unit },
        ...{ joinedOn: '2010-02-03', officialOn: '2011-02-03' },
      },
    ])
  })

  it('may have a sheet for each unit, named by the sheet or by a line above', async () => {
    const office = await officeWith('organisations')
    const header = ['STT', 'Họ và tên', 'Ngày sinh']
    const file = await write([
      { name: 'CB 1 (Đảng bộ Sở Y tế)', rows: [header, [1, 'Nguyễn Văn Thử', '1985']] },
      {
        name: 'Sheet2',
        rows: [
          ['DANH SÁCH ĐẢNG VIÊN'],
          ['Đơn vị: Chi bộ 2, Đảng bộ Sở Y tế'],
          header,
          [1, 'Trần Thị Mẫu', '1986'],
        ],
      },
      { name: 'Nháp', isHidden: true, rows: [header, [1, 'Người Ẩn', '1999']] },
    ])
    expect(await importFile(office, file)).toMatchObject({ added: 2 })
    expect((await people(office)).map(({ organisation }) => organisation)).toEqual([
      'Chi bộ 2, Đảng bộ Sở Y tế',
      unit,
    ])
  })

  it.each([
    { what: 'one line', lines: 1, merges: ['B1:C1'] },
    { what: 'two lines', lines: 2, merges: ['A1:A2', 'B1:C2', 'D1:D2', 'E1:E2'] },
    { what: 'nothing over the second', lines: 1, merges: [] },
  ])('may cut names in two columns under one heading of $what', async ({ lines, merges }) => {
    const office = await officeWith('organisations')
    const file = await write(
      list(
        [
          ['STT', 'Họ và tên', null, 'Ngày sinh', 'Đơn vị'],
          ...(lines === 2 ? [[]] : []),
          [1, 'Nguyễn Văn', 'Thử', '1985', unit],
          [2, 'Trần Thị Bích', 'Mẫu', '1986', unit],
        ],
        { merges },
      ),
    )
    expect(await importFile(office, file)).toMatchObject({ added: 2, rejected: 0 })
    expect((await people(office)).map(({ fullName }) => fullName)).toEqual([
      'Trần Thị Bích Mẫu',
      'Nguyễn Văn Thử',
    ])
  })

  it('may tick Nam and Nữ, or write the birth year under one of them', async () => {
    const office = await officeWith('organisations')
    const ticked = await write(
      list(
        [
          ['STT', 'Họ và tên', 'Giới tính', null, 'Đảng viên', 'Đơn vị'],
          [null, null, 'Nam', 'Nữ', null, null],
          [1, 'Nguyễn Văn Thử', 'x', null, 'x', unit],
          [2, 'Trần Thị Mẫu', null, 'X', null, unit],
        ],
        { merges: ['C1:D1', 'A1:A2', 'B1:B2'] },
      ),
    )
    expect(await importFile(office, ticked)).toMatchObject({ added: 2, rejected: 0 })
    const years = await write(
      list(
        [
          ['STT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị'],
          [null, null, 'Nam', 'Nữ', null],
          [1, 'Lê Văn Ví Dụ', 1970, null, unit],
          [2, 'Phạm Thị Thí Dụ', null, '17/01/1980', unit],
        ],
        { merges: ['C1:D1', 'A1:A2', 'B1:B2'] },
      ),
    )
    expect(await importFile(office, years)).toMatchObject({ added: 2, rejected: 0 })
    expect(
      (await people(office)).map(({ fullName, gender, birthDate, isPartyMember }) => [
        ...[fullName, gender, birthDate, isPartyMember],
      ]),
    ).toEqual([
      ['Lê Văn Ví Dụ', 'male', '1970', false],
      ['Phạm Thị Thí Dụ', 'female', '1980-01-17', false],
      ['Trần Thị Mẫu', 'female', null, false],
      ['Nguyễn Văn Thử', 'male', null, true],
    ])
  })

  it('may mark women alone', async () => {
    const office = await officeWith('organisations')
    const file = await write(
      list([
        ['STT', 'Họ và tên', 'Nữ', 'Đơn vị'],
        [1, 'Nguyễn Văn Thử', null, unit],
        [2, 'Trần Thị Mẫu', 'x', unit],
      ]),
    )
    await importFile(office, file)
    expect((await people(office)).map(({ gender }) => gender)).toEqual(['female', 'male'])
  })

  it('may write days as texts, serial numbers and bare years', async () => {
    const office = await officeWith('organisations')
    const days: OddCell[] = [
      ...['05/01/1985', '5-1-1985', '17-1-1985', '17.1.85', 'tháng 3/1985'],
      ...[1985, { serial: 31_052 }],
    ]
    const file = await write(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        ...days.map((day, at) => [at + 1, `Nguyễn Văn ${'ABCDEGH'.charAt(at)}`, day, unit]),
      ]),
    )
    await importFile(office, file)
    expect((await people(office)).map(({ birthDate }) => birthDate)).toEqual([
      ...['1985-01-05', '1985-01-05', '1985-01-17', '1985-01-17', '1985-03'],
      ...['1985', '1985-01-05'],
    ])
  })

  it('may count its days from 1904', async () => {
    const office = await officeWith('organisations')
    const file = await write(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        [1, 'Nguyễn Văn Thử', { serial: 31_052 - 1462 }, unit],
      ]),
      { date1904: true },
    )
    await importFile(office, file)
    expect((await people(office))[0]?.birthDate).toBe('1985-01-05')
  })

  it('may be written in TCVN3 and VNI, with capitals from the font', async () => {
    const office = await officeWith('organisations')
    const tcvn3 = (text: string) => ({ text: toTcvn3(text), font: '.VnTime' })
    const capitals = (text: string) => ({ text: toTcvn3(text), font: '.VnTimeH' })
    const vni = (text: string) => ({ text: toVni(text), font: 'VNI-Times' })
    const file = await write(
      list([
        [capitals('danh sách đảng viên')],
        ['STT', capitals('họ và tên'), tcvn3('Ngày sinh'), tcvn3('Giới tính'), vni('Đơn vị')],
        [1, tcvn3('Nguyễn Thị Thử Ngữ'), '1985', tcvn3('Nữ'), vni(unit)],
        [2, capitals('đỗ đức mẫu'), '1986', 'Nam', vni(unit)],
      ]),
    )
    const sessionId = await openFile(office, file)
    const { isMappingClear, headers } = await office.do('imports.state', { sessionId })
    expect(isMappingClear).toBe(false) // letters are shown before they are taken
    expect(headers[0]?.columns[1]?.legacy).toEqual({
      fonts: ['.VnTime', '.VnTimeH'],
      suspected: null,
      examples: [
        { before: toTcvn3('Nguyễn Thị Thử Ngữ'), after: 'Nguyễn Thị Thử Ngữ' },
        { before: toTcvn3('đỗ đức mẫu'), after: 'ĐỖ ĐỨC MẪU' },
      ],
    })
    expect(await commit(office, sessionId)).toMatchObject({ added: 2, rejected: 0 })
    expect(
      (await people(office)).map(({ fullName, organisation }) => [fullName, organisation]),
    ).toEqual([
      ['ĐỖ ĐỨC MẪU', unit],
      ['Nguyễn Thị Thử Ngữ', unit],
    ])
  })

  it('says what is hidden, and leaves hidden rows out where the clerk wants so', async () => {
    const office = await officeWith('organisations')
    const file = await write(
      list(
        [
          ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
          [1, 'Nguyễn Văn Thử', '1985', unit],
          [2, 'Trần Thị Mẫu', '1986', unit],
        ],
        { hiddenRows: [3], hiddenColumns: [3] },
      ),
    )
    const sessionId = await openFile(office, file)
    const { sheets, headers, isSheetsClear } = await office.do('imports.state', { sessionId })
    expect(isSheetsClear).toBe(false)
    expect(sheets[0]).toMatchObject({ hiddenRows: 1, takesHiddenRows: true })
    expect(headers[0]?.columns.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false])
    const choice = { index: 0, isChosen: true, headerRow: null, level: null, kind: null }
    await office.do('imports.detect', {
      sessionId,
      sheets: [{ ...choice, takesHiddenRows: false }],
    })
    expect(await commit(office, sessionId)).toMatchObject({ added: 1 })
  })

  it('brings the ratings of its years', async () => {
    const office = await officeWith('organisations')
    const file = await write(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Xếp loại 2021', 'Xếp loại năm 2022'],
        [1, 'Nguyễn Văn Thử', '1985', unit, 'HTXSNV', 'Hoàn thành tốt nhiệm vụ'],
        [2, 'Trần Thị Mẫu', '1986', unit, '', 'khá'],
      ]),
    )
    const sessionId = await openFile(office, file)
    const { open } = await office.do('imports.match', { sessionId })
    expect(open).toMatchObject([{ type: 'value', field: 'rating', text: 'khá', rows: 1 }])
    const answer = { type: 'value', field: 'rating', text: 'khá', remember: true } as const
    await office.do('imports.resolve', {
      sessionId,
      choices: [{ ...answer, subjectId: 'Hoàn thành nhiệm vụ' }],
    })
    await commit(office, sessionId)
    const ratings = await office.db
      .selectFrom('rating')
      .select(['year', 'outcome'])
      .orderBy('year')
      .orderBy('outcome')
      .execute()
    expect(ratings).toEqual([
      { year: 2021, outcome: 'excellent' },
      { year: 2022, outcome: 'completed' },
      { year: 2022, outcome: 'good' },
    ])
    // “Luôn hiểu như vậy”, until it is taken back.
    const again = await openFile(office, file)
    expect((await office.do('imports.match', { sessionId: again })).openTotal).toBe(0)
    const taught = await office.do('imports.taught', {})
    const word = taught.find(({ kind }) => kind === 'word')
    expect(word).toMatchObject({ text: 'khá', meaning: 'Hoàn thành nhiệm vụ', field: 'rating' })
    await office.do('imports.forget', { items: [{ id: word?.id ?? '', kind: 'word' }] })
    const third = await openFile(office, file)
    expect((await office.do('imports.match', { sessionId: third })).openTotal).toBe(1)
  })
})
