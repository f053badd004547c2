// @vitest-environment jsdom

import { PartialDateField } from '@renderer/ui/PartialDateField'
import type { PartialDate } from '@shared/core/partial-date'
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderPart } from '../support/render'

function Birth({ initial = null }: { readonly initial?: PartialDate | null }) {
  const [date, setDate] = useState<PartialDate | null>(initial)
  return (
    <>
      <PartialDateField label="Ngày sinh" value={date} onChange={setDate} />
      <output>{date ?? 'không có'}</output>
    </>
  )
}
const field = () => screen.getByRole('textbox', { name: 'Ngày sinh' }) as HTMLInputElement
const stored = () => screen.getByRole('status').textContent

it.each([
  ['1965', '1965', '1965'],
  ['3/1965', '1965-03', '03/1965'],
  ['17-3-1965', '1965-03-17', '17/03/1965'],
  ['17031965', '1965-03-17', '17/03/1965'],
])('reads “%s” as %s and shows it as %s', (typed, date, shown) => {
  renderPart(<Birth />)
  fireEvent.change(field(), { target: { value: typed } })
  expect(stored()).toBe(date)
  fireEvent.blur(field())
  expect(field().value).toBe(shown)
})

it.each(['31/02/1965', '13/1965', '17/3/65', 'khoảng 1965'])(
  'refuses “%s” with a sentence and stores nothing',
  (typed) => {
    renderPart(<Birth initial={'1960' as PartialDate} />)
    fireEvent.change(field(), { target: { value: typed } })
    fireEvent.blur(field())
    expect(stored()).toBe('không có')
    expect(field().validity.valid).toBe(false)
    expect(field().getAttribute('aria-invalid')).toBe('true')
  },
)
