// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import type { Office } from '../../support/office'
import { renderApp } from '../../support/render'
import { printedDecision } from '../printing/printing-run'
import { ceremonyFields, ceremonyOf, everybody, officeWithCeremony } from './prepared-ceremony'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const dialog = (name: string) => screen.findByRole('dialog', { name })
const group = (name: string) => screen.findByRole('region', { name })
const row = (place: number, name: string) =>
  screen.findByRole('listitem', { name: `${place}. ${name}` })

const namesIn = async (name: string) =>
  within(await group(name))
    .getAllByRole('listitem')
    .map((each) => each.getAttribute('aria-label'))

const choose = async (subject: string, item: string) => {
  fireEvent.click(await button(`Việc khác với ${subject}`))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

/** The presenter's script as it would be printed, without its marks. */
async function scriptOf(office: Office): Promise<string> {
  const before = office.desk.laidOut.length
  fireEvent.click(await button('Kịch bản MC'))
  await waitFor(() => expect(office.desk.laidOut.length).toBeGreaterThan(before))
  return (office.desk.laidOut.at(-1) ?? '').replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')
}

describe('a new ceremony', () => {
  it('is prepared from an issued decision, at an hour as the office writes it', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    renderApp(office, '/le-trao')
    expect(await screen.findByRole('heading', { name: 'Chưa có buổi lễ nào' })).toBeTruthy()
    fireEvent.click(await button('Lập buổi lễ'))
    const form = within(await dialog('Lập buổi lễ'))
    const send = form.getByRole('button', { name: 'Lập buổi lễ' })
    expect(send).toHaveProperty('disabled', true)
    fireEvent.click(form.getByRole('combobox', { name: /Trao theo các quyết định/u }))
    fireEvent.click(await screen.findByRole('option', { name: /^01-QĐ\/ĐUK, ngày 20\/12\/2022/u }))
    fireEvent.change(form.getByLabelText('Giờ bắt đầu (08:00)'), { target: { value: '8h30' } })
    fireEvent.click(send)

    expect(await screen.findByRole('heading', { level: 1, name: 'Lễ trao Giấy khen' })).toBeTruthy()
    expect(await office.do('ceremony.list', {})).toMatchObject([
      { startsAt: '08:30', recipients: 13 },
    ])
  })

  it('says beside the field that an hour cannot be read, and keeps all that was typed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    renderApp(office, '/le-trao')
    fireEvent.click(await button('Lập buổi lễ'))
    const form = within(await dialog('Lập buổi lễ'))
    fireEvent.click(form.getByRole('combobox', { name: /Trao theo các quyết định/u }))
    fireEvent.click(await screen.findByRole('option', { name: /^01-QĐ/u }))
    fireEvent.change(form.getByLabelText('Nơi tổ chức'), { target: { value: 'Hội trường' } })
    const hour = form.getByLabelText('Giờ bắt đầu (08:00)')
    fireEvent.change(hour, { target: { value: '25:00' } })
    fireEvent.blur(hour)

    expect(form.getByText('Ghi giờ dạng 08:00, từ 00:00 đến 23:59.')).toBeTruthy()
    expect(form.getByRole('button', { name: 'Lập buổi lễ' })).toHaveProperty('disabled', true)
    expect(form.getByLabelText('Nơi tổ chức')).toHaveProperty('value', 'Hội trường')
    expect(await office.do('ceremony.list', {})).toEqual([])
    fireEvent.change(hour, { target: { value: '' } })
    expect(form.getByRole('button', { name: 'Lập buổi lễ' })).toHaveProperty('disabled', false)
  })
})

