import type { AppEvent } from '@shared/ipc/events'
import { useSyncExternalStore } from 'react'

export interface RunningTask {
  readonly taskId: string
  readonly label: string
  /** Steps done of `total`; null when the work cannot be counted beforehand. */
  readonly done: number
  readonly total: number | null
  /** Milliseconds of `performance.now()` at the first report. */
  readonly startedAtMs: number
}

let tasks: readonly RunningTask[] = []
const listeners = new Set<() => void>()

/** Applies a progress event; every other event leaves the list as it is. */
export function followTasks(event: AppEvent, nowMs = performance.now()): void {
  if (event.kind === 'task-progress') {
    const { taskId, label, done, total } = event
    const startedAtMs = tasks.find((task) => task.taskId === taskId)?.startedAtMs ?? nowMs
    const others = tasks.filter((task) => task.taskId !== taskId)
    tasks = [...others, { taskId, label, done, total, startedAtMs }]
  } else if (event.kind === 'task-ended') {
    tasks = tasks.filter((task) => task.taskId !== event.taskId)
  } else return
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useRunningTasks = (): readonly RunningTask[] =>
  useSyncExternalStore(subscribe, () => tasks)

export const useRunningTask = (taskId: string | null): RunningTask | null =>
  useSyncExternalStore(subscribe, () => tasks.find((task) => task.taskId === taskId) ?? null)

/** Seconds still to go at the pace so far; null until a tenth is done, when the pace means little. */
export function secondsLeft(task: RunningTask, nowMs: number): number | null {
  if (task.total === null || task.done <= 0 || task.done / task.total < 0.1) return null
  const elapsedMs = nowMs - task.startedAtMs
  if (elapsedMs < 1000) return null
  return Math.ceil(((elapsedMs / task.done) * (task.total - task.done)) / 1000)
}
