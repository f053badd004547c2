// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day } from '../../support/office'
import { renderApp } from '../../support/render'
import { addExemplar, officeWithExemplar, proveFirstStep, recordOf, unit } from './exemplar-samples'

async function opened() {
  const found = await officeWithExemplar()
  await found.office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return found
}

/** What a drag carries, as jsdom has none. */
function dragData() {
  const kept = new Map<string, string>()
  return {
    setData: (type: string, value: string) => void kept.set(type, value),
    getData: (type: string) => kept.get(type) ?? '',
    get types() {
      return [...kept.keys()]
    },
    effectAllowed: '',
  }
}

const column = (name: RegExp) => screen.findByRole('region', { name })
const menu = async (item: string) => {
  fireEvent.click(await screen.findByRole('button', { name: /Nguyễn Thử Ánh/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

describe('the board', () => {
  it('shows a card in the column of its step, with what is missing in words', async () => {
    const { office } = await opened()
    renderApp(office, '/dien-hinh')
    const first = await column(/^Bước 1\. Xây dựng: 1$/)
    expect(within(first).getByText('Nguyễn Thử Ánh')).toBeTruthy()
    expect(within(first).getByText(/^Thiếu: đăng ký thi đua/)).toBeTruthy()
    expect(within(first).getByText('133 ngày chưa chuyển bước')).toBeTruthy()
    expect(screen.getByRole('region', { name: /^Bước 5\. Công nhận: 0$/ })).toBeTruthy()
  })

  it('moves a proved card at once when it is dropped on the next column', async () => {
    const { office, id } = await opened()
    await proveFirstStep(office, id)
    renderApp(office, '/dien-hinh')
    const card = (await screen.findByText('Nguyễn Thử Ánh')).closest('li')
    const dataTransfer = dragData()
    fireEvent.dragStart(card as HTMLElement, { dataTransfer })
    const next = await column(/^Bước 2/)
    fireEvent.dragOver(next, { dataTransfer })
    fireEvent.drop(next, { dataTransfer })
    await column(/^Bước 2\. Tuyên truyền, nhân rộng: 1$/)
    expect((await recordOf(office, id)).step).toBe(2)
  })

  it('asks for the reason when a card is dropped too far, and moves nothing before', async () => {
    const { office, id } = await opened()
    renderApp(office, '/dien-hinh')
    const card = (await screen.findByText('Nguyễn Thử Ánh')).closest('li')
    const dataTransfer = dragData()
    fireEvent.dragStart(card as HTMLElement, { dataTransfer })
    fireEvent.drop(await column(/^Bước 4/), { dataTransfer })
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Bỏ qua bước cần có lý do/)).toBeTruthy()
    const submit = within(dialog).getByRole('button', { name: 'Chuyển bước' })
    expect((submit as HTMLButtonElement).disabled).toBe(true)
    expect((await recordOf(office, id)).step).toBe(1)
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Tỉnh đã tuyên truyền' },
    })
    fireEvent.click(submit)
    await column(/^Bước 4\. Bình xét: 1$/)
    expect((await recordOf(office, id)).steps[1]?.skipReason).toBe('Tỉnh đã tuyên truyền')
  })

  it('moves by the menu too, for those who use the keyboard', async () => {
    const { office, id } = await opened()
    await proveFirstStep(office, id)
    renderApp(office, '/dien-hinh')
    await menu('Chuyển sang bước 2: Tuyên truyền, nhân rộng')
    await column(/^Bước 2\. Tuyên truyền, nhân rộng: 1$/)
  })

  it('stands those no longer followed apart, with the reason', async () => {
    const { office } = await opened()
    renderApp(office, '/dien-hinh')
    await menu('Dừng theo dõi…')
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Chuyển công tác' },
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Dừng theo dõi' }))
    const stopped = await screen.findByRole('region', { name: 'Dừng theo dõi' })
    expect(within(stopped).getByText('Dừng từ 15/06/2026: Chuyển công tác')).toBeTruthy()
  })

  it('begins with what to do while there is none', async () => {
    const { office, id } = await opened()
    await office.do('exemplars.remove', { id })
    renderApp(office, '/dien-hinh')
    await screen.findByText('Chưa có điển hình nào')
    fireEvent.click(screen.getByRole('button', { name: 'Thêm điển hình' }))
    expect(await screen.findByRole('dialog', { name: 'Thêm điển hình' })).toBeTruthy()
  })
})

