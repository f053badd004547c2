import { randomUUID } from 'node:crypto'
import { Workspace } from '@electron/app/workspace'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'

// A back office in a process of its own, saving as fast as it can until it is killed. Says on
// standard output what it has acknowledged: “ready”, then “ack NAME” after each reply.

const [folder = '', mode = 'honest'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const workspace = await Workspace.open(folder)
const router = createRouter({
  handlers,
  surroundings: () =>
    ({
      workspace,
      today: '2022-12-20',
      nowUtc: () => new Date().toISOString(),
      newId: () => randomUUID(),
    }) as never,
  logIncident: (error) => {
    say(`incident ${String(error)}`)
    return '#'
  },
  emit: () => undefined,
})

const bloc = await workspace.database.kysely
  .selectFrom('organisation')
  .select('id')
  .where('level', '=', 'bloc')
  .executeTakeFirst()
const place = { kind: 'party', openedOn: '2020-08-19' } as const
const parentId = bloc ? bloc.id : await add({ parentId: null, name: 'Khối', level: 'bloc' })

say('ready')
for (let n = 0; ; n += 1) {
  const name = `Chi bộ ${process.pid}-${n}`
  // The negative control: says so before it is true.
  if (mode === 'hasty') say(`ack ${name}`)
  await add({ parentId, name, level: 'base-cell' })
  if (mode === 'honest') say(`ack ${name}`)
}

async function add(organisation: object): Promise<unknown> {
  const reply = await router.call('organisation.add', { ...place, ...organisation })
  if (!reply.ok) throw new Error(reply.error.code)
  return (reply.value as { id: unknown }).id
}
