// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { smallBloc } from '../organisation/organisation-samples'
import { ratedBloc, ratePerson } from '../ratings/rating-samples'
import { addTarget, fromCatalogue, lineOf, number, period, setFigure } from './target-samples'

async function office2023() {
  const office = await openOffice({ today: '2023-12-01' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

/** Letters and Enter where the focus is, as the grid takes them. */
function type(text: string) {
  for (const key of [...text, 'Enter']) {
    const target = document.activeElement ?? document.body
    const isTaken = !fireEvent.keyDown(target, { key })
    if (!isTaken && key.length === 1 && target instanceof HTMLInputElement)
      fireEvent.change(target, { target: { value: target.value + key } })
  }
}

async function openFigures(office: Office) {
  const id = await addTarget(office)
  renderApp(office, `/chi-tieu/${id}`)
  const grid = await screen.findByRole('grid', { name: /Số liệu/ })
  await within(grid).findByText('Đảng bộ Sở Y tế')
  grid.focus()
  return { id, grid }
}

it('fills an empty list from the catalogue, each with its sentence', async () => {
  const office = await office2023()
  renderApp(office, '/chi-tieu')
  const open = await screen.findAllByRole('button', { name: 'Thêm từ danh mục' })
  fireEvent.click(open[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/Kéo giảm tỷ lệ đảng viên vi phạm 2%/)
  fireEvent.click(within(dialog).getByRole('button', { name: /Thêm \d+ chỉ tiêu/ }))
  const list = await screen.findByRole('grid', { name: 'Chỉ tiêu' })
  await within(list).findByText('51-2')
  expect(within(list).getAllByText('trên 80%').length).toBeGreaterThan(0)
  expect(within(list).getAllByText('Chưa có số liệu').length).toBeGreaterThan(10)
})

it('tells in the list where each target stands, and opens it', async () => {
  const office = await office2023()
  const id = await addTarget(office)
  await setFigure(office, id, { figure: number(165) })
  await addTarget(office, { title: 'Chuyện khác', code: '2' })
  renderApp(office, '/chi-tieu')
  await screen.findByText(/^165 đảng viên = 91,67%$/)
  within(screen.getByRole('grid', { name: 'Chỉ tiêu' })).getByText('Đang thực hiện')
  screen.getByText(/^Dự báo 180/)
  fireEvent.click(screen.getByText('Kết nạp đảng viên mới'))
  await screen.findByRole('heading', { name: '1 Kết nạp đảng viên mới' })
})

it('takes figures as Excel does, and says at once what they come to', async () => {
  const office = await office2023()
  await smallBloc(office)
  const { id } = await openFigures(office)
  type('170')
  await waitFor(async () => expect((await lineOf(office, id)).reached).toEqual(number(170)))
  await screen.findByText('94,44%')
})

it('refuses what is no number, beside the cell', async () => {
  const office = await office2023()
  await smallBloc(office)
  const { id, grid } = await openFigures(office)
  type('nhiều')
  await screen.findByText(/Không hiểu “nhiều”/)
  expect((await lineOf(office, id)).reached).toBeNull()
  expect(grid).toBeDefined()
})

it('lists who is still silent', async () => {
  const office = await office2023()
  const { health } = await smallBloc(office)
  const id = await addTarget(office)
  await setFigure(office, id, { organisationId: health, figure: number(5) })
  renderApp(office, `/chi-tieu/${id}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Còn thiếu (1)' }))
  const list = await screen.findByRole('grid', { name: /chưa có số liệu/ })
  await within(list).findByText('Đảng bộ Sở Tư pháp')
  expect(within(list).queryByText('Đảng bộ Sở Y tế')).toBeNull()
})

it('opens the people behind a counted share', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { an, binh } = await ratedBloc(office)
  await ratePerson(office, an, 'good')
  await ratePerson(office, binh, 'completed')
  const id = await fromCatalogue(office, '51-7')
  renderApp(office, `/chi-tieu/${id}`)
  await screen.findByText('1/2 = 50,00%', { selector: 'span' })
  fireEvent.click(screen.getByRole('button', { name: 'Xem những dòng đứng sau' }))
  const drawer = await screen.findByRole('dialog')
  await within(drawer).findByText('Nguyễn Thử An')
  expect(within(drawer).queryByText('Trần Thử Bình')).toBeNull()
})

it('warns that a target lies beyond the cap, and shows the sentence it stands in', async () => {
  const office = await office2023()
  const id = await fromCatalogue(office, '51-6')
  renderApp(office, `/chi-tieu/${id}`)
  await screen.findByText(/Mức tối đa xếp loại xuất sắc của năm là 20%/)
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ và cách tính' }))
  await screen.findByText(/trong đó có 50% trở lên được đánh giá/)
})

it('stands in a tab of its campaign, and is added there', async () => {
  const office = await office2023()
  const campaignId = await addCampaign(office)
  renderApp(office, `/phong-trao/${campaignId}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Chỉ tiêu' }))
  const create = await screen.findAllByRole('button', { name: 'Thêm chỉ tiêu' })
  fireEvent.click(create[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog')
  const fill = (label: RegExp | string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } })
  fill(/Tên chỉ tiêu/, 'Đăng ký thi đua')
  fill('Mức phải đạt', 'tám mươi')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm chỉ tiêu' }))
  await within(dialog).findByText('Hãy gõ một số, ví dụ 80 hoặc 1,5.')
  fill('Mức phải đạt', '80')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm chỉ tiêu' }))
  await screen.findByRole('heading', { name: 'Đăng ký thi đua' })
  const [line] = await office.do('targets.list', { year: 2023, campaignId })
  expect(line?.target).toMatchObject({ valueLow: '80', operator: 'gte', campaignId })
  expect(line?.period).toBe(period('2023'))
})