it('lists the same exemplars, filtered by missing evidence', async () => {
  const { office, id, law } = await opened()
  await proveFirstStep(office, id)
  await addExemplar(office, { subject: unit(law), title: 'Văn hóa công sở' })
  renderApp(office, '/dien-hinh/danh-sach')
  const table = await screen.findByRole('grid', { name: 'Điển hình' })
  await within(table).findByText('Nguyễn Thử Ánh')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Còn thiếu' }))
  await waitFor(() => expect(within(table).queryByText('Nguyễn Thử Ánh')).toBeNull())
  expect(within(table).getByText('Văn hóa công sở')).toBeTruthy()
})

it('opens one exemplar with its steps, and records what proves one', async () => {
  const { office, id } = await opened()
  renderApp(office, `/dien-hinh/ho-so/${id}`)
  await screen.findByRole('heading', { name: 'Nguyễn Thử Ánh' })
  fireEvent.click(screen.getByRole('button', { name: 'Ghi minh chứng: Bước 1. Xây dựng' }))
  const dialog = await screen.findByRole('dialog')
  const type = (label: string | RegExp, value: string) =>
    fireEvent.change(within(dialog).getByRole('textbox', { name: label }), { target: { value } })
  type('Đồng ý', '12')
  type('Tổng số', '10')
  expect(within(dialog).getAllByText(/Số đồng ý không thể nhiều hơn/).length).toBeGreaterThan(0)
  type('Tổng số', '12')
  type(/Hình thức biểu dương/, 'Biểu dương tại chi bộ')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }))
  await screen.findByText('12/12 đồng ý')
  expect((await recordOf(office, id)).missing).toEqual(['registration', 'evaluation'])
})

it('fills in a month of a unit, and says the month in words', async () => {
  const { office } = await opened()
  renderApp(office, '/dien-hinh/hang-thang')
  fireEvent.click(
    await screen.findByRole('button', { name: 'Đảng bộ Sở Y tế, tháng 3/2026: Chưa chọn' }),
  )
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('radio', { name: 'Không có' }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu kết quả tháng' }))
  await screen.findByRole('button', { name: 'Đảng bộ Sở Y tế, tháng 3/2026: Không có' })
})

it('takes model units from the catalogue only with the organisation they are', async () => {
  const { office, bloc } = await opened()
  await office.do('organisation.add', {
    ...{ name: 'Đảng bộ Văn phòng Tỉnh uỷ', parentId: bloc, level: 'base-committee' },
    ...{ kind: 'party', openedOn: day('2015-01-01') },
  })
  renderApp(office, '/dien-hinh/mo-hinh')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm từ danh mục' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/Đảng bộ Văn phòng Tỉnh ủy – Xây dựng chi bộ/)
  expect(within(dialog).getAllByText('Không thấy tổ chức mang tên này; hãy chọn.')).toHaveLength(3)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm 1 mô hình' }))
  const table = await screen.findByRole('grid', { name: /Mô hình điểm/ })
  expect(await within(table).findByText('Đảng bộ Văn phòng Tỉnh uỷ')).toBeTruthy()
})

it('is found by Ctrl+K', async () => {
  const { office, id } = await opened()
  const hits = await office.do('search.find', { text: 'rut ngan ho so anh' })
  expect(hits).toMatchObject([{ kind: 'exemplar', id, title: 'Nguyễn Thử Ánh' }])
})
