import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Workspace } from '@electron/app/workspace'
import { keepAttachment, sha256Of } from '@electron/attachments/attachment-folder'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import { runCommand } from '@electron/ipc/run-command'

// A back office in a process of its own that attaches files as fast as it can until it is killed.
// Says on standard output “ready”, then “ack NAME” after each one.

const [folder = '', mode = 'honest'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const chosen = path.join(mkdtempSync(path.join(folder, 'chosen-')), 'tep.pdf')

const workspace = await Workspace.open(folder)
if (workspace.refusal) throw workspace.refusal
const surroundings = () =>
  ({
    workspace,
    desk: { chooseFile: async () => ({ path: chosen, name: path.basename(chosen) }) },
    today: '2022-12-20',
    nowUtc: () => new Date().toISOString(),
    newId: () => randomUUID(),
  }) as never
const router = createRouter({
  handlers,
  surroundings,
  logIncident: (error) => {
    throw error
  },
  emit: () => undefined,
})

const { id } = await workspace.database.kysely
  .selectFrom('directive')
  .select('id')
  .executeTakeFirstOrThrow()
say('ready')
for (;;) {
  const bytes = Buffer.from(`%PDF-1.4\n${randomBytes(150_000).toString('base64')}`)
  writeFileSync(chosen, bytes)
  if (mode === 'honest') {
    const reply = await router.call('directives.attach', { taskId: randomUUID(), id })
    if (!reply.ok) throw new Error(reply.error.code)
  } else await rowFirst(bytes)
  say(`ack ${sha256Of(bytes)}`)
}

/** The negative control: the row is saved before its file is. */
async function rowFirst(bytes: Buffer): Promise<void> {
  await runCommand({
    database: workspace.database,
    procedure: 'directives.attach',
    surroundings: surroundings(),
    work: async ({ tx, newId, nowUtc, say: tell }) => {
      const about = { name: 'tep.pdf', sha256: sha256Of(bytes), kind: 'pdf' as const }
      await tx
        .insertInto('directive_attachment')
        .values({
          ...{ id: newId(), directive_id: id, size_bytes: bytes.length, added_at: nowUtc() },
          ...about,
        })
        .execute()
      tell('Đã đính kèm')
    },
  })
  await setImmediate()
  await keepAttachment(workspace.folder, { bytes, kind: 'pdf' })
}
