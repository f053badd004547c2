// @vitest-environment jsdom
import { ReplyError } from '@renderer/lib/reply-error'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPart } from '../support/render'

it('shows nothing when nothing went wrong', () => {
  renderPart(<ErrorNotice error={null} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('shows the sentence made for the clerk, without a code that says nothing to them', () => {
  const message = 'Ổ đĩa đã đầy. Dữ liệu trước đó còn nguyên. Hãy xóa bớt tệp rồi thử lại.'
  renderPart(<ErrorNotice error={new ReplyError({ code: 'database.diskFull', message })} />)
  expect(screen.getByRole('alert').textContent).toContain(message)
  expect(screen.getByRole('alert').textContent).not.toContain('database.diskFull')
})

it('gives the number to ask about where a failure is ours', () => {
  const error = { code: 'core.unexpected', message: 'Phần mềm gặp lỗi.', incident: 'A1B2' }
  renderPart(<ErrorNotice error={new ReplyError(error)} />)
  expect(screen.getByText('Số sự cố: A1B2')).toBeTruthy()
})

it('never shows the words of an error that was not made for the clerk', () => {
  renderPart(<ErrorNotice error={new TypeError('cannot read properties of undefined')} />)
  const { textContent } = screen.getByRole('alert')
  expect(textContent).not.toContain('undefined')
  expect(textContent).toContain('Dữ liệu đã lưu vẫn còn nguyên')
})
