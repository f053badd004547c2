import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { RegisterMissing } from '@shared/features/registrations/registrations.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationPart } from '@shared/features/registrations/registrations.part'
import { dueInYear } from '@shared/features/registrations/registrations.rules'
import { registrationSentences as sentences } from '@shared/features/registrations/registrations.strings'
import { scopeOf, type YearNode, yearTree } from '../ratings/ratings.tree'
import { registrationDay } from './registrations.coverage'
import { type ListedSubject, subjectsIn } from './registrations.members.queries'
import { registrationsOf } from './registrations.queries'
import { registrationStrings as strings } from './registrations.strings'
import {
  assertOpen,
  insertRegistrations,
  type NewRegistration,
  rowsPerTurn,
} from './registrations.write'

type Changed = Promise<{ readonly changed: number }>

/** Organisations whose people are read before the window is given a turn. */
const organisationsPerTurn = 40

interface Slice {
  readonly subjects: readonly ListedSubject[]
  readonly done: number
  readonly total: number
}

/** Everyone of a part who is to register, organisation after organisation. */
async function* slicesOf(db: Db, part: RegistrationPart, today: LocalDate): AsyncGenerator<Slice> {
  const day = registrationDay(part.year, today)
  const scope = scopeOf(await yearTree(db, day), part.organisationId)
  const nodes: readonly YearNode[] = part.withSubtree
    ? scope.members
    : scope.members.filter(({ id }) => id === part.organisationId)
  for (let from = 0; from < nodes.length; from += organisationsPerTurn) {
    if (from > 0) await setImmediate()
    const some = nodes.slice(from, from + organisationsPerTurn)
    const subjects = await subjectsIn(db, part, { nodes: some, day })
    yield { subjects, done: from + some.length, total: nodes.length }
  }
}

interface Bulk {
  readonly part: RegistrationPart
  readonly label: string
  /** @returns how many registrations were written */
  readonly write: (subjects: readonly ListedSubject[], command: CommandContext) => Promise<number>
  readonly finish: (changed: number, command: CommandContext) => void
}

/** One command whatever the number: all of it or nothing, one undo. @throws AppError `core.cancelled` */
function inBulk({ part, label, write, finish }: Bulk, context: TaskContext): Changed {
  return context.transact(async (command) => {
    let changed = 0
    for await (const { subjects, done, total } of slicesOf(command.tx, part, command.today)) {
      if (context.signal.aborted) throw coreErrors.cancelled()
      for (let from = 0; from < subjects.length; from += rowsPerTurn) {
        changed += await write(subjects.slice(from, from + rowsPerTurn), command)
        await setImmediate()
      }
      context.progress({ done, total, label })
    }
    finish(changed, command)
    return { changed }
  })
}

/** The same contents for everyone of a part who has no registration. */
export function registerMissing(
  { items, receivedOn, isApproved, ...part }: RegisterMissing,
  context: TaskContext,
): Changed {
  const write: Bulk['write'] = async (subjects, command) => {
    await assertOpen(command.tx, part.campaignId)
    const rows = subjects
      .filter(({ state }) => state === null)
      .map(
        ({ organisationId, personId }): NewRegistration => ({
          ...{ campaignId: part.campaignId, year: part.year, organisationId, personId },
          ...{ state: isApproved ? 'approved' : 'submitted', on: command.today },
          ...{ items, receivedOn },
        }),
      )
    await insertRegistrations(command, rows)
    return rows.length
  }
  const finish: Bulk['finish'] = (count, { say }) => {
    if (count === 0) throw registrationErrors.nobodyMissing()
    say(sentences.registered({ subject: part.subject, count, year: part.year }))
  }
  return inBulk({ part, label: strings.registering, write, finish }, context)
}

/** Whatever is waiting in a part is approved. */
export function approveAll(
  { on, ...part }: RegistrationPart & { readonly on: LocalDate | null },
  context: TaskContext,
): Changed {
  const write: Bulk['write'] = async (subjects, { tx, today }) => {
    const ids = subjects.flatMap(({ state, registrationId }) =>
      state === 'submitted' && registrationId ? registrationId : [],
    )
    if (ids.length > 0)
      await tx
        .updateTable('registration')
        .set({ state: 'approved', approved_on: on ?? today, reason: '' })
        .where('id', 'in', ids)
        .execute()
    return ids.length
  }
  const finish: Bulk['finish'] = (count, { say }) => {
    if (count === 0) throw registrationErrors.nothingWaiting()
    say(sentences.moved({ count, to: 'approved' }))
  }
  return inBulk({ part, label: strings.approving, write, finish }, context)
}

/** Contents, goals and targets of an earlier year, for those with nothing in the later one. */
export function copyYear(
  { fromYear, ...part }: RegistrationPart & { readonly fromYear: number },
  context: TaskContext,
): Changed {
  const { year } = part
  const write: Bulk['write'] = async (subjects, command) => {
    await assertOpen(command.tx, part.campaignId)
    const without = subjects.filter(({ state }) => state === null)
    const before = await earlierOf(command.tx, without, { part, fromYear })
    const old = new Map(
      (await registrationsOf(command.tx, { ids: [...before.values()] }, command.today)).map(
        (registration) => [registration.id, registration],
      ),
    )
    const rows = without.flatMap(({ organisationId, personId }): NewRegistration[] => {
      const found = old.get(before.get(personId ?? organisationId) as RegistrationId)
      if (!found) return []
      const items = found.items.map(
        ({ id: _, frameworkItem: __, outcome: ___, result: ____, ...item }) => ({
          ...item,
          dueOn: dueInYear(item.dueOn, year - fromYear) as PartialDate | null,
        }),
      )
      const { isExemplarCandidate, fieldItemId, field } = found
      return [
        {
          ...{ campaignId: part.campaignId, year, organisationId, personId },
          ...{ state: 'submitted', on: command.today, receivedOn: null },
          ...{ items, isExemplarCandidate, fieldItemId, field },
        },
      ]
    })
    await insertRegistrations(command, rows)
    return rows.length
  }
  const finish: Bulk['finish'] = (count, { say }) => {
    if (count === 0) throw registrationErrors.nothingToCopy({ fromYear, year })
    say(sentences.copied({ count, fromYear, year }))
  }
  return inBulk({ part, label: strings.copying, write, finish }, context)
}

/** Registrations of the earlier year by subject; who did not take part has none to copy. */
async function earlierOf(
  db: Db,
  subjects: readonly ListedSubject[],
  { part, fromYear }: { readonly part: RegistrationPart; readonly fromYear: number },
): Promise<ReadonlyMap<string, RegistrationId>> {
  if (subjects.length === 0) return new Map()
  const earlier = db
    .selectFrom('registration')
    .select(['id', 'organisation_id', 'person_id'])
    .where('campaign_id', '=', part.campaignId)
    .where('year', '=', fromYear)
    .where('state', '!=', 'declined')
  const rows =
    part.subject === 'person'
      ? await earlier
          .where(
            'person_id',
            'in',
            subjects.flatMap(({ personId }) => personId ?? []),
          )
          .execute()
      : await earlier
          .where('person_id', 'is', null)
          .where(
            'organisation_id',
            'in',
            subjects.map(({ organisationId }) => organisationId),
          )
          .execute()
  return new Map(rows.map((row) => [row.person_id ?? row.organisation_id, row.id]))
}
