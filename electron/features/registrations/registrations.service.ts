import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type {
  AddRegistration,
  EvaluateRegistration,
  MoveRegistrations,
  RegistrationFields,
  SubjectOf,
} from '@shared/features/registrations/registrations.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type {
  RegistrationCheckId,
  RegistrationId,
} from '@shared/features/registrations/registrations.ids'
import type { CheckKind } from '@shared/features/registrations/registrations.kinds'
import {
  canMoveRegistration,
  needsReason,
} from '@shared/features/registrations/registrations.rules'
import { registrationSentences as sentences } from '@shared/features/registrations/registrations.strings'
import { organisationsToRate, peopleToRate } from '../ratings/ratings.subjects'
import { linksTo } from './registrations.links.queries'
import { getRegistration } from './registrations.queries'
import { registrationStrings as strings } from './registrations.strings'
import {
  assertOpen,
  deleteRegistrations,
  insertRegistrations,
  replaceFields,
  rowsPerTurn,
} from './registrations.write'

/** @throws AppError `registrations.already`, `.notOpen`, `.noOrganisation`, `core.notFound` */
export async function addRegistration(
  { campaignId, year, subject, registration }: AddRegistration,
  context: CommandContext,
): Promise<{ id: RegistrationId }> {
  const { tx, today, say } = context
  await assertOpen(tx, campaignId)
  const { name, organisationId, personId } = await placeOf(subject, year, context)
  const taken = await tx
    .selectFrom('registration')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .where('person_id', 'is', personId)
    .$if(personId === null, (query) => query.where('organisation_id', '=', organisationId))
    .executeTakeFirst()
  if (taken) throw registrationErrors.already({ name, year })
  const [id] = await insertRegistrations(context, [
    {
      ...registration,
      ...{ campaignId, year, organisationId, personId, state: 'submitted', on: today },
    },
  ])
  if (!id) throw new Error('one registration was to be written')
  say(sentences.added({ name, year }))
  return { id }
}

async function placeOf(subject: SubjectOf, year: number, { tx, today }: CommandContext) {
  if (subject.kind === 'collective') {
    const found = (await organisationsToRate(tx, [subject.id])).get(subject.id)
    if (!found) throw coreErrors.notFound({ what: strings.organisation })
    return { name: found.name, organisationId: subject.id, personId: null }
  }
  const found = (await peopleToRate(tx, [subject.id], { year, today })).get(subject.id)
  if (!found) throw coreErrors.notFound({ what: strings.person })
  const { name, organisationId } = found
  if (organisationId === null) throw registrationErrors.noOrganisation({ name, year })
  return { name, organisationId, personId: subject.id }
}

/** @throws AppError `registrations.gone` */
export async function editRegistration(
  { id, registration }: { readonly id: RegistrationId; readonly registration: RegistrationFields },
  context: CommandContext,
): Promise<null> {
  const { name, year } = await getRegistration(context.tx, id, context.today)
  await replaceFields(context, id, registration)
  context.say(sentences.edited({ name, year }))
  return null
}

/** One paper or a selection: one command, one undo. @throws AppError `registrations.reasonMissing`, `.cannotMove`, `.gone` */
export async function moveRegistrations(
  { ids, to, on, reason }: MoveRegistrations,
  { tx, today, say }: CommandContext,
): Promise<{ changed: number }> {
  if (needsReason(to) && reason === '') throw registrationErrors.reasonMissing()
  const moving: RegistrationId[] = []
  let stuck = 0
  for (let from = 0; from < ids.length; from += rowsPerTurn) {
    const some = ids.slice(from, from + rowsPerTurn)
    const rows = await tx
      .selectFrom('registration')
      .select(['id', 'state'])
      .where('id', 'in', some)
      .execute()
    if (rows.length < new Set(some).size) throw registrationErrors.gone()
    const others = rows.filter(({ state }) => state !== to)
    stuck += others.filter(({ state }) => !canMoveRegistration(state, to)).length
    moving.push(...others.map(({ id }) => id))
  }
  if (stuck > 0) throw registrationErrors.cannotMove({ count: stuck })
  for (let from = 0; from < moving.length; from += rowsPerTurn)
    await tx
      .updateTable('registration')
      .set({ state: to, reason, approved_on: to === 'approved' ? (on ?? today) : null })
      .where('id', 'in', moving.slice(from, from + rowsPerTurn))
      .execute()
  const [only] = moving
  if (only && moving.length === 1) {
    const { name, year } = await getRegistration(tx, only, today)
    say(sentences.movedOne({ name, year, to }))
  } else if (moving.length > 0) say(sentences.moved({ count: moving.length, to }))
  return { changed: moving.length }
}

/** @throws AppError `registrations.gone` */
export async function removeRegistration(
  { id }: { readonly id: RegistrationId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name, year } = await getRegistration(tx, id, today)
  const links = await linksTo(tx, [id])
  await deleteRegistrations(tx, [id])
  say(sentences.removed({ name, year, links }))
  return null
}

/**
 * The year's end: of the whole, and of each content.
 *
 * @throws AppError `registrations.gone`, `.evaluatedInFuture`
 */
export async function evaluateRegistration(
  { id, outcome, result, evaluatedOn, items }: EvaluateRegistration,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name, year } = await getRegistration(tx, id, today)
  if (evaluatedOn !== null && evaluatedOn > today)
    throw registrationErrors.evaluatedInFuture({ day: evaluatedOn })
  await tx
    .updateTable('registration')
    .set({ outcome, result, evaluated_on: outcome === null ? null : (evaluatedOn ?? today) })
    .where('id', '=', id)
    .execute()
  for (const item of items)
    await tx
      .updateTable('registration_item')
      .set({ outcome: item.outcome, result: item.result })
      .where('id', '=', item.id)
      .where('registration_id', '=', id)
      .execute()
  say(sentences.evaluated({ name, year, outcome }))
  return null
}

interface NewCheck {
  readonly id: RegistrationId
  readonly kind: CheckKind
  readonly happenedOn: LocalDate
  readonly who: string
  readonly note: string
}

/** Assigned to somebody, or looked after. @throws AppError `registrations.gone` */
export async function addCheck(
  { id, kind, happenedOn, who, note }: NewCheck,
  { tx, today, newId, say }: CommandContext,
): Promise<{ id: RegistrationCheckId }> {
  const { name } = await getRegistration(tx, id, today)
  const checkId = newId<RegistrationCheckId>()
  await tx
    .insertInto('registration_check')
    .values({ id: checkId, registration_id: id, kind, happened_on: happenedOn, who, note })
    .execute()
  say(sentences.checked({ kind, name }))
  return { id: checkId }
}

/** @throws AppError `registrations.gone`, `core.notFound` */
export async function removeCheck(
  { id }: { readonly id: RegistrationCheckId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const check = await tx
    .selectFrom('registration_check')
    .select(['registration_id', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!check) throw coreErrors.notFound({ what: strings.check })
  const { name } = await getRegistration(tx, check.registration_id, today)
  await tx.deleteFrom('registration_check').where('id', '=', id).execute()
  say(sentences.checkRemoved({ kind: check.kind, name }))
  return null
}
