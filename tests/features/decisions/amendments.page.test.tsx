// @vitest-environment jsdom
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPaidRound } from '../../support/demo-decision'
import type { Office } from '../../support/office'
import { renderApp } from '../../support/render'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string) => screen.findByRole('button', { name })
const isEnabled = (name: string) =>
  waitFor(async () => expect(await button(name)).toHaveProperty('disabled', false))
const choose = async (item: string) => {
  fireEvent.click(await button('Thêm việc khác'))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

/** An issued decision of 7 collectives and 6 people, each of these with 1.490.000 đồng. */
async function officeWithIssued() {
  const { office, roundId } = await officeWithPaidRound()
  const id = await issuedDecision(office, roundId)
  office.setToday('2023-02-15')
  return { office, id }
}

/** From the page of the issued decision, as the clerk goes. */
async function startFrom(item: 'Đính chính…' | 'Hủy bỏ…') {
  const { office, id } = await officeWithIssued()
  renderApp(office, `/quyet-dinh/${id}`)
  await heading('Quyết định số 01-QĐ/ĐUK')
  await choose(item)
  await heading(item === 'Hủy bỏ…' ? 'Dự thảo quyết định hủy bỏ' : 'Dự thảo quyết định đính chính')
  return { office, id, draftId: await draftOf(office, id) }
}

async function draftOf(office: Office, amended: DecisionId): Promise<DecisionId> {
  const { decisions } = await office.do('decisions.list', {})
  const draft = decisions.find(({ id }) => id !== amended)
  if (!draft) throw new Error('no draft')
  return draft.id
}

/** Chooses in the `place`-th list of that label on the screen, from 0. */
async function select(label: string, option: string) {
  fireEvent.click(await screen.findByRole('combobox', { name: label }))
  fireEvent.click(await screen.findByRole('option', { name: option }))
}

const field = (label: string) => screen.findByRole<HTMLInputElement>('textbox', { name: label })
const type = async (label: string, value: string) =>
  fireEvent.change(await field(label), { target: { value } })

const correctionsOf = async (office: Office, id: DecisionId) =>
  (await office.do('amendments.get', { id })).edit.corrections

describe('a correction', () => {
  it('takes over what was printed, is previewed as it is typed, and is issued after one question', async () => {
    const { office, id } = await startFrom('Đính chính…')
    expect(screen.getByText('Của Quyết định số 01-QĐ/ĐUK, ngày 20/12/2022')).toBeTruthy()
    fireEvent.click(await button('Thêm dòng đính chính'))
    await select('Của', 'Người Thứ bloc 2')
    expect((await field('Đã in')).value).toBe('Người Thứ bloc 2')
    await type('Nay đính chính là', 'Người Thứ Hai')
    expect(await screen.findByText('Có thể ban hành.')).toBeTruthy()
    await waitFor(() => expect(office.desk.laidOut.at(-1)).toContain('Người Thứ Hai'))

    fireEvent.click(await button('Ban hành'))
    const question = await screen.findByRole('dialog', {
      name: 'Ban hành Quyết định số 02-QĐ/ĐUK?',
    })
    expect(question.textContent).toContain('Quyết định gốc giữ nguyên lời')
    expect(question.textContent).toContain('Không hoàn tác được sau khi ban hành.')
    fireEvent.click(within(question).getByRole('button', { name: 'Ban hành' }))
    expect(await heading('Quyết định số 02-QĐ/ĐUK')).toBeTruthy()
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'corrected' })
  })

  it('leads from the corrected decision to the one that corrects it', async () => {
    const { id, draftId } = await startFrom('Đính chính…')
    window.location.hash = `#/quyet-dinh/${id}`
    await heading('Quyết định số 01-QĐ/ĐUK')
    const link = await screen.findByRole('link', { name: /Đang có dự thảo đính chính/u })
    expect(link.getAttribute('href')).toBe(`#/quyet-dinh/${draftId}`)
  })

  it('says line by line what is not right yet, beside a button that cannot be pressed', async () => {
    const { office, draftId } = await startFrom('Đính chính…')
    expect(
      await screen.findByText('Chưa có nội dung đính chính nào. Hãy thêm ít nhất một dòng.'),
    ).toBeTruthy()
    expect(await button('Ban hành')).toHaveProperty('disabled', true)
    fireEvent.click(await button('Thêm dòng đính chính'))
    await select('Của', 'Người Thứ bloc 1')
    expect(
      await screen.findByText(/^Dòng đính chính của “Người Thứ bloc 1” chưa ghi nội dung mới/u),
    ).toBeTruthy()

    await select('Nội dung', 'Tiền thưởng (đồng)')
    expect((await field('Đã in')).value).toBe('1490000')
    await type('Nay đính chính là', 'một triệu rưỡi')
    expect(
      await screen.findByText(
        'Tiền thưởng mới của “Người Thứ bloc 1” phải là số nguyên đồng, ví dụ 447.000. Hãy nhập lại.',
      ),
    ).toBeTruthy()
    expect(await button('Ban hành')).toHaveProperty('disabled', true)
    // What cannot be issued yet is kept all the same.
    fireEvent.click(await button('Lưu dự thảo'))
    await waitFor(async () =>
      expect(await correctionsOf(office, draftId)).toMatchObject([
        { field: 'amount', after: 'một triệu rưỡi' },
      ]),
    )
    await type('Nay đính chính là', '1.500.000')
    await isEnabled('Ban hành')
  })

  it('drops words of a person when the line is turned to the decision itself', async () => {
    await startFrom('Đính chính…')
    fireEvent.click(await button('Thêm dòng đính chính'))
    await select('Của', 'Người Thứ bloc 1')
    await select('Của', 'Chính quyết định')
    expect((await field('Đã in')).value).toBe('')
    expect(screen.getByRole('combobox', { name: 'Nội dung' })).toHaveProperty(
      'value',
      'Nội dung quyết định',
    )
    fireEvent.click(await button('Bỏ dòng 1'))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Đã in' })).toBeNull())
  })

  it('asks before what was typed is left behind', async () => {
    const { office, draftId } = await startFrom('Đính chính…')
    fireEvent.click(await button('Thêm dòng đính chính'))
    fireEvent.click(screen.getByRole('link', { name: 'Sổ khen thưởng' }))
    const question = await screen.findByRole('dialog')
    expect(question.textContent).toContain('chưa được lưu')
    fireEvent.click(within(question).getByRole('button', { name: 'Tiếp tục sửa' }))
    fireEvent.keyDown(document.documentElement, { key: 's', ctrlKey: true })
    await waitFor(async () => expect(await correctionsOf(office, draftId)).toHaveLength(1))
    await waitFor(async () => expect(await button('Lưu dự thảo')).toHaveProperty('disabled', true))
  })

  it('is not begun twice: the second is refused in words that say where the first stands', async () => {
    const { office, id } = await officeWithIssued()
    await office.do('amendments.draft', { amendsId: id, kind: 'revocation' })
    renderApp(office, `/quyet-dinh/${id}`)
    await heading('Quyết định số 01-QĐ/ĐUK')
    await choose('Đính chính…')
    expect(
      await screen.findByText(
        /^Quyết định số 01-QĐ\/ĐUK đang có một dự thảo đính chính hoặc hủy bỏ\. Chưa có gì được lập/u,
      ),
    ).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1, name: 'Quyết định số 01-QĐ/ĐUK' })).toBeTruthy()
    expect((await office.do('decisions.list', {})).decisions).toHaveLength(2)
  })
})

