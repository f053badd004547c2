import { randomUUID } from 'node:crypto'
import { Workspace } from '@electron/app/workspace'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import type { LocalDate } from '@shared/core/local-date'
import type { DecisionDetail } from '@shared/features/decisions/decisions.contract'

// A back office in a process of its own, issuing decisions of one award each until it is killed or
// nobody is left. Says on standard output “ready”, then “ack DECISION LEDGER” for the numbers of
// every decision that went to paper.

const [folder = '', mode = 'honest'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const workspace = await Workspace.open(folder)
const router = createRouter({
  handlers,
  surroundings: () =>
    ({
      workspace,
      today: '2022-12-20' as LocalDate,
      nowUtc: () => new Date().toISOString(),
      newId: () => randomUUID(),
    }) as never,
  logIncident: (error) => {
    say(`incident ${String(error)}`)
    return '#'
  },
  emit: () => undefined,
})

async function ask<Value>(name: string, input: object): Promise<Value> {
  const reply = await router.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
  return reply.value as Value
}

const db = workspace.database.kysely
const { id: roundId } = await db.selectFrom('award_round').select('id').executeTakeFirstOrThrow()

/** A draft that outlived a kill is taken up again, as a clerk would. */
async function draftId(): Promise<string> {
  const left = await db
    .selectFrom('decision')
    .where('status', '=', 'draft')
    .select('id')
    .executeTakeFirst()
  return left?.id ?? (await ask<{ id: string }>('decisions.draft', { roundId })).id
}

async function sayNumbers(id: string): Promise<void> {
  const { fields, ledger } = await ask<DecisionDetail>('decisions.get', { id })
  const { last } = await db
    .selectFrom('award')
    .select((eb) => eb.fn.max('ledger_number').as('last'))
    .executeTakeFirstOrThrow()
  say(`ack ${fields.number} ${ledger?.from ?? (last ?? 0) + 1}`)
}

const isSomebodyLeft = async () =>
  (await db.selectFrom('nomination').where('status', '=', 'passed').select('id').execute()).length

say('ready')
while (await isSomebodyLeft()) {
  const id = await draftId()
  const { fields, subjects } = await ask<DecisionDetail>('decisions.get', { id })
  const nominationIds = subjects.slice(0, 1).map(({ nominationId }) => nominationId)
  await ask('decisions.edit', { id, ...fields, nominationIds })
  // The negative control: puts the numbers on paper before the decision is issued.
  if (mode === 'hasty') await sayNumbers(id)
  await ask('decisions.issue', { id })
  if (mode === 'honest') await sayNumbers(id)
}
workspace.close()
