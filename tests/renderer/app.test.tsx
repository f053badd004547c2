// @vitest-environment jsdom

import { App } from '@renderer/app/App'
import { ErrorBoundary } from '@renderer/app/ErrorBoundary'
import { routes } from '@renderer/app/routes'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import type { OfficeState } from '@shared/features/office/office.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useLocation } from 'wouter'
import { openOffice } from '../support/office'
import { connect, renderApp, renderPart } from '../support/render'

const ready: OfficeState = {
  phase: 'ready',
  dataset: 'office',
  refusal: null,
  committee: { name: 'Đảng ủy Khối Thử nghiệm', shortName: 'Đảng ủy Khối' },
  today: '2026-01-17',
  appVersion: '0.0.0',
}
const answer = (state: OfficeState) => async (name: string) =>
  name === 'office.state'
    ? ({ ok: true, value: state } as const)
    : ({ ok: false, error: { code: 'test.none', message: 'Không có.' } } as const)

it('greets a new office with the first steps, not with an empty frame', async () => {
  renderApp(await openOffice())
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
  expect(screen.queryByRole('navigation')).toBeNull()
})

it('shows the frame with every destination of the menu, and names the committee', async () => {
  connect(answer(ready))
  renderPart(<App />, '/khong-co-trang-nay')
  const rail = await screen.findByRole('navigation', { name: 'Các mục chính' })
  const shown = routes.filter(({ menu }) => menu).map(({ label }) => label)
  const links = within(rail)
    .getAllByRole('link')
    .map((link) => link.textContent)
  expect(links.toSorted()).toEqual(shown.toSorted())
  expect(screen.getByText('Đảng ủy Khối')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeTruthy()
})

it('frames practice data in orange words, with a way out', async () => {
  connect(answer({ ...ready, dataset: 'sample' }))
  renderPart(<App />, '/khong-co-trang-nay')
  const banner = await screen.findByRole('complementary', { name: 'DỮ LIỆU MẪU' })
  fireEvent.click(within(banner).getByRole('button', { name: 'Thoát dữ liệu mẫu' }))
  expect(window.app.call).toHaveBeenCalledWith('office.leaveSample', {})
})

it.each([
  ['database.diskFull', 'Ổ đĩa đã đầy'],
  ['database.readOnly', 'Không ghi được vào thư mục dữ liệu'],
  ['database.damaged', 'Tệp dữ liệu bị hỏng'],
  ['database.newerThanApp', 'Dữ liệu thuộc phiên bản mới hơn'],
  ['database.somethingElse', 'Chưa mở được dữ liệu'],
])('gives %s a screen of its own, with its sentence and a way on', async (code, title) => {
  const refusal = { code, message: 'Dữ liệu trước đó còn nguyên.' }
  connect(answer({ ...ready, phase: 'refused', refusal }))
  renderPart(<App />)
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
  expect(screen.getByText(refusal.message)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Thử mở lại' }))
  await waitFor(() => expect(window.app.call).toHaveBeenCalledWith('office.retry', {}))
})

it('says what happened when even the first question fails', async () => {
  connect(async () => {
    throw new Error('bridge down')
  })
  renderPart(<App />)
  expect((await screen.findByRole('alert')).textContent).toContain('Dữ liệu đã lưu vẫn còn nguyên')
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy()
})

it('leaves a sentence and an incident number where a page fails to draw', () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const Broken = () => {
    throw new Error('boom')
  }
  renderPart(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert').textContent).toMatch(/Số sự cố: W-[0-9A-Z]{6}/)
  expect(screen.getByRole('alert').textContent).not.toContain('boom')
  logged.mockRestore()
})

it('asks before leaving a page with unsaved changes', async () => {
  renderPart(<DirtyPage />, '/ho-so')
  fireEvent.click(screen.getByRole('button', { name: 'Sang trang khác' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp tục sửa' }))
  expect(window.location.hash).toBe('#/ho-so')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Sang trang khác' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ thay đổi' }))
  await waitFor(() => expect(window.location.hash).toBe('#/ca-nhan'))
})

function DirtyPage() {
  useUnsavedGuard(true)
  const [, navigate] = useLocation()
  return (
    <button type="button" onClick={() => navigate('/ca-nhan')}>
      Sang trang khác
    </button>
  )
}

it('begins a new page at its heading', async () => {
  connect(answer(ready))
  renderPart(<App />, '/khong-co-trang-nay')
  const first = await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })
  expect(document.activeElement).not.toBe(first) // the window was only opened
  const link = screen.getByRole('link', { name: 'Nhật ký' })
  link.focus()
  fireEvent.click(link)
  const heading = await screen.findByRole('heading', { level: 1, name: 'Nhật ký' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
})
