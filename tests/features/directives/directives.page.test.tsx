// @vitest-environment jsdom

import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addDirective, date } from '../../support/demo-directives'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function office() {
  const opened = await openOffice()
  await opened.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return opened
}

it('starts from nothing, takes the catalogue in, and shows what was replaced by what', async () => {
  renderApp(await office(), '/van-ban')
  await screen.findByText('Chưa có văn bản nào')
  fireEvent.click(screen.getByRole('button', { name: 'Thêm từ danh mục' }))
  await screen.findByText(/Kế hoạch này thay cho Kế hoạch số 20-KH\/ĐUK/)
  fireEvent.click(screen.getByRole('button', { name: 'Thêm 29 văn bản' }))
  const table = await screen.findByRole('grid', { name: 'Văn bản' })
  const replaced = await within(table).findAllByText(/Bị thay thế bởi Kế hoạch 51-KH\/ĐUK/)
  expect(replaced).toHaveLength(2)
})

it('puts a document on record, relates it, and opens the other end', async () => {
  const opened = await office()
  const id = await addDirective(opened, {
    ...{ number: '51-KH/ĐUK', type: 'Kế hoạch', issuedOn: null },
  })
  const ct01 = await addDirective(opened, { issuedOn: date('2020-10-17') })
  await opened.do('directives.relate', {
    ...{ fromId: id, toId: ct01, kind: 'implements', extent: null, note: '' },
  })
  renderApp(opened, `/van-ban/${id}`)
  expect(await screen.findByRole('heading', { name: 'Kế hoạch 51-KH/ĐUK' })).toBeTruthy()
  expect(screen.getByText('Chưa rõ')).toBeTruthy()
  fireEvent.click(await screen.findByRole('link', { name: /Chỉ thị số 01-CT\/TU/ }))
  expect(await screen.findByRole('heading', { name: 'Chỉ thị 01-CT/TU' })).toBeTruthy()
  expect(screen.getByText('Được thực hiện bởi')).toBeTruthy()
})

it('draws the documents as links, and says the same in a list', async () => {
  const opened = await office()
  const items = await opened.do('directives.catalogue', {})
  await opened.do('directives.addFromCatalogue', { keys: items.map(({ key }) => key) })
  renderApp(opened, '/van-ban/so-do')
  const graph = await screen.findByRole('region', { name: 'Sơ đồ quan hệ giữa các văn bản' })
  await within(graph).findByRole('link', { name: /^Kế hoạch 51-KH/ })
  expect(within(graph).getAllByRole('link')).toHaveLength(29)
  fireEvent.click(screen.getByText('Danh sách'))
  const list = await screen.findByRole('region', { name: 'Sơ đồ quan hệ giữa các văn bản' })
  expect(within(list).getAllByText(/Bị thay thế bởi/)).toHaveLength(2)
})

it('finds a document among the records of Ctrl+K', async () => {
  const opened = await office()
  await addDirective(opened)
  const [hit] = await opened.do('search.find', { text: '01-ct/tu' })
  expect(hit?.kind).toBe('directive')
  expect(hit?.title).toContain('Chỉ thị số 01-CT/TU')
})
