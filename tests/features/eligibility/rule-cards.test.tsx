// @vitest-environment jsdom
import { RuleCards } from '@renderer/features/eligibility/RuleCards'
import { useAppQuery } from '@renderer/lib/api'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addRound, importList, line, write } from '../../support/demo-round'
import { openOffice } from '../../support/office'
import { connectOffice, renderPart } from '../../support/render'
import { ratedBloc } from '../ratings/rating-samples'
import { forms, nominationIn, rate } from './eligibility-samples'

function Cards({ id }: { readonly id: NominationKey }) {
  const { data } = useAppQuery('eligibility.nominations', { ids: [id], year: 2022 })
  return <RuleCards cards={data?.[0]?.cards?.cards ?? []} nominationId={id} />
}

async function openCards() {
  const office = await openOffice({ today: '2023-01-05' })
  const { an } = await ratedBloc(office)
  await rate(office, ['person', an], { 2022: 'good' })
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Nguyễn Thử An', personId: an })])
  await write(office, (tx) =>
    tx.updateTable('award_round').set({ form_id: forms.blocOccasion }).execute(),
  )
  const id = await nominationIn(office, roundId)
  // The letter that asks for it dates from 05/01/2023.
  await write(office, (tx) => tx.updateTable('award_round').set({ held_on: null }).execute())
  connectOffice(office)
  renderPart(<Cards id={id} />)
  const title = await screen.findByText('Điều kiện của phong trào “Đồng Khởi mới”')
  const card = title.closest('li')
  if (!card) throw new Error('no card')
  return { office, an, card: within(card) }
}

it('shows the result, the condition in words and the year behind it, which leads to the member', async () => {
  const { an, card } = await openCards()
  card.getByText('Chưa đạt')
  const row = card.getByRole('link', { name: /Năm 2022: hoàn thành tốt nhiệm vụ/u })
  expect(row.getAttribute('href')).toBe(`#/ca-nhan/${an}`)
})

it('keeps an answer given by hand, and takes it back', async () => {
  const { card } = await openCards()
  fireEvent.click(card.getByRole('button', { name: 'Có' }))
  await card.findByText('Đã ghi: có')
  expect(card.getByRole('button', { name: 'Có' }).getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(card.getByRole('button', { name: 'Bỏ câu trả lời' }))
  await waitFor(() => expect(card.queryByText('Đã ghi: có')).toBeNull())
})

it('lets a rule pass only with a reason, and shows the reason', async () => {
  const { card } = await openCards()
  fireEvent.click(card.getByRole('button', { name: /Ghi lý do bỏ qua/u }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('button', { name: 'Lưu' })).toHaveProperty('disabled', true)
  fireEvent.change(dialog.getByLabelText(/^Lý do/u), { target: { value: 'Ban Thường vụ đồng ý' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu' }))
  await card.findByText('Đã bỏ qua, lý do: Ban Thường vụ đồng ý')
})
