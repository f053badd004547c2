import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import type { CreateExemplar, ExemplarDetails } from '@shared/features/exemplars/exemplars.contract'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type { ChoiceId, ExemplarId, ExemplarStepId } from '@shared/features/exemplars/exemplars.ids'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { sql } from 'kysely'
import { getCampaign } from '../campaigns/campaigns.queries'
import { getOrganisation } from '../organisation/organisation.detail.queries'
import { getPerson, listPersonOptions } from '../people/people.queries'
import { getCard } from './exemplars.queries'
import { getExemplar } from './exemplars.record.queries'
import { exemplarsStrings as strings } from './exemplars.strings'

/**
 * Into step 1, where it was chosen in a month with that month.
 *
 * @throws AppError `exemplars.alreadyThere`, `.inFuture`, `.monthAhead`, `people.gone`,
 *   `organisation.gone`
 */
export async function createExemplar(
  { startedOn, chosenIn, ...exemplar }: CreateExemplar,
  context: CommandContext,
): Promise<{ id: ExemplarId }> {
  const { tx, today, newId, say } = context
  refuseFuture(startedOn, today)
  const id = newId<ExemplarId>()
  const values = await exemplarValues(tx, exemplar)
  const { name } = await refuseTwice(tx, null, exemplar)
  await tx
    .insertInto('exemplar')
    .values({ id, ...values, step: 1, stopped_on: null, stop_reason: '' })
    .execute()
  await tx
    .insertInto('exemplar_step')
    .values({
      ...emptyStep(newId()),
      exemplar_id: id,
      step: 1,
      entered_on: startedOn,
      left_on: null,
    })
    .execute()
  if (chosenIn) await choose(context, id, chosenIn)
  say(strings.created({ name, title: values.title }))
  return { id }
}

