import { serialize } from 'node:v8'
import { AppError } from '@shared/core/app-error'
import { coreErrors } from '@shared/core/core.errors'
import { type AppContract, appContract, type ProcedureName } from '@shared/ipc/app-contract'
import type { AppEvent } from '@shared/ipc/events'
import type { Kind, Procedure } from '@shared/ipc/procedure'
import type { ChangeNote, Reply } from '@shared/ipc/reply'
import { z } from 'zod'
import type { LogIncident } from '../app/incidents'
import type { Workspace } from '../app/workspace'
import type { SealedChange } from '../database/change-log/record'
import { explainSqlite, type OfficeDatabase } from '../database/open'
import type { CommandContext, Handlers, QueryContext, Surroundings, TaskContext } from './context'
import { runCommand } from './run-command'
import { Tasks } from './tasks'

interface Router {
  readonly handlers: Handlers<AppContract>
  readonly surroundings: () => Surroundings
  readonly logIncident: LogIncident
  readonly emit: (event: AppEvent) => void
}

/** A call that carries more than this is refused before it is looked at. */
const usualInputBytes = 1024 * 1024

type AnyHandler<Context> = (input: unknown, context: Context) => Promise<unknown>
type Done = { readonly value: unknown; readonly change: ChangeNote | null }

/** The one door between window and database: look up, validate, run, reply. Never throws. */
export function createRouter({ handlers, surroundings, logIncident, emit }: Router) {
  const tasks = new Tasks(emit)

  /** Undo and redo move the stack themselves; every other action on the user's data goes on top of it. */
  const announce = (name: string, sealed: SealedChange | null, world: Surroundings) => {
    if (!sealed) return
    const { bars, ...change } = sealed
    if ((change.undoable || bars) && !name.startsWith('history.'))
      world.workspace.undo.push(change.seq)
    emit({ kind: 'data-changed', change })
  }

  async function run(name: ProcedureName, input: unknown, world: Surroundings): Promise<Done> {
    const handler: unknown = handlers[name]
    switch (appContract[name].kind as 'query' | 'command' | 'task') {
      case 'query': {
        const context = withLazyDb<QueryContext>(world, new Pin(world.workspace), { tasks })
        return { value: await (handler as AnyHandler<QueryContext>)(input, context), change: null }
      }
      case 'command': {
        const work = (context: CommandContext) =>
          (handler as AnyHandler<CommandContext>)(input, context)
        const { database } = world.workspace
        const done = await runCommand({ database, procedure: name, surroundings: world, work })
        announce(name, done.change, world)
        return done
      }
      case 'task':
        return await runTask(name, input as { taskId: string }, {
          world,
          handler: handler as AnyHandler<TaskContext>,
        })
    }
  }

  function runTask(
    name: ProcedureName,
    input: { taskId: string },
    { world, handler }: { world: Surroundings; handler: AnyHandler<TaskContext> },
  ): Promise<Done> {
    return tasks.run(input.taskId, async (signal, progress) => {
      const pin = new Pin(world.workspace)
      const transact: TaskContext['transact'] = async (work) => {
        const { database } = pin
        const done = await runCommand({ database, procedure: name, surroundings: world, work })
        announce(name, done.change, world)
        return done.value
      }
      const more = { signal, progress, transact, follow: () => pin.follow() }
      const context = withLazyDb<TaskContext>(world, pin, more)
      return { value: await handler(input, context), change: null }
    })
  }

  async function call(name: string, rawInput: unknown): Promise<Reply> {
    const { workspace } = surroundings()
    const { epoch } = workspace
    try {
      if (!Object.hasOwn(appContract, name)) throw new Error('no such procedure')
      const procedure = name as ProcedureName
      const input = checkInput(procedure, rawInput)
      const { value, change } = await run(procedure, input, surroundings())
      return change ? { ok: true, value, change } : { ok: true, value }
    } catch (thrown) {
      const error = isAbort(thrown)
        ? coreErrors.cancelled()
        : explainSqlite(thrown, workspace.folder)
      // A connection that was closed under a call is no bug of the call.
      const wasReplaced = workspace.epoch !== epoch
      const shown =
        error instanceof AppError
          ? error
          : wasReplaced
            ? coreErrors.dataReplaced(undefined, { cause: error })
            : coreErrors.unexpected({ incident: logIncident(error, name) })
      if (shown.code === 'database.damaged' && !wasReplaced) workspace.suspectDamage()
      return { ok: false, error: { code: shown.code, message: shown.message } }
    }
  }

  /** Work that starts in the main process itself, with all that a task is given. */
  const perform = async <T>(name: ProcedureName, work: (context: TaskContext) => Promise<T>) => {
    const world = surroundings()
    const handler: AnyHandler<TaskContext> = (_, context) => work(context)
    const done = await runTask(name, { taskId: world.newId() }, { world, handler })
    return done.value as T
  }

  return { call, perform, cancelAllTasks: () => tasks.cancelAll() }
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError'

export type Call = ReturnType<typeof createRouter>['call']

function checkInput(name: ProcedureName, rawInput: unknown): unknown {
  let bytes = 0
  try {
    bytes = serialize(rawInput).length
  } catch (cause) {
    throw coreErrors.invalidInput({ fields: '–' }, { cause })
  }
  const procedure: Procedure<Kind, z.ZodType, unknown> = appContract[name]
  if (bytes > (procedure.maxInputBytes ?? usualInputBytes)) throw coreErrors.tooLarge()
  const input = z.safeParse(procedure.input, rawInput)
  if (input.success) return input.data
  const fields = new Set(input.error.issues.map((issue) => issue.path.join('.') || '–'))
  throw coreErrors.invalidInput({ fields: [...fields].slice(0, 5).join(', ') })
}

/** The data that was open when the work began; refuses once other data is. */
class Pin {
  readonly #workspace: Workspace
  #epoch: number

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#epoch = workspace.epoch
  }

  get database(): OfficeDatabase {
    if (this.#workspace.epoch !== this.#epoch) throw coreErrors.dataReplaced()
    return this.#workspace.database
  }

  follow(): void {
    this.#epoch = this.#workspace.epoch
  }
}

/** `db` is looked up when used: some procedures answer while the data cannot be opened. */
function withLazyDb<Context extends { readonly db: unknown }>(
  world: Surroundings,
  pin: Pin,
  more: Omit<Context, keyof Surroundings | 'db'>,
): Context {
  const context = { ...world, ...more }
  Object.defineProperty(context, 'db', { get: () => pin.database.kysely })
  return context as unknown as Context
}
