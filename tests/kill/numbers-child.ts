import { randomUUID } from 'node:crypto'
import { Workspace } from '@electron/app/workspace'
import { numberRegister } from '@electron/features/committee/numbers.queries'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import type { LocalDate } from '@shared/core/local-date'

// A back office in a process of its own, giving out numbers of documents until it is killed. Says on
// standard output “ready”, then “ack NUMBER” for every number it gave to a paper.

const [folder = '', mode = 'honest'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const today = '2022-12-20' as LocalDate
const workspace = await Workspace.open(folder)
const router = createRouter({
  handlers,
  surroundings: () =>
    ({
      workspace,
      today,
      nowUtc: () => new Date().toISOString(),
      newId: () => randomUUID(),
    }) as never,
  logIncident: (error) => {
    say(`incident ${String(error)}`)
    return '#'
  },
  emit: () => undefined,
})

const series = { issuer: 'ĐUK', type: 'TTr', term: '2020-2025' }

say('ready')
for (;;) {
  if (mode === 'hasty') {
    // The negative control: writes the number on the paper before it is in the register.
    const { series: all } = await numberRegister(workspace.database.kysely, today)
    say(`ack ${all[0]?.next ?? 1}`)
  }
  const reply = await router.call('numbers.enter', { ...series, number: null, about: 'thử' })
  if (!reply.ok) throw new Error(reply.error.code)
  if (mode === 'honest') say(`ack ${(reply.value as { number: number }).number}`)
}
