import type { TaskId } from '@shared/ipc/app.contract'
import type { AppEvent } from '@shared/ipc/events'
import type { RunningTasks, TaskStep } from './context'

/** Progress reaches the window at most this often; the last step always does. */
const minGapMs = 100

/** The tasks under way, so that they can be stopped and followed. */
export class Tasks implements RunningTasks {
  readonly #running = new Map<string, AbortController>()
  readonly #emit: (event: AppEvent) => void

  constructor(emit: (event: AppEvent) => void) {
    this.#emit = emit
  }

  cancel(taskId: TaskId): boolean {
    const controller = this.#running.get(taskId)
    controller?.abort()
    return controller !== undefined
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort()
  }

  async run<T>(
    taskId: string,
    work: (signal: AbortSignal, progress: (step: TaskStep) => void) => Promise<T>,
  ): Promise<T> {
    if (this.#running.has(taskId)) throw new Error('a task with this id is running')
    const controller = new AbortController()
    this.#running.set(taskId, controller)
    let lastSentAt = Number.NEGATIVE_INFINITY
    try {
      return await work(controller.signal, (step) => {
        const now = performance.now()
        if (now - lastSentAt < minGapMs && step.done !== step.total) return
        lastSentAt = now
        this.#emit({ kind: 'task-progress', taskId, ...step })
      })
    } finally {
      this.#running.delete(taskId)
      this.#emit({ kind: 'task-ended', taskId })
    }
  }
}
