// @vitest-environment jsdom
import { BackupChip } from '@renderer/app/BackupChip'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPart } from '../support/render'

const hours = (n: number) => new Date(Date.now() - n * 3_600_000).toISOString()

it.each([
  { level: 'none', lastVerifiedAt: null, words: 'Chưa sao lưu' },
  { level: 'good', lastVerifiedAt: hours(0), words: 'Sao lưu: vừa xong' },
  { level: 'good', lastVerifiedAt: hours(2.5), words: 'Sao lưu: 2 giờ trước' },
  { level: 'due', lastVerifiedAt: hours(50), words: 'Cần sao lưu: 2 ngày trước' },
  { level: 'late', lastVerifiedAt: hours(24 * 40), words: 'Quá hạn sao lưu: 40 ngày trước' },
] as const)('says “$words” at level $level', ({ words, ...state }) => {
  renderPart(<BackupChip state={state} />)
  expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe('#/sao-luu')
})
