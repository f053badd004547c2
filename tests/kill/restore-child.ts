import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ChosenFiles } from '@electron/app/chosen-files'
import { Workspace } from '@electron/app/workspace'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'

// A back office in a process of its own that restores a backup and may be killed at any moment.
// Says on standard output how far it is: “ready”, “planned”, “restored”, and
// “overwriting” where it is the negative control.

const [folder = '', stick = '', recoveryKey = '', mode = 'honest'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const newId = () => randomUUID()

const workspace = await Workspace.open(folder)
if (workspace.refusal) throw workspace.refusal
const files = new ChosenFiles()
const router = createRouter({
  handlers,
  surroundings: () =>
    ({
      workspace,
      files,
      today: '2022-12-21',
      nowUtc: () => '2022-12-21T02:00:00.000Z',
      newId,
    }) as never,
  logIncident: (error) => {
    throw error
  },
  emit: () => undefined,
})

async function task<T>(name: string, input: object): Promise<T> {
  const reply = await router.call(name, { taskId: newId(), ...input })
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
  return reply.value as T
}

say('ready')
const place = files.keep({ path: stick, name: 'USB' })
const plan = await task<{ handle: string }>('backups.planRestore', {
  place,
  sequence: 1,
  secret: { recoveryKey },
})
say('planned')
if (mode === 'honest') await task('backups.restore', { handle: plan.handle })
else await overwriteInPlace()
say('restored')
await workspace.close()

/** The negative control: writes the backup over the data in use, page by page, as carefully as it can. */
async function overwriteInPlace(): Promise<void> {
  const inUse = workspace.database.file
  await workspace.close()
  const planned = path.join(workspace.folder, 'gen-000002', 'app.db')
  const bytes = readFileSync(planned)
  const file = openSync(inUse, 'r+')
  say('overwriting')
  for (let at = 0; at < bytes.length; at += 4096) {
    writeSync(file, bytes, at, Math.min(4096, bytes.length - at), at)
    fsyncSync(file)
    await setImmediate()
  }
  closeSync(file)
}