describe('a revocation', () => {
  const tick = async (name: string) => {
    const list = await screen.findByRole('grid', {
      name: 'Chọn tập thể, cá nhân bị hủy bỏ kết quả',
    })
    const row = (await within(list).findByText(name)).closest('tr')
    fireEvent.click(within(row as HTMLElement).getByRole('checkbox'))
  }

  it('needs whom and why, and says what must come back before anybody presses the button', async () => {
    const { office, id } = await startFrom('Hủy bỏ…')
    expect(
      await screen.findByText('Chưa ghi lý do hủy bỏ. Hãy nhập lý do như sẽ in ở Điều 1.'),
    ).toBeTruthy()
    expect(
      screen.getByText('Chưa chọn trường hợp nào để hủy bỏ. Hãy chọn ít nhất một.'),
    ).toBeTruthy()
    await tick('Chi bộ bloc 1')
    await tick('Người Thứ bloc 1')
    expect(await screen.findByText('Thu hồi 2 giấy khen, 1.490.000 đồng.')).toBeTruthy()
    expect(await button('Ban hành')).toHaveProperty('disabled', true)

    fireEvent.click(screen.getByRole('tab', { name: 'Nội dung' }))
    await type('Lý do hủy bỏ (in ở Điều 1)', 'kê khai thành tích không đúng sự thật')
    await isEnabled('Ban hành')
    fireEvent.click(await button('Ban hành'))
    const question = await screen.findByRole('dialog', {
      name: 'Ban hành Quyết định số 02-QĐ/ĐUK?',
    })
    expect(question.textContent).toContain('giấy khen và tiền thưởng phải thu hồi')
    fireEvent.click(within(question).getByRole('button', { name: 'Ban hành' }))
    await heading('Quyết định số 02-QĐ/ĐUK')
    const { subjects } = await office.do('decisions.get', { id })
    expect(subjects.filter(({ state }) => state === 'revoked')).toHaveLength(2)
  })

  it('is asked about before it is issued, and “Thôi” issues nothing', async () => {
    const { office, id } = await startFrom('Hủy bỏ…')
    await tick('Chi bộ bloc 1')
    fireEvent.click(screen.getByRole('tab', { name: 'Nội dung' }))
    await type('Lý do hủy bỏ (in ở Điều 1)', 'ghi nhầm')
    await isEnabled('Ban hành')
    fireEvent.click(await button('Ban hành'))
    const question = await screen.findByRole('dialog')
    fireEvent.click(within(question).getByRole('button', { name: 'Thôi' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'issued' })
  })

  it('goes to the signer and is locked there, and comes back to be mended', async () => {
    await startFrom('Hủy bỏ…')
    await tick('Chi bộ bloc 1')
    fireEvent.click(screen.getByRole('tab', { name: 'Nội dung' }))
    await type('Lý do hủy bỏ (in ở Điều 1)', 'ghi nhầm')
    await isEnabled('Trình ký')
    fireEvent.click(await button('Trình ký'))
    expect(await screen.findByText(/^Đang trình ký nên không sửa được/u)).toBeTruthy()
    fireEvent.click(await button('Rút về dự thảo'))
    await heading('Dự thảo quyết định hủy bỏ')
    fireEvent.click(await screen.findByRole('tab', { name: 'Nội dung' }))
    expect((await field('Lý do hủy bỏ (in ở Điều 1)')).value).toBe('ghi nhầm')
  })

  it('is given up from its menu: the decision stands as it was', async () => {
    const { office, id } = await startFrom('Hủy bỏ…')
    await choose('Xóa dự thảo')
    const question = await screen.findByRole('dialog', { name: 'Xóa dự thảo' })
    expect(question.textContent).toContain('quyết định gốc không thay đổi. Có thể hoàn tác.')
    fireEvent.click(within(question).getByRole('button', { name: 'Xóa dự thảo' }))
    await heading('Quyết định số 01-QĐ/ĐUK')
    expect((await office.do('decisions.list', {})).decisions).toMatchObject([
      { id, status: 'issued' },
    ])
  })
})
