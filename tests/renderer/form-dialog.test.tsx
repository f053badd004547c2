// @vitest-environment jsdom
import { hasUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { type FormEvent, useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderPart } from '../support/render'

const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())

function Harness({ isBusy = false }: { isBusy?: boolean }) {
  const [isOpen, setIsOpen] = useState(true)
  const [name, setName] = useState('')
  return (
    <FormDialog
      title="Thêm đơn vị"
      submitLabel="Thêm đơn vị"
      isDirty={name !== ''}
      onClose={() => setIsOpen(false)}
      {...{ isOpen, isBusy, onSubmit }}
    >
      <input aria-label="Tên" value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <DayField label="Từ ngày" value={null} onChange={() => undefined} />
    </FormDialog>
  )
}

beforeEach(() => {
  onSubmit.mockClear()
})

const name = () => screen.getByLabelText('Tên')
const isClosed = () => screen.queryByRole('dialog') === null
const pressEsc = (on: Element) => fireEvent.keyDown(on, { key: 'Escape' })

it('sends the form by Ctrl+Enter, but not while an input method is composing', async () => {
  renderPart(<Harness />)
  fireEvent.keyDown(name(), { key: 'Enter', ctrlKey: true, isComposing: true })
  expect(onSubmit).not.toHaveBeenCalled()
  fireEvent.keyDown(name(), { key: 'Enter', ctrlKey: true })
  expect(onSubmit).toHaveBeenCalledOnce()
})

it('does not send the form twice while the first sending is under way', () => {
  renderPart(<Harness isBusy />)
  fireEvent.keyDown(name(), { key: 'Enter', ctrlKey: true })
  expect(onSubmit).not.toHaveBeenCalled()
})

it('does not send a form whose day cannot be read, and says so at the field', () => {
  renderPart(<Harness />)
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '31/02/2026' } })
  fireEvent.keyDown(name(), { key: 'Enter', ctrlKey: true })
  expect(onSubmit).not.toHaveBeenCalled()
  expect(screen.getByText('Tháng đó không có ngày này', { exact: false })).toBeTruthy()
})

it('closes by Esc when nothing was typed', async () => {
  renderPart(<Harness />)
  pressEsc(name())
  await waitFor(() => expect(isClosed()).toBe(true))
})

it('asks before what was typed is lost, and stays when told so', async () => {
  renderPart(<Harness />)
  fireEvent.change(name(), { target: { value: 'Chi bộ 9' } })
  expect(hasUnsavedChanges()).toBe(true)
  pressEsc(name())
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp tục sửa' }))
  await waitFor(() => expect(screen.queryByText('Bỏ những gì vừa nhập?')).toBeNull())
  expect(name()).toHaveProperty('value', 'Chi bộ 9')
  pressEsc(name())
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ thay đổi' }))
  await waitFor(() => expect(isClosed()).toBe(true))
  expect(hasUnsavedChanges()).toBe(false)
})

it('takes a second Esc for “keep editing”', async () => {
  renderPart(<Harness />)
  fireEvent.change(name(), { target: { value: 'Chi bộ 9' } })
  pressEsc(name())
  pressEsc(await screen.findByRole('button', { name: 'Tiếp tục sửa' }))
  await waitFor(() => expect(screen.queryByText('Bỏ những gì vừa nhập?')).toBeNull())
  expect(name()).toHaveProperty('value', 'Chi bộ 9')
})

it('gives Esc to the open calendar first', async () => {
  renderPart(<Harness />)
  fireEvent.click(screen.getByRole('button', { name: 'Mở lịch để chọn từ ngày' }))
  pressEsc((await screen.findAllByRole('button', { name: /^15 tháng/i }))[0]!)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^15 tháng/i })).toBeNull())
  expect(isClosed()).toBe(false)
  pressEsc(name())
  await waitFor(() => expect(isClosed()).toBe(true))
})