describe('the stage', () => {
  it('shows who goes up together, and moves one down and on into the next group by keys', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    expect(await screen.findByText(/^3 lượt, 13 tập thể, cá nhân/u)).toBeTruthy()
    expect(await namesIn('Tập thể (lượt 2)')).toEqual(['1. Chi bộ bloc 7'])

    fireEvent.keyDown(await row(5, 'Chi bộ bloc 5'), { key: 'ArrowDown', altKey: true })
    const last = await row(6, 'Chi bộ bloc 5')
    fireEvent.keyDown(last, { key: 'ArrowDown' })
    fireEvent.keyDown(last, { key: 'ArrowDown', altKey: true })
    await waitFor(async () =>
      expect(await namesIn('Tập thể (lượt 2)')).toEqual(['1. Chi bộ bloc 5', '2. Chi bộ bloc 7']),
    )
    expect(await namesIn('Tập thể (lượt 1)')).toHaveLength(5)
    expect(await screen.findByText('Đã đổi thứ tự của Chi bộ bloc 5.')).toBeTruthy()
  })

  it('puts a group before another, and none before the first', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    expect(await button('Đưa lượt “Tập thể (lượt 1)” lên trước')).toHaveProperty('disabled', true)
    fireEvent.click(await button('Đưa lượt “Cá nhân” lên trước'))
    expect(await screen.findByRole('heading', { name: '2. Cá nhân' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: '3. Tập thể (lượt 2)' })).toBeTruthy()
  })

  it('is set anew in another order, and comes back with Hoàn tác', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    fireEvent.click(await button('Xếp lại các lượt'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Từng đơn vị' }))
    expect(await screen.findByText(/^7 lượt, 13 tập thể, cá nhân/u)).toBeTruthy()
    fireEvent.click(await button('Hoàn tác'))
    expect(await screen.findByText(/^3 lượt, 13 tập thể, cá nhân/u)).toBeTruthy()
  })
})

describe('the script', () => {
  it('invites who hands over by name, and names nobody before that is written', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    const before = await scriptOf(office)
    expect(before).toContain('Xin kính mời lãnh đạo lên trao Giấy khen')
    fireEvent.click(within(await dialog('Kịch bản MC')).getByRole('button', { name: 'Đóng' }))

    fireEvent.click(await button('Sửa lượt “Cá nhân”'))
    const form = within(await dialog('Sửa lượt lên sân khấu'))
    fireEvent.change(form.getByLabelText('Người trao'), {
      target: { value: 'đồng chí Lê Thí Dụ, Bí thư Đảng ủy Khối' },
    })
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }))
    expect(
      await screen.findByText('Người trao: đồng chí Lê Thí Dụ, Bí thư Đảng ủy Khối'),
    ).toBeTruthy()
    const script = await scriptOf(office)
    expect(script).toContain('Xin kính mời đồng chí Lê Thí Dụ, Bí thư Đảng ủy Khối lên trao')
    expect(script).toContain('lên sân khấu lượt thứ ba')
  })

  it('asks who receives instead of somebody, and takes no empty name', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    await choose('Người Thứ bloc 1', 'Có người nhận thay…')
    const form = within(await dialog('Nhận thay'))
    form.getByText('Ai nhận Giấy khen thay Người Thứ bloc 1?')
    const send = form.getByRole('button', { name: 'Ghi nhận thay' })
    const name = form.getByLabelText(/Họ tên, chức vụ người nhận thay/u)
    fireEvent.change(name, { target: { value: '   ' } })
    expect(send).toHaveProperty('disabled', true)
    fireEvent.change(name, { target: { value: 'Trần Thí Dụ' } })
    fireEvent.click(send)
    expect(
      within(await row(1, 'Người Thứ bloc 1')).findByText('Nhận thay', { exact: true }),
    ).toBeTruthy()

    await choose('Người Thứ bloc 2', 'Vắng')
    await waitFor(async () =>
      expect(within(await row(2, 'Người Thứ bloc 2')).getByText('Vắng')).toBeTruthy(),
    )
    const script = await scriptOf(office)
    expect(script).toContain('(Trần Thí Dụ nhận thay)')
    expect(script).toMatch(/xin nhận Giấy khen sau buổi lễ:.*Người Thứ bloc 2/u)
  })
})

