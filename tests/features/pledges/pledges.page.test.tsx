// @vitest-environment jsdom

import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { renderApp } from '../../support/render'
import { movement, registerCollective } from '../registrations/registration-samples'

async function office() {
  const sample = await movement()
  await sample.office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await registerCollective(sample, sample.health, { year: 2023 })
  return sample
}

it('drafts pledges from registrations and opens one', async () => {
  const { office: opened } = await office()
  renderApp(opened, '/giao-uoc')
  await screen.findByText('Chưa có bản giao ước nào')
  fireEvent.click(screen.getByRole('button', { name: 'Soạn từ đăng ký' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(await within(dialog).findByRole('combobox', { name: 'Phong trào' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Đồng Khởi mới' }))
  fireEvent.click(await within(dialog).findByRole('button', { name: 'Soạn 2 bản' }))
  const list = await screen.findByRole('grid', { name: 'Giao ước thi đua' })
  fireEvent.click(await within(list).findByText(/Đảng bộ Sở Y tế/, { selector: 'p:first-child' }))
  await screen.findByRole('heading', { name: /năm 2023 – Đảng bộ Sở Y tế/ })
  expect(screen.getByText('Dự thảo')).toBeTruthy()
})

it('marks the one party as signed, and the pledge with it', async () => {
  const sample = await office()
  const { office: opened, campaignId, health } = sample
  const { drafted } = await opened.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'each', organisationIds: [health] },
    ...{ groupIds: [], signingOn: null },
  })
  opened.setToday('2023-01-17')
  renderApp(opened, `/giao-uoc/${drafted[0]}`)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Đảng bộ Sở Y tế đã ký' }))
  await screen.findByText('Ký ngày 17/01/2023')
  expect(screen.getByRole('button', { name: 'Đánh giá' })).toBeTruthy()
})

it('says when the pledge of an old link is gone', async () => {
  const { office: opened } = await office()
  renderApp(opened, '/giao-uoc/00000000-0000-4000-8000-00000000dead')
  await screen.findByText(/Bản giao ước này không còn/)
})
