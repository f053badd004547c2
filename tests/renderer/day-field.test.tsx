// @vitest-environment jsdom
import { DayField } from '@renderer/ui/DayField'
import type { LocalDate } from '@shared/core/local-date'
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { renderPart } from '../support/render'

const day = (text: string) => text as LocalDate

function Harness(props: { initial?: LocalDate; latest?: LocalDate }) {
  const [value, setValue] = useState<LocalDate | null>(props.initial ?? null)
  return (
    <form>
      <DayField label="Ngày ký" value={value} onChange={setValue} latest={props.latest} />
      <output>{value ?? 'chưa có'}</output>
      <button type="button" onClick={() => setValue(day('2020-02-29'))}>
        Đặt ngày khác
      </button>
    </form>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Ngày ký')
const chosen = () => screen.getByRole('status').textContent
const typeAndLeave = (text: string) => {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.blur(field())
}

describe('a day typed by a clerk', () => {
  it.each([
    ['17/01/2026', '2026-01-17', '17/01/2026'],
    ['17/1/26', '2026-01-17', '17/01/2026'],
    ['17-1-2026', '2026-01-17', '17/01/2026'],
    ['17.01.2026', '2026-01-17', '17/01/2026'],
    ['17012026', '2026-01-17', '17/01/2026'],
    ['1/2/2026', '2026-02-01', '01/02/2026'],
    ['29/02/2024', '2024-02-29', '29/02/2024'],
  ])('%s is %s and is shown as %s', (typed, value, shown) => {
    renderPart(<Harness />)
    typeAndLeave(typed)
    expect(chosen()).toBe(value)
    expect(field().value).toBe(shown)
    expect(field().checkValidity()).toBe(true)
  })

  it.each([
    ['31/02/2026', 'Tháng đó không có ngày này'],
    ['29/02/2023', 'Tháng đó không có ngày này'],
    ['17/13/2026', 'Tháng chỉ từ 1 đến 12'],
    ['hôm qua', 'Chưa đọc được ngày này'],
    ['17/01', 'Chưa đọc được ngày này'],
  ])('%s is refused with a sentence, and the form cannot be sent', (typed, sentence) => {
    renderPart(<Harness initial={day('2026-01-17')} />)
    typeAndLeave(typed)
    expect(chosen()).toBe('chưa có')
    expect(screen.getByText(sentence, { exact: false })).toBeTruthy()
    expect(field().value).toBe(typed)
    expect(field().checkValidity()).toBe(false)
  })

  it('says nothing while the day is still being typed', () => {
    renderPart(<Harness />)
    fireEvent.change(field(), { target: { value: '17/0' } })
    expect(screen.queryByText('Chưa đọc được', { exact: false })).toBeNull()
  })

  it('refuses a day after the latest one allowed', () => {
    renderPart(<Harness latest={day('2026-01-17')} />)
    typeAndLeave('18/01/2026')
    expect(screen.getByText('Ngày này không được sau 17/01/2026.')).toBeTruthy()
    expect(chosen()).toBe('chưa có')
  })

  it('shows a day that was set from outside in place of what was typed', () => {
    renderPart(<Harness />)
    typeAndLeave('17/01/2026')
    fireEvent.click(screen.getByRole('button', { name: 'Đặt ngày khác' }))
    expect(field().value).toBe('29/02/2020')
  })

  it('takes a day from the calendar', async () => {
    renderPart(<Harness initial={day('2026-01-17')} />)
    fireEvent.click(screen.getByRole('button', { name: 'Mở lịch để chọn ngày ký' }))
    fireEvent.click(await screen.findByRole('button', { name: /^20 tháng 1/i }))
    expect(chosen()).toBe('2026-01-20')
    expect(field().value).toBe('20/01/2026')
  })
})
