import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import { expect, it } from 'vitest'
import { day, type Office, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { item, type Movement, movement, registerPerson, taskId } from './registration-samples'

const heads = [
  ...['Họ và tên', 'Ngày sinh', 'Nơi sinh hoạt', 'Nội dung đăng ký', 'Mục tiêu', 'Chỉ tiêu'],
  ...['Thời gian hoàn thành', 'Đăng ký điển hình'],
]

/** A list as a unit would make it. */
async function listOf(rows: readonly (readonly string[])[]): Promise<string> {
  const file = path.join(temporaryFolder(), 'dang-ky.xlsx')
  const columns = heads.map((header) => ({ header, width: 20 }))
  const whole = rows.map((row) => heads.map((_, at) => row[at] ?? ''))
  await writeFile(
    file,
    await writeWorkbook({ sheets: [{ name: 'Danh sách', columns, rows: whole }] }),
  )
  return file
}

async function readIn({ office, campaignId }: Movement, file: string) {
  office.desk.answer(file)
  const reading = await office.do('registrations.readFile', {
    ...{ campaignId, year: 2022, subject: 'person', taskId: taskId() },
  })
  if (!reading) throw new Error('a file was chosen')
  return reading
}

const takeIn = ({ office, campaignId }: Movement, papers: never[], overwrite = false) =>
  office.do('registrations.takeIn', {
    ...{ campaignId, year: 2022, subject: 'person', fileName: 'dang-ky.xlsx' },
    ...{ overwrite, papers },
  })

/** As the window sends what needs no answer. */
const sendable = (reading: Awaited<ReturnType<typeof readIn>>) =>
  reading.papers
    .filter(({ subjectId, problems }) => subjectId !== null && problems.length === 0)
    .map(({ subjectId, items, isExemplarCandidate, field, note }) => ({
      ...{ subjectId, items, isExemplarCandidate, field, note },
    })) as never[]

async function frameworkItem(office: Office) {
  const { id: frameworkId } = await office.do('frameworks.create', {
    ...{ code: 'f1', title: 'Hai chân - Ba mũi', audience: 'Toàn tỉnh', directiveId: null },
    ...{ note: '', structure: 'legs-prongs' },
  })
  const { id } = await office.do('frameworks.addItem', {
    ...{ frameworkId, parentId: null, kind: 'leg', title: 'Chân thứ nhất', detail: '', quote: '' },
  })
  return id
}

it('reads a unit’s list: several contents make one paper, and nothing is written by reading', async () => {
  const place = await movement()
  const file = await listOf([
    ['Nguyễn Thử An', '', 'Chi bộ 1', 'Một', 'Mục tiêu', '04 buổi', '11/2022', 'x'],
    ['Nguyễn Thử An', '', 'Chi bộ 1', 'Hai', '', '', '2022'],
    ['Trần Thử Bình', '', 'Chi bộ 1', ''],
  ])
  const reading = await readIn(place, file)
  expect(reading).toMatchObject({
    blank: 1,
    papers: [
      {
        ...{ line: 2, subjectId: place.an, question: null, isExemplarCandidate: true },
        items: [
          { content: 'Một', dueOn: '2022-11' },
          { content: 'Hai', dueOn: '2022' },
        ],
        problems: [],
      },
    ],
  })
  expect(await place.office.db.selectFrom('registration').selectAll().execute()).toEqual([])
})

it('asks who is meant instead of making anybody up, and tells namesakes by birth and unit', async () => {
  const place = await movement()
  const { office, law1 } = place
  const twin = await addPerson(office, { fullName: 'Nguyễn Thử An', organisationId: law1 })
  const reading = await readIn(
    place,
    await listOf([
      ['Nguyễn Thử An', '', '', 'Không rõ là ai trong hai người'],
      ['Nguyễn Thử An', '', 'Chi bộ 1, Đảng bộ Sở Tư pháp', 'Người ở Sở Tư pháp'],
      ['Người Chưa Có', '', '', 'Chưa có trong dữ liệu'],
    ]),
  )
  expect(reading.papers.map(({ subjectId, question }) => [subjectId, question])).toEqual([
    [null, 'several'],
    [twin, null],
    [null, 'unknown'],
  ])
  const people = await office.db.selectFrom('person').select('id').execute()
  expect(people).toHaveLength(7)
})

it('says in Vietnamese what is wrong in which row', async () => {
  const place = await movement()
  const reading = await readIn(
    place,
    await listOf([
      ['Nguyễn Thử An', '', '', '', 'Mục tiêu mà không có nội dung'],
      ['Trần Thử Bình', '', '', 'Nội dung', '', '', 'cuối năm', 'có lẽ'],
    ]),
  )
  expect(reading.papers.map(({ problems }) => problems)).toEqual([
    ['Dòng 2: Hãy nhập nội dung đăng ký.'],
    [
      'Dòng 3: Không hiểu “cuối năm”. Gõ ngày (30/11/2026), tháng (11/2026) hoặc năm (2026).',
      'Dòng 3: Không hiểu “có lẽ”. Gõ x là có, để trống là không.',
    ],
  ])
})

it('writes the whole list in one step, keeps papers that are there, and takes all back at once', async () => {
  const place = await movement()
  const { office, campaignId, an } = place
  await registerPerson(place, an)
  const file = await listOf([
    ['Nguyễn Thử An', '', '', 'Nội dung mới'],
    ['Trần Thử Bình', '', '', 'Của Bình'],
    ['Lê Thử Chi', '', '', 'Của Chi'],
  ])
  const reading = await readIn(place, file)
  expect(reading.papers.map(({ isKnown }) => isKnown)).toEqual([true, false, false])
  expect(await takeIn(place, sendable(reading))).toEqual({ added: 2, changed: 0 })
  const contents = async () =>
    (await office.do('registrations.list', { campaignId, year: 2022, subject: 'person' })).rows.map(
      ({ content }) => content,
    )
  expect(await contents()).toEqual([
    ...['Đổi mới nội dung sinh hoạt chi bộ', 'Của Bình', 'Của Chi'],
  ])
  await office.do('history.undo', {})
  expect(await contents()).toHaveLength(1)
  expect(await takeIn(place, sendable(reading), true)).toEqual({ added: 2, changed: 1 })
  expect(await contents()).toEqual(['Nội dung mới', 'Của Bình', 'Của Chi'])
})

it('changes of a paper only what the file says, and shows it before', async () => {
  const place = await movement()
  const { office, an } = place
  const leg = await frameworkItem(office)
  const { id } = await registerPerson(place, an, {
    receivedOn: day('2022-01-10'),
    ...{ isExemplarCandidate: true, fieldItemId: leg, field: 'Chuyển đổi số' },
    note: 'Nộp tại hội nghị',
    items: [
      {
        ...{ frameworkItemId: leg, content: 'Một', goal: 'Mục tiêu cũ' },
        ...{ target: '04 buổi', targetValue: '4', targetUnit: 'buổi', dueOn: item.dueOn ?? null },
      },
    ],
  })
  const before = await office.do('registrations.get', { id })
  const same = await readIn(place, await listOf([['Nguyễn Thử An', '', '', 'Một']]))
  expect(same.papers).toMatchObject([{ isKnown: true, differences: [] }])
  expect(await takeIn(place, sendable(same), true)).toEqual({ added: 0, changed: 0 })

  const reading = await readIn(
    place,
    await listOf([
      ['Nguyễn Thử An', '', '', 'Một', 'Mục tiêu mới'],
      ['Nguyễn Thử An', '', '', 'Hai'],
    ]),
  )
  expect(reading.papers[0]?.differences).toEqual([
    'Đổi mục tiêu “Mục tiêu cũ” thành “Mục tiêu mới”',
    'Thêm nội dung “Hai”',
  ])
  expect(await takeIn(place, sendable(reading), true)).toEqual({ added: 0, changed: 1 })
  const after = await office.do('registrations.get', { id })
  expect(after).toMatchObject({
    ...{ receivedOn: '2022-01-10', note: 'Nộp tại hội nghị', field: 'Chuyển đổi số' },
    ...{ isExemplarCandidate: true, fieldItemId: leg },
    items: [{ ...before.items[0], goal: 'Mục tiêu mới' }, { content: 'Hai' }],
  })
})

it('writes nothing of a list of which one subject is gone', async () => {
  const place = await movement()
  const { office, campaignId, yen } = place
  const reading = await readIn(
    place,
    await listOf([
      ['Nguyễn Thử An', '', '', 'Của An'],
      ['Bùi Thử Yến', '', '', 'Của Yến'],
    ]),
  )
  await office.do('people.remove', { id: yen })
  const reply = await office.call('registrations.takeIn', {
    ...{ campaignId, year: 2022, subject: 'person', fileName: 'dang-ky.xlsx', overwrite: false },
    papers: sendable(reading),
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.subjectGone' } })
  expect(await office.db.selectFrom('registration').selectAll().execute()).toEqual([])
})

it('saves a form with everyone who has no paper, and knows them by their code when it comes back', async () => {
  const place = await movement()
  const { office, campaignId, an, health } = place
  await registerPerson(place, an)
  const file = path.join(temporaryFolder(), 'mau.xlsx')
  office.desk.answer(file)
  const part = { campaignId, year: 2022, subject: 'person', organisationId: health } as const
  expect(await office.do('registrations.saveTemplate', { ...part, taskId: taskId() })).toEqual({
    name: 'mau.xlsx',
  })
  office.desk.answer(file)
  const reading = await office.do('registrations.readFile', { ...part, taskId: taskId() })
  expect(reading).toMatchObject({ papers: [], blank: 3 })
})

it('refuses a workbook without such a list, in a sentence', async () => {
  const place = await movement()
  const { office, campaignId } = place
  const file = path.join(temporaryFolder(), 'khac.xlsx')
  const columns = [{ header: 'Một cột', width: 10 }]
  await writeFile(file, await writeWorkbook({ sheets: [{ name: 'A', columns, rows: [['1']] }] }))
  office.desk.answer(file)
  const reply = await office.call('registrations.readFile', {
    ...{ campaignId, year: 2022, subject: 'person', taskId: taskId() },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'registrations.noList' } })
})
