// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound, idsOf, importList, line, listOf, publishedList } from '../../support/demo-round'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

beforeEach(() => localStorage.clear())

async function readyOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

async function roundWith(office: Office, ...names: string[]) {
  const roundId = await addRound(office)
  await importList(
    office,
    roundId,
    names.map((name) => line({ name })),
  )
  return roundId
}

const showBoard = async () => fireEvent.click(await screen.findByRole('radio', { name: 'Bảng' }))
const column = (name: RegExp) => screen.findByRole('region', { name })
const choose = (name: string) => async (item: string) => {
  fireEvent.click(await screen.findByRole('button', { name: `Việc khác với ${name}` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

describe('the board', () => {
  it('counts every status, folds what is empty, and reads a column only as far as is looked at', async () => {
    const office = await readyOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    renderApp(office, `/ho-so/${roundId}`)
    await showBoard()
    const submitted = within(await column(/^Đã nộp: 217 hồ sơ/))
    await waitFor(() => expect(submitted.getAllByRole('listitem')).toHaveLength(41))
    fireEvent.click(submitted.getByRole('button', { name: 'Xem thêm 40 hồ sơ' }))
    await waitFor(() => expect(submitted.getAllByRole('listitem')).toHaveLength(81))
    fireEvent.click(screen.getByRole('button', { name: 'Mở cột Thông qua, 0 hồ sơ' }))
    expect(await column(/^Thông qua: 0 hồ sơ/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Thu gọn cột Thông qua' }))
    expect(screen.queryByRole('region', { name: /^Thông qua:/ })).toBeNull()
  })

  it('moves a card from its menu, by keys alone, and asks only what the step needs', async () => {
    const office = await readyOffice()
    const roundId = await roundWith(office, 'Lê Thị An')
    renderApp(office, `/ho-so/${roundId}`)
    await showBoard()
    await column(/^Đã nộp: 1 hồ sơ/)
    await choose('Lê Thị An')('Xác nhận đủ điều kiện')
    const eligible = within(await column(/^Đủ điều kiện: 1 hồ sơ/))
    expect(await eligible.findByText('Lê Thị An')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    await choose('Lê Thị An')('Trả lại…')
    expect(await screen.findByRole('dialog', { name: /Trả lại hồ sơ/ })).toBeTruthy()
  })

  it('takes a dragged card where the way of a file leads, and nowhere else', async () => {
    const office = await readyOffice()
    const roundId = await roundWith(office, 'Lê Thị An')
    renderApp(office, `/ho-so/${roundId}`)
    await showBoard()
    const card = (await screen.findByText('Lê Thị An')).closest('li')!
    const kept = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, value: string) => void kept.set(type, value),
      getData: (type: string) => kept.get(type) ?? '',
      get types() {
        return [...kept.keys()]
      },
      effectAllowed: 'none',
    }
    const drop = async (name: string) => {
      const target = screen.getByRole('button', { name: new RegExp(`^Mở cột ${name}`) })
      fireEvent.dragStart(card, { dataTransfer })
      fireEvent.dragOver(target, { dataTransfer })
      fireEvent.drop(target, { dataTransfer })
    }
    await drop('Đã trao')
    expect((await listOf(office, roundId)).rows[0]?.status).toBe('submitted')
    await drop('Đang thẩm định')
    await waitFor(async () =>
      expect((await listOf(office, roundId)).rows[0]?.status).toBe('screening'),
    )
  })

  it('shows the files of every round, and says which papers each lacks', async () => {
    const office = await readyOffice()
    await roundWith(office, 'Lê Thị An')
    const other = await addRound(office, { name: 'Tổng kết năm 2022' })
    await importList(office, other, [line({ name: 'Trần Bình' })])
    renderApp(office, '/ho-so/tat-ca')
    await showBoard()
    const submitted = within(await column(/^Đã nộp: 2 hồ sơ/))
    expect(await submitted.findByText(/Tổng kết năm 2022/)).toBeTruthy()
    expect(submitted.getAllByText('Thiếu: Tờ trình của cấp ủy; Bản thành tích')).toHaveLength(2)
  })
})

describe('one file at the side', () => {
  it('takes note of an original that came, with its day', async () => {
    const office = await readyOffice()
    const roundId = await roundWith(office, 'Lê Thị An')
    renderApp(office, `/ho-so/${roundId}`)
    fireEvent.click(await screen.findByText('Lê Thị An'))
    const panel = within(await screen.findByRole('dialog'))
    fireEvent.click(await panel.findByRole('tab', { name: 'Giấy tờ' }))
    fireEvent.click(
      await panel.findByRole('checkbox', { name: 'Đã nhận bản giấy: Tờ trình của cấp ủy' }),
    )
    const day = await panel.findByLabelText('Ngày nhận bản giấy: Tờ trình của cấp ủy')
    expect(day).toHaveProperty('value', '20/12/2022')
    const [id] = await idsOf(office, roundId)
    expect((await office.do('dossiers.papers', { id: id! }))[0]).toMatchObject({
      receivedOn: '2022-12-20',
    })
  })
})

it('takes a scan that is dropped on the line of its paper, and says what it cannot take', async () => {
  const office = await readyOffice()
  const roundId = await roundWith(office, 'Lê Thị An')
  renderApp(office, `/ho-so/${roundId}`)
  fireEvent.click(await screen.findByText('Lê Thị An'))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.click(await panel.findByRole('tab', { name: 'Giấy tờ' }))
  const drop = async (...files: readonly File[]) =>
    fireEvent.drop(await panel.findByText('Tờ trình của cấp ủy'), {
      dataTransfer: { files, types: ['Files'], items: [] },
    })
  const scan = new File(['%PDF-1.4\nscan\n%%EOF\n'], 'To trinh.pdf')

  await drop(scan, new File(['x'], 'b.pdf'))
  expect(await screen.findByText(/Vừa thả 2 tệp cùng lúc/)).toBeTruthy()
  await drop(new File(['MZ program'], 'phan-mem.exe'))
  expect(await screen.findByText(/Nội dung của “phan-mem\.exe” không thuộc các loại/)).toBeTruthy()
  await drop(scan)
  expect(await panel.findByRole('button', { name: 'To trinh.pdf' })).toBeTruthy()
  const [id] = await idsOf(office, roundId)
  const [paper] = await office.do('dossiers.papers', { id: id! })
  expect(paper).toMatchObject({ files: [{ name: 'To trinh.pdf', kind: 'pdf' }] })
})

describe('the assistant', () => {
  it('leads from the round to handing in, and is gone on with where it was left', async () => {
    const office = await readyOffice()
    const roundId = await addRound(office)
    const { unmount } = renderApp(office, `/ho-so/${roundId}`)
    fireEvent.click(await screen.findByRole('link', { name: 'Lập hồ sơ đề nghị' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Lưu và chọn đối tượng' }))

    fireEvent.click(await screen.findByRole('button', { name: 'Dán từ Excel…' }))
    fireEvent.change(await screen.findByLabelText('Danh sách đã chép'), {
      target: { value: 'Lê Thị An\tChuyên viên\tSở Y tế\nTrần Bình\t\t' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Đọc danh sách' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 2 đối tượng' }))
    expect(await screen.findByText(/02 cá nhân$/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
    expect(await screen.findByText(/Chưa chọn danh hiệu hoặc hình thức/)).toBeTruthy()
    unmount()

    renderApp(office, `/ho-so/${roundId}`)
    const resume = await screen.findByRole('link', { name: /^Soạn tiếp bộ hồ sơ/ })
    fireEvent.click(resume)
    expect(await screen.findByText(/Chưa chọn danh hiệu hoặc hình thức/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
    expect(await screen.findByText('Tờ trình của cấp ủy')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Nộp 02 hồ sơ' }))
    await waitFor(() => expect(window.location.hash).toBe(`#/ho-so/${roundId}`))
    expect((await listOf(office, roundId, { status: 'submitted' })).total).toBe(2)
  })
})
