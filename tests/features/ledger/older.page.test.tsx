// @vitest-environment jsdom
import type { OlderLine } from '@shared/features/ledger/older.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

const book = {
  name: 'Sổ khen thưởng 2010–2015',
  level: 'bloc' as const,
  ...{ firstYear: 2010, lastYear: 2015, note: '' },
}
const line: OlderLine = {
  ...{ bookNumber: '7', decisionNumber: '15-QĐ/ĐUK', decidedOn: null, kind: 'person' },
  ...{ name: 'Trần Thị Thí Dụ', position: '', unit: 'Chi bộ Mẫu', form: 'Giấy khen' },
  ...{ achievement: '', amountDong: 345_000, handedOn: null, receivedBy: '', note: '' },
  ...{ organisationId: null, personId: null },
}

const button = (name: string) => screen.findByRole('button', { name })
const dialog = (name: string) => screen.findByRole('dialog', { name })
const lines = () => screen.findByRole('grid', { name: 'Dòng của sổ cũ' })

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

async function newOffice(): Promise<Office> {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

/** One older book with these lines, on the screen. */
async function openBook(given: OlderLine[] = []) {
  const office = await newOffice()
  const { id } = await office.do('olderBooks.add', { book })
  if (given.length > 0) await office.do('olderBooks.enter', { bookId: id, lines: given })
  await show(office)
  return { office, id }
}

async function show(office: Office) {
  renderApp(office, '/so-khen-thuong')
  fireEvent.click(await screen.findByRole('tab', { name: 'Sổ cũ' }))
}

const keptLines = async (office: Office, bookId: Awaited<ReturnType<typeof openBook>>['id']) =>
  (await office.do('olderBooks.lines', { bookId })).rows

describe('a book', () => {
  it('is added by its name and years, and refused in words when the years run backwards', async () => {
    const office = await newOffice()
    await show(office)
    expect(await screen.findByRole('heading', { name: 'Chưa có sổ cũ nào' })).toBeTruthy()
    fireEvent.click(await button('Thêm sổ cũ'))
    const form = within(await dialog('Thêm sổ cũ'))
    const send = form.getByRole('button', { name: 'Thêm sổ cũ' })
    expect(send).toHaveProperty('disabled', true)
    const name = form.getByLabelText(/^Tên sổ/u)
    fireEvent.change(name, { target: { value: book.name } })
    fireEvent.change(form.getByLabelText('Từ năm'), { target: { value: '2015' } })
    fireEvent.change(form.getByLabelText('Đến năm'), { target: { value: '2010' } })
    expect(form.getByText('Năm cuối không được trước năm đầu')).toBeTruthy()
    expect(send).toHaveProperty('disabled', true)
    expect(name).toHaveProperty('value', book.name)
    expect(await office.do('olderBooks.list', {})).toEqual([])

    fireEvent.change(form.getByLabelText('Từ năm'), { target: { value: '2005' } })
    fireEvent.click(send)
    expect(await screen.findByRole('heading', { name: 'Sổ này chưa có dòng nào' })).toBeTruthy()
    expect(await office.do('olderBooks.list', {})).toMatchObject([
      { name: book.name, firstYear: 2005, lastYear: 2010 },
    ])
  })

  it.each(['20', '0201', '3015'])(
    'is not saved with the year %j left out in silence',
    async (typed) => {
      const office = await newOffice()
      await show(office)
      fireEvent.click(await button('Thêm sổ cũ'))
      const form = within(await dialog('Thêm sổ cũ'))
      fireEvent.change(form.getByLabelText(/^Tên sổ/u), { target: { value: book.name } })
      fireEvent.change(form.getByLabelText('Từ năm'), { target: { value: typed } })
      fireEvent.blur(form.getByLabelText('Từ năm'))
      expect(form.getByText('Năm gồm bốn chữ số, từ 1930 đến 2199')).toBeTruthy()
      expect(form.getByRole('button', { name: 'Thêm sổ cũ' })).toHaveProperty('disabled', true)
    },
  )

  it('is locked after one question, and then only read until it is unlocked with a reason', async () => {
    const { office } = await openBook([line])
    fireEvent.click(await button('Khóa sổ'))
    const question = await dialog('Khóa sổ')
    expect(question.textContent).toContain('Hãy đối chiếu với sổ giấy trước.')
    fireEvent.click(within(question).getByRole('button', { name: 'Khóa sổ' }))
    expect(await screen.findByText('Đã khóa ngày 20/12/2022, 1 dòng')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Thêm dòng' })).toBeNull()
    fireEvent.click(within(await lines()).getByText('Trần Thị Thí Dụ'))
    expect(screen.queryByRole('dialog')).toBeNull()

    fireEvent.click(await button('Mở khóa'))
    const form = within(await dialog('Mở khóa'))
    const send = form.getByRole('button', { name: 'Mở khóa' })
    expect(send).toHaveProperty('disabled', true)
    fireEvent.change(form.getByLabelText(/^Lý do mở khóa/u), {
      target: { value: 'ghi sai số vào sổ' },
    })
    fireEvent.click(send)
    expect(await screen.findByText('Đang nhập, 1 dòng')).toBeTruthy()
    expect(await office.do('olderBooks.list', {})).toMatchObject([{ lockedOn: null }])
  })

  it('cannot be locked while it has no line, and is removed with a count of them', async () => {
    const { office, id } = await openBook()
    expect(await button('Khóa sổ')).toHaveProperty('disabled', true)
    await office.do('olderBooks.enter', { bookId: id, lines: [line] })
    fireEvent.click(await button(`Việc khác với ${book.name}`))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Xóa sổ' }))
    const question = await dialog('Xóa sổ')
    expect(question.textContent).toContain(`Sổ “${book.name}” và`)
    fireEvent.click(within(question).getByRole('button', { name: 'Thôi' }))
    expect(await office.do('olderBooks.list', {})).toHaveLength(1)
  })
})

describe('a line', () => {
  it('is entered as the paper has it, with a date known to the month and an amount with points', async () => {
    const { office, id } = await openBook()
    fireEvent.click(await button('Thêm dòng'))
    const form = within(await dialog('Thêm dòng'))
    const send = form.getByRole('button', { name: 'Thêm dòng' })
    const type = (label: string | RegExp, value: string) =>
      fireEvent.change(form.getByLabelText(label), { target: { value } })
    type('Số vào sổ', '12')
    type('Ngày quyết định', '3/2012')
    type('Tiền thưởng (đồng)', '1.5')
    expect(form.getByText('Số tiền là số nguyên đồng, ví dụ 447.000')).toBeTruthy()
    type(/^Họ và tên/u, 'Nguyễn Văn Ví Dụ')
    expect(send).toHaveProperty('disabled', true)
    type('Tiền thưởng (đồng)', '345.000')
    fireEvent.click(send)
    expect(await within(await lines()).findByText('Nguyễn Văn Ví Dụ')).toBeTruthy()
    expect(await keptLines(office, id)).toMatchObject([
      { bookNumber: '12', decidedOn: '2012-03', amountDong: 345_000 },
    ])
  })

  it('with a number that the book has is refused by name, and nothing typed is lost', async () => {
    const { office, id } = await openBook([line])
    fireEvent.click(await button('Thêm dòng'))
    const form = within(await dialog('Thêm dòng'))
    fireEvent.change(form.getByLabelText('Số vào sổ'), { target: { value: '7' } })
    const name = form.getByLabelText(/^Họ và tên/u)
    fireEvent.change(name, { target: { value: 'Nguyễn Văn Ví Dụ' } })
    fireEvent.click(form.getByRole('button', { name: 'Thêm dòng' }))
    expect((await form.findByRole('alert')).textContent).toBe(
      'Số 7 trong sổ này đã ghi cho “Trần Thị Thí Dụ”. Chưa có gì được ghi; hãy đối chiếu sổ giấy rồi nhập lại.',
    )
    expect(name).toHaveProperty('value', 'Nguyễn Văn Ví Dụ')
    expect(await keptLines(office, id)).toHaveLength(1)
  })

  it('is opened, mended, and removed after one question that can be undone', async () => {
    const { office, id } = await openBook([line])
    fireEvent.click(await within(await lines()).findByText('Trần Thị Thí Dụ'))
    const form = within(await dialog('Sửa dòng'))
    fireEvent.change(form.getByLabelText('Đơn vị'), { target: { value: 'Chi bộ Sở Mẫu' } })
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }))
    fireEvent.click(await within(await lines()).findByText('Chi bộ Sở Mẫu'))
    fireEvent.click(within(await dialog('Sửa dòng')).getByRole('button', { name: 'Xóa dòng' }))
    const question = await dialog('Xóa dòng')
    expect(question.textContent).toContain('Dòng của “Trần Thị Thí Dụ” sẽ bị xóa khỏi sổ cũ.')
    fireEvent.click(within(question).getByRole('button', { name: 'Xóa dòng' }))
    await waitFor(async () => expect(await keptLines(office, id)).toEqual([]))
    fireEvent.click(await button('Hoàn tác'))
    expect(await within(await lines()).findByText('Chi bộ Sở Mẫu')).toBeTruthy()
  })
})