/** @throws AppError `exemplars.alreadyThere`, `core.notFound` */
export async function editExemplar(
  { id, exemplar }: { readonly id: ExemplarId; readonly exemplar: ExemplarDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getExemplar(tx, id)
  const { name } = await refuseTwice(tx, id, exemplar)
  const { organisation_id, ...values } = await exemplarValues(tx, exemplar)
  // Who it is about stays where he was chosen, however often he has moved since.
  const isSame =
    exemplar.subject.kind === 'person' ? before.person_id === exemplar.subject.id : false
  await tx
    .updateTable('exemplar')
    .set({ ...values, organisation_id: isSame ? before.organisation_id : organisation_id })
    .where('id', '=', id)
    .execute()
  say(strings.edited(name))
  return null
}

/** With everything kept of it; all comes back by one undo. */
export async function removeExemplar(
  { id }: { readonly id: ExemplarId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name } = await getCard(tx, id, today)
  await tx
    .deleteFrom('exemplar_activity_learner')
    .where(
      'activity_id',
      'in',
      tx.selectFrom('exemplar_activity').select('id').where('exemplar_id', '=', id),
    )
    .execute()
  for (const table of parts) await tx.deleteFrom(table).where('exemplar_id', '=', id).execute()
  await tx.deleteFrom('exemplar').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

const parts = [
  'exemplar_activity',
  'exemplar_learner',
  'exemplar_publicity',
  'exemplar_attachment',
  'exemplar_choice',
  'exemplar_step',
] as const

export const emptyStep = (id: ExemplarStepId) => ({
  ...{ id, evidence: '', skip_reason: '', back_reason: '', held_on: null },
  ...{ vote_agree: null, vote_total: null, praise: '', decision_id: null, directive_id: null },
})

/** @throws AppError `exemplars.inFuture` */
export function refuseFuture(day: LocalDate | null, today: LocalDate): void {
  if (day !== null && day > today) throw exemplarsErrors.inFuture({ day })
}

/** Who it is, and where: a person is chosen in the organisation he belongs to now. */
export async function subjectColumns(db: Db, subject: SubjectRef) {
  if (subject.kind === 'organisation') return { person_id: null, organisation_id: subject.id }
  const [person] = await listPersonOptions(db, [subject.id])
  return { person_id: subject.id, organisation_id: person?.organisationId ?? null }
}

/** What it points at may have been removed since the form was opened. */
async function refuseMissing(tx: Tx, exemplar: ExemplarDetails): Promise<void> {
  const { campaignId, fieldItemId, registrationId } = exemplar
  if (campaignId !== null) await getCampaign(tx, campaignId)
  for (const { table, id, what } of [
    { table: 'framework_item', id: fieldItemId, what: strings.fieldItem },
    { table: 'registration', id: registrationId, what: strings.registration },
  ] as const) {
    if (id === null) continue
    const row = await tx
      .selectFrom(table)
      .select('id')
      .where('id', '=', id as never)
      .executeTakeFirst()
    if (!row) throw coreErrors.notFound({ what })
  }
}

async function exemplarValues(tx: Tx, exemplar: ExemplarDetails) {
  await refuseMissing(tx, exemplar)
  const [title, field] = [tidy(exemplar.title), tidy(exemplar.field)]
  return {
    ...(await subjectColumns(tx, exemplar.subject)),
    ...{ campaign_id: exemplar.campaignId, year: exemplar.year, title, field },
    field_item_id: exemplar.fieldItemId,
    story: toNfc(exemplar.story),
    work_effect: toNfc(exemplar.workEffect),
    how_to_copy: toNfc(exemplar.howToCopy),
    registration_id: exemplar.registrationId,
    registration_note: tidy(exemplar.registrationNote),
    search_text: fold(`${title} ${field}`),
  }
}

/** The same subject may be an exemplar of several things in a year, but of one only once. */
async function refuseTwice(
  tx: Tx,
  id: ExemplarId | null,
  { subject, year, title }: ExemplarDetails,
): Promise<{ name: string }> {
  const name = await subjectName(tx, subject)
  const rows = await tx
    .selectFrom('exemplar')
    .select(['id', 'title'])
    .where('year', '=', year)
    .where(
      subject.kind === 'person'
        ? sql<boolean>`person_id = ${subject.id}`
        : sql<boolean>`person_id is null and organisation_id = ${subject.id}`,
    )
    .execute()
  const same = rows.find((row) => row.id !== id && fold(row.title) === fold(title))
  if (same) throw exemplarsErrors.alreadyThere({ name, title: same.title, year })
  return { name }
}

/** @throws AppError `people.gone`, `organisation.gone` */
export async function subjectName(tx: Tx, subject: SubjectRef): Promise<string> {
  return subject.kind === 'person'
    ? (await getPerson(tx, subject.id)).full_name
    : (await getOrganisation(tx, subject.id)).name
}

type ChosenIn = NonNullable<CreateExemplar['chosenIn']>

/** The month said nothing, or “không có”, until now. */
async function choose(
  { tx, today, newId }: CommandContext,
  exemplarId: ExemplarId,
  { organisationId, year, month }: ChosenIn,
): Promise<void> {
  refuseMonthAhead({ year, month }, today)
  await getOrganisation(tx, organisationId)
  await tx
    .deleteFrom('exemplar_choice')
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('month', '=', month)
    .where('exemplar_id', 'is', null)
    .execute()
  const place = { organisation_id: organisationId, year, month, exemplar_id: exemplarId }
  await tx
    .insertInto('exemplar_choice')
    .values({ id: newId<ChoiceId>(), ...place, prize: '', note: '' })
    .execute()
}

/** @throws AppError `exemplars.monthAhead` */
export function refuseMonthAhead(
  { year, month }: { readonly year: number; readonly month: number },
  today: LocalDate,
): void {
  if (`${year}-${String(month).padStart(2, '0')}` > today.slice(0, 7))
    throw exemplarsErrors.monthAhead({ year, month })
}
