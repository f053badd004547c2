// @vitest-environment jsdom
import { useVietnameseValidation } from '@renderer/lib/validation-messages'
import { DayField } from '@renderer/ui/DayField'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPart } from '../support/render'

function Form() {
  useVietnameseValidation()
  return (
    <form>
      <input aria-label="Tên" required />
      <input aria-label="Số người" type="number" max={10} defaultValue={12} />
      <DayField label="Ngày ký" value={null} onChange={() => undefined} />
    </form>
  )
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

it('refuses an empty or wrong field in Vietnamese, until the next key or click', () => {
  renderPart(<Form />)
  expect(field('Tên').checkValidity()).toBe(false)
  expect(field('Tên').validationMessage).toBe('Hãy điền mục này.')
  expect(field('Số người').checkValidity()).toBe(false)
  expect(field('Số người').validationMessage).toBe('Nội dung này chưa đúng. Hãy kiểm tra lại.')
  fireEvent.change(field('Số người'), { target: { value: '9' } })
  fireEvent.keyDown(field('Số người'), { key: '9' })
  expect(field('Số người').checkValidity()).toBe(true)
  expect(field('Tên').checkValidity()).toBe(false)
})

it('leaves a field with a sentence of its own to that sentence', () => {
  renderPart(<Form />)
  fireEvent.change(field('Ngày ký'), { target: { value: '31/02/2026' } })
  expect(field('Ngày ký').checkValidity()).toBe(false)
  fireEvent.keyDown(field('Tên'), { key: 'a' })
  expect(field('Ngày ký').validationMessage).toContain('Tháng đó không có ngày này')
})