it('takes a block copied from Excel, and names each row that it cannot read', async () => {
  const { office, id } = await openBook()
  fireEvent.click(await button('Dán từ Excel'))
  const form = within(await dialog('Dán từ Excel'))
  expect(form.getByText('Chưa có dòng nào để nhập')).toBeTruthy()
  const rows = [
    ['Số vào sổ', 'Họ và tên', 'Ngày quyết định', 'Tiền thưởng'],
    ['1', 'Lê Thị Thí Dụ', '19/05/2011', '250.000'],
    ['2', '', '19/05/2011', '250.000'],
    ['3', 'Trần Văn Ví Dụ', '31/02/2011', '250.000'],
    ['4', 'Phạm Văn Mẫu', '2011', '250.000'],
  ]
  fireEvent.change(form.getByLabelText('Các dòng đã dán'), {
    target: { value: rows.map((cells) => cells.join('\t')).join('\n') },
  })
  expect(form.getByText('Nhận được 2 dòng; 2 dòng chưa đọc được sẽ không nhập:')).toBeTruthy()
  expect(form.getByText('Dòng 3: thiếu họ tên hoặc tên tập thể')).toBeTruthy()
  expect(form.getByText('Dòng 4: không đọc được ngày “31/02/2011”')).toBeTruthy()
  fireEvent.click(form.getByRole('button', { name: 'Nhập vào sổ' }))
  expect(await screen.findByText(/^Đã nhập 2 dòng, nối được 0 dòng/u)).toBeTruthy()
  expect((await keptLines(office, id)).map(({ name }) => name)).toEqual([
    'Lê Thị Thí Dụ',
    'Phạm Văn Mẫu',
  ])
})
