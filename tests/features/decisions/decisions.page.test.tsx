// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addPassedRound,
  draftOf,
  editOf,
  issuedDecision,
  officeWithPassedRound,
} from '../../support/demo-decision'
import { renderApp } from '../../support/render'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const button = (name: string) => screen.findByRole('button', { name })
const isEnabled = async (name: string) =>
  waitFor(async () => expect(await button(name)).toHaveProperty('disabled', false))

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

describe('from the nominations', () => {
  it('drafts the decision of the round in one step, and opens the same draft the next time', async () => {
    const { office, roundId } = await officeWithPassedRound()
    window.history.replaceState(null, '', `?round=${roundId}`)
    renderApp(office, '/quyet-dinh')

    expect(await heading('Dự thảo Quyết định 01-QĐ/ĐUK')).toBeTruthy()
    const [draft] = (await office.do('decisions.list', {})).decisions
    expect(window.location.hash).toBe(`#/quyet-dinh/${draft?.id}`)

    window.history.replaceState(null, '', `?round=${roundId}#/quyet-dinh`)
    fireEvent(window, new HashChangeEvent('hashchange'))
    await waitFor(() => expect(window.location.hash).toBe(`#/quyet-dinh/${draft?.id}`))
    expect((await office.do('decisions.list', {})).decisions).toHaveLength(1)
  })
})

describe('the list', () => {
  it('says what to do while there is none', async () => {
    const { office } = await officeWithPassedRound()
    renderApp(office, '/quyet-dinh')
    expect(await screen.findByRole('heading', { name: 'Chưa có quyết định nào' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Mở hồ sơ đề nghị' })).toBeTruthy()
  })

  it('shows number, counts, ledger numbers and state, and asks about missing numbers', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    const later = await draftOf(office, await addPassedRound(office, 'Tổng kết'))
    await office.do('decisions.edit', await editOf(office, later, { number: 4 }))
    renderApp(office, '/quyet-dinh')

    const row = (await screen.findByText('01-QĐ/ĐUK')).closest('tr')
    expect(row?.textContent).toContain('01–13')
    expect(row?.textContent).toContain('Đã ban hành')
    expect(screen.getByText(/nhiệm kỳ 2020-2025 chưa thấy ở đây: 02–03\./u)).toBeTruthy()
  })
})

describe('a draft on the screen', () => {
  it('is previewed as it is typed, saved on request, and never lost in silence', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    const save = await button('Lưu dự thảo')
    expect(save).toHaveProperty('disabled', true)

    const reason = screen.getByRole('textbox', { name: /Thành tích chung/u })
    fireEvent.change(reason, { target: { value: 'Có thành tích đột xuất' } })
    await waitFor(() =>
      expect(office.desk.laidOut.some((html) => html.includes('có thành tích đột xuất'))).toBe(
        true,
      ),
    )
    expect((await office.do('decisions.get', { id })).fields.reason).not.toContain('đột xuất')

    fireEvent.click(screen.getByRole('link', { name: 'Sổ khen thưởng' }))
    const question = await screen.findByRole('dialog')
    fireEvent.click(within(question).getByRole('button', { name: 'Tiếp tục sửa' }))
    fireEvent.keyDown(document.documentElement, { key: 's', ctrlKey: true })
    await waitFor(async () =>
      expect((await office.do('decisions.get', { id })).fields.reason).toBe(
        'Có thành tích đột xuất',
      ),
    )
    await waitFor(async () => expect(await button('Lưu dự thảo')).toHaveProperty('disabled', true))
  })

  it('says what still stands against the issue, beside a button that cannot be pressed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    await isEnabled('Ban hành')
    const number = await screen.findByRole('textbox', { name: /Số quyết định/u })
    fireEvent.change(number, { target: { value: '' } })

    expect(await screen.findByText(/Chưa có số quyết định/u)).toBeTruthy()
    expect(await button('Ban hành')).toHaveProperty('disabled', true)
    fireEvent.click(await button('Dùng số gợi ý 01'))
    await isEnabled('Ban hành')
  })

  it('is not ready while the day cannot be read, and is again when the same day is typed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    await isEnabled('Ban hành')
    const day = await screen.findByRole<HTMLInputElement>('textbox', { name: /Ngày ban hành/u })
    const typed = day.value
    fireEvent.change(day, { target: { value: '31/02/2022' } })

    expect(await screen.findByText(/Ngày ban hành chưa đúng/u)).toBeTruthy()
    expect(screen.queryByText(/Có thể ban hành/u)).toBeNull()
    expect(await button('Ban hành')).toHaveProperty('disabled', true)
    fireEvent.change(day, { target: { value: typed } })
    await isEnabled('Ban hành')
  })

  it('warns of a day outside the term, and may be issued all the same', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    await isEnabled('Ban hành')
    expect(screen.queryByText(/nằm ngoài nhiệm kỳ/u)).toBeNull()
    const day = await screen.findByRole('textbox', { name: /Ngày ban hành/u })
    fireEvent.change(day, { target: { value: '22/11/2026' } })
    expect(await screen.findByText(/22\/11\/2026 nằm ngoài nhiệm kỳ 2020-2025/u)).toBeTruthy()
    await isEnabled('Ban hành')
  })

  it('shows the number as it is printed, and takes digits only', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    const number = await screen.findByRole<HTMLInputElement>('textbox', { name: /Số quyết định/u })
    expect(number.value).toBe('01')
    fireEvent.change(number, { target: { value: '015x' } })
    expect(number.value).toBe('15')
    expect(await heading('Dự thảo Quyết định 15-QĐ/ĐUK')).toBeTruthy()
  })

  it('leaves out whoever is unticked', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    fireEvent.click(await screen.findByRole('tab', { name: 'Danh sách (13)' }))
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Chọn dòng 1' }))
    expect(await screen.findByText('Chọn 6 tập thể, 6 cá nhân')).toBeTruthy()
    fireEvent.click(await button('Lưu dự thảo'))
    await waitFor(async () =>
      expect(await office.do('decisions.get', { id })).toMatchObject({ collectives: 6 }),
    )
  })

  it('is issued after one question that states the effect in numbers', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    renderApp(office, `/quyet-dinh/${id}`)
    await isEnabled('Ban hành')
    fireEvent.click(await button('Ban hành'))
    const question = await screen.findByRole('dialog')
    expect(question.textContent).toContain('13 giấy khen, số vào sổ 01–13')
    expect(question.textContent).toContain('không hoàn tác được')
    fireEvent.click(within(question).getByRole('button', { name: 'Ban hành' }))

    expect(await heading('Quyết định số 01-QĐ/ĐUK')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Lưu dự thảo' })).toBeNull()
    const links = screen.getAllByRole('link', { name: 'In giấy khen' })
    expect(links.at(-1)?.getAttribute('href')).toBe(`#/in-giay-khen?decision=${id}`)
  })
})
