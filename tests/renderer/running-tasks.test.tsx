// @vitest-environment jsdom

import { RunningJobs } from '@renderer/app/RunningJobs'
import { useAppEvents } from '@renderer/lib/app-events'
import { type RunningTask, secondsLeft } from '@renderer/lib/running-tasks'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { connect, renderPart } from '../support/render'

const taskId = '5f0c8d5e-3d6e-4f8e-9a53-0d6a5c3f7a11'
const task = (done: number, total: number | null): RunningTask => ({
  taskId,
  label: 'Nhập đảng viên',
  done,
  total,
  startedAtMs: 1000,
})

it.each([
  { done: 50, total: 100, nowMs: 11_000, seconds: 10, why: 'half in ten seconds' },
  { done: 5, total: 100, nowMs: 11_000, seconds: null, why: 'too early to tell' },
  { done: 50, total: 100, nowMs: 1_500, seconds: null, why: 'under a second' },
  { done: 50, total: null, nowMs: 11_000, seconds: null, why: 'nothing to count to' },
  { done: 100, total: 100, nowMs: 11_000, seconds: 0, why: 'all done' },
])('$done of $total leaves $seconds s: $why', ({ done, total, nowMs, seconds }) => {
  expect(secondsLeft(task(done, total), nowMs)).toBe(seconds)
})

function Bar() {
  useAppEvents()
  return <RunningJobs />
}

it('shows a running job, stops it on request and forgets it when it ends', async () => {
  const calls: unknown[] = []
  const { emit } = connect(async (name, input) => {
    calls.push([name, input])
    return { ok: true, value: { wasRunning: true } }
  })
  renderPart(<Bar />)
  expect(screen.queryByRole('button')).toBeNull()
  emit({ kind: 'task-progress', taskId, label: 'Nhập đảng viên', done: 1830, total: 4513 })
  fireEvent.click(screen.getByRole('button', { name: 'Đang chạy 1 việc' }))
  expect(await screen.findByText(/^1\.830\/4\.513/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }))
  expect(calls).toEqual([['app.cancelTask', { taskId }]])
  emit({ kind: 'task-ended', taskId })
  expect(screen.queryByRole('button', { name: 'Đang chạy 1 việc' })).toBeNull()
})