describe('seats and hand-over', () => {
  it('seats whoever stands together side by side, once the row has a length', async () => {
    const { office, id } = await officeWithCeremony()
    await office.do('ceremony.setAttendance', {
      ids: everybody(await office.do('ceremony.get', { id }))
        .slice(0, 1)
        .map((each) => each.id),
      ...{ attendance: 'absent', proxyName: '' },
    })
    renderApp(office, `/le-trao/${id}`)
    fireEvent.click(await button('Xếp chỗ ngồi'))
    const form = within(await dialog('Xếp chỗ ngồi'))
    const send = form.getByRole('button', { name: 'Xếp chỗ ngồi' })
    const length = form.getByLabelText('Mỗi hàng bao nhiêu ghế')
    fireEvent.change(length, { target: { value: '' } })
    expect(send).toHaveProperty('disabled', true)
    fireEvent.change(length, { target: { value: '10' } })
    fireEvent.click(send)

    expect(await within(await row(2, 'Chi bộ bloc 2')).findByText(/Ghế A1$/u)).toBeTruthy()
    expect(within(await row(5, 'Người Thứ bloc 5')).getByText(/Ghế B1$/u)).toBeTruthy()
    expect(within(await row(1, 'Chi bộ bloc 1')).queryByText(/Ghế/u)).toBeNull()
  })

  it('refuses to hand over what is not printed, in words, and keeps the form as it was typed', async () => {
    const { office, id } = await officeWithCeremony()
    renderApp(office, `/le-trao/${id}`)
    fireEvent.click(await button('Ghi đã trao'))
    const form = within(await dialog('Ghi đã trao'))
    expect(form.getByLabelText('Ngày trao')).toHaveProperty('value', '17/01/2023')
    const giver = form.getByLabelText('Người trao (lượt chưa ghi tên)')
    fireEvent.change(giver, { target: { value: 'Ban Tổ chức' } })
    fireEvent.click(form.getByRole('button', { name: 'Ghi đã trao' }))

    const said = await form.findByRole('alert')
    expect(said.textContent).toBe(
      'Không có giấy khen nào để ghi trao: chưa in, đã trao rồi, hoặc người nhận vắng mặt. Không có gì thay đổi.',
    )
    expect(giver).toHaveProperty('value', 'Ban Tổ chức')
    expect(await office.db.selectFrom('handover').selectAll().execute()).toEqual([])
  })

  it('marks everybody who was there as handed over', async () => {
    const { office, decisionId } = await printedDecision()
    const id = await ceremonyOf(office, decisionId)
    renderApp(office, `/le-trao/${id}`)
    await choose('Chi bộ bloc 1', 'Vắng')
    fireEvent.click(await button('Ghi đã trao'))
    const form = within(await dialog('Ghi đã trao'))
    fireEvent.click(form.getByRole('button', { name: 'Ghi đã trao' }))
    expect(await screen.findByText('Đã ghi trao 12 giấy khen tại buổi lễ.')).toBeTruthy()
    expect(await screen.findAllByText('Đã trao')).toHaveLength(12)
    expect(within(await row(1, 'Chi bộ bloc 1')).getByText('Vắng')).toBeTruthy()
  })
})

it('lists the guests the presenter introduces, and takes one without a name for unfinished', async () => {
  const { office, id } = await officeWithCeremony()
  renderApp(office, `/le-trao/${id}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Khách mời' }))
  expect(await screen.findByRole('heading', { name: 'Chưa có khách mời' })).toBeTruthy()
  fireEvent.click(await button('Thêm khách mời'))
  const form = within(await dialog('Thêm khách mời'))
  const send = form.getByRole('button', { name: 'Thêm khách mời' })
  fireEvent.change(form.getByLabelText('Chức vụ'), { target: { value: 'Phó Bí thư' } })
  expect(send).toHaveProperty('disabled', true)
  fireEvent.change(form.getByLabelText(/^Họ và tên/u), { target: { value: 'Lê Ví Dụ' } })
  fireEvent.click(form.getByRole('checkbox', { name: 'Đã xác nhận có dự' }))
  fireEvent.click(send)
  const list = await screen.findByRole('grid', { name: 'Khách mời' })
  expect(await within(list).findByText('Lê Ví Dụ')).toBeTruthy()
  expect(within(list).getByText('Có dự')).toBeTruthy()
  expect(await scriptOf(office)).toContain('Lê Ví Dụ')
})

it('asks before the whole ceremony is removed, and says what stays', async () => {
  const { office, id } = await officeWithCeremony()
  renderApp(office, `/le-trao/${id}`)
  await choose(ceremonyFields.name, 'Xóa buổi lễ')
  const question = await dialog('Xóa buổi lễ?')
  expect(question.textContent).toContain(
    'Quyết định, giấy khen và việc trao đã ghi được giữ nguyên',
  )
  fireEvent.click(within(question).getByRole('button', { name: 'Xóa buổi lễ' }))
  expect(await screen.findByRole('heading', { name: 'Chưa có buổi lễ nào' })).toBeTruthy()
  expect((await office.do('decisions.list', {})).decisions).toMatchObject([{ status: 'issued' }])
})

it('is reached from the decision whose awards it hands over', async () => {
  const { office, decisionId, id } = await officeWithCeremony()
  renderApp(office, `/quyet-dinh/${decisionId}`)
  const link = await screen.findByRole('link', { name: `Trao tại: ${ceremonyFields.name}` })
  expect(link.getAttribute('href')).toMatch(new RegExp(`/le-trao/${id}$`))
})
