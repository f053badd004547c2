// @vitest-environment jsdom
import { useAppEvents } from '@renderer/lib/app-events'
import { clearOldToasts } from '@renderer/lib/toasts'
import { useHistoryKeys } from '@renderer/lib/undo'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { connect, renderPart } from '../support/render'

let calls: string[] = []
let emit: ReturnType<typeof connect>['emit']

beforeEach(() => {
  calls = []
  ;({ emit } = connect(async (name) => {
    calls.push(name)
    if (name === 'history.redo') {
      return {
        ok: false,
        error: { code: 'changeLog.nothingToRedo', message: 'Không có việc nào.' },
      }
    }
    return { ok: true, value: { sentence: 'Đã hoàn tác: đổi tên Chi bộ 3' } }
  }))
  renderPart(<Window />)
})

function Window() {
  useAppEvents()
  useHistoryKeys()
  return (
    <>
      <input aria-label="Tên" />
      <textarea aria-label="Thành tích" />
      <input type="checkbox" aria-label="Đã ký" />
      <div contentEditable suppressContentEditableWarning data-testid="rich">
        <b>chữ</b>
      </div>
      <button type="button">Nút</button>
    </>
  )
}

const undoKey = { key: 'z', ctrlKey: true }

it('undoes by Ctrl+Z and offers to do it again', async () => {
  fireEvent.keyDown(screen.getByRole('button', { name: 'Nút' }), undoKey)
  expect(await screen.findByText('Đã hoàn tác: đổi tên Chi bộ 3.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Làm lại' })).toBeTruthy()
  expect(calls).toEqual(['history.undo'])
})

it('says why a step cannot be taken again', async () => {
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true })
  expect(await screen.findByText('Không có việc nào.')).toBeTruthy()
})

it.each(['Tên', 'Thành tích'])('leaves Ctrl+Z to the text field “%s”', (label) => {
  const isDefault = fireEvent.keyDown(screen.getByLabelText(label), undoKey)
  expect(isDefault).toBe(true)
  expect(calls).toEqual([])
})

it('leaves Ctrl+Z to editable text, and takes it on a checkbox', async () => {
  fireEvent.keyDown(screen.getByText('chữ'), undoKey)
  expect(calls).toEqual([])
  fireEvent.keyDown(screen.getByLabelText('Đã ký'), undoKey)
  await waitFor(() => expect(calls).toEqual(['history.undo']))
})

it.each([
  { ...undoKey, isComposing: true },
  { ...undoKey, shiftKey: true },
  { ...undoKey, altKey: true },
  { key: 'z' },
])('does nothing on %o', (init) => {
  fireEvent.keyDown(document.body, init)
  expect(calls).toEqual([])
})

it('undoes nothing behind an open dialog', () => {
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  dialog.setAttribute('aria-modal', 'true')
  fireEvent.keyDown(document.body, undoKey)
  expect(calls).toEqual([])
  dialog.remove()
})

it('tells of the last change only, with a button to take it back', async () => {
  const change = (seq: number, sentence: string, undoable: boolean) =>
    emit({ kind: 'data-changed', change: { seq, sentence, undoable } })
  change(1, 'Đã thêm Chi bộ 3', true)
  expect(await screen.findByText('Đã thêm Chi bộ 3.')).toBeTruthy()
  change(2, 'Đã chuyển 12 đảng viên', true)
  expect(await screen.findByText('Đã chuyển 12 đảng viên.')).toBeTruthy()
  expect(screen.getAllByRole('button', { name: 'Hoàn tác' })).toHaveLength(1)
  change(3, 'Đã ban hành Quyết định 12-QĐ/ĐUK', false)
  expect(await screen.findByText('Đã ban hành Quyết định 12-QĐ/ĐUK.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
})

it('offers to do it again after an undo from the log as well', async () => {
  const sentence = 'Đã hoàn tác: nhập 3 tổ chức'
  emit({ kind: 'data-changed', change: { seq: 4, sentence, undoable: true } })
  expect(await screen.findByRole('button', { name: 'Làm lại' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
})

it('takes an old toast away with the page it was about, and lets one just shown go along', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  emit({ kind: 'data-changed', change: { seq: 5, sentence: 'Đã thêm đợt', undoable: true } })
  await screen.findByText('Đã thêm đợt.')
  clearOldToasts()
  expect(screen.queryByText('Đã thêm đợt.')).toBeTruthy()
  clock.mockReturnValue(12_000)
  clearOldToasts()
  await waitFor(() => expect(screen.queryByText('Đã thêm đợt.')).toBeNull())
  clock.mockRestore()
})
