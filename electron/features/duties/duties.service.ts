import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import { textSortKey } from '@shared/core/vietnamese-names'
import type { Duty, DutyDetails } from '@shared/features/duties/duties.contract'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import type { DutyId, DutyUnitId } from '@shared/features/duties/duties.ids'
import type { PeriodKey } from '@shared/features/duties/duties.periods'
import type { DutyRule } from '@shared/features/duties/duties.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { assertRecordsKept, formerWith, ruleOf, writeFormer } from './duties.former.service'
import { getDuty } from './duties.queries'
import { dutiesStrings as strings } from './duties.strings'
import type { DutyTable } from './duties.table'

/** SQLite takes no more than some thousand values in one statement. */
const rowsPerInsert = 200

/** @throws AppError `duties.titleTaken`, `.unitGone`, `core.notFound` */
export async function createDuty(
  details: DutyDetails,
  context: CommandContext,
): Promise<{ id: DutyId }> {
  const id = await insertDuty(details, { context, catalogueKey: null })
  context.say(strings.added(tidy(details.title)))
  return { id }
}

interface Inserting {
  readonly context: Pick<CommandContext, 'tx' | 'newId'>
  readonly catalogueKey: string | null
}

/** @throws AppError `duties.titleTaken`, `.unitGone`, `core.notFound` */
export async function insertDuty(
  details: DutyDetails,
  { context, catalogueKey }: Inserting,
): Promise<DutyId> {
  const { tx, newId } = context
  const id = newId<DutyId>()
  const values = dutyValues(details)
  await assertNamed(tx, details)
  await assertNew(tx, id, values)
  await tx
    .insertInto('duty')
    .values({ id, catalogue_key: catalogueKey, ...values })
    .execute()
  if (details.owedBy === 'chosen')
    await insertUnits(id, { unitIds: details.unitIds, since: null }, context)
  return id
}

interface Edit {
  readonly id: DutyId
  readonly duty: DutyDetails
  readonly appliesFrom: PeriodKey | null
}

/**
 * Once something is recorded the rhythm stays: records are named by their periods, and those of
 * another rhythm would name nothing. Another day begins with a period after the last recorded one.
 *
 * @throws AppError `duties.rhythmFixed`, `.periodRecorded`, `.recordsOutside`, `.titleTaken`,
 *   `.unitGone`, `core.notFound`
 */
export async function editDuty(
  { id, duty: details, appliesFrom }: Edit,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const before = await getDuty(tx, id)
  const values = dutyValues(details)
  await assertNamed(tx, details)
  await assertNew(tx, id, values)
  if (hasOtherRhythm(before, details)) {
    if (before.recorded > 0) throw dutiesErrors.rhythmFixed(before)
    await tx.deleteFrom('duty_due').where('duty_id', '=', id).execute()
  }
  await keepDays({ before, after: ruleOf(details), appliesFrom }, context)
  await tx.updateTable('duty').set(values).where('id', '=', id).execute()
  // Added to those chosen, a unit owes what falls due from now on, not what others owed before; when
  // choosing begins, those chosen owe what they owed all along.
  const since = before.owedBy === 'chosen' ? context.today : null
  const unitIds = details.owedBy === 'chosen' ? details.unitIds : []
  await changeUnits(id, { unitIds, since }, context)
  say(strings.edited(values.title))
  return null
}

interface Change {
  readonly before: Duty
  readonly after: DutyRule
  readonly appliesFrom: PeriodKey | null
}

/** Whatever is recorded stays with the day it was due on. */
async function keepDays(change: Change, context: CommandContext): Promise<void> {
  const { tx, today } = context
  const { before, after } = change
  const former = await formerWith(tx, change, today)
  if (before.recorded > 0)
    await assertRecordsKept(tx, { before, after: { ...after, former } }, today)
  if (former !== before.former) await writeFormer(before.id, former, context)
}

/** @throws AppError `duties.hasRecords`, `core.notFound` */
export async function removeDuty(
  { id }: { readonly id: DutyId },
  { tx, say }: CommandContext,
): Promise<null> {
  const duty = await getDuty(tx, id)
  if (duty.recorded > 0) throw dutiesErrors.hasRecords(duty)
  for (const table of ['duty_due', 'duty_former_rule'] as const)
    await tx.deleteFrom(table).where('duty_id', '=', id).execute()
  await tx.deleteFrom('duty_unit').where('duty_id', '=', id).execute()
  await tx.deleteFrom('duty').where('id', '=', id).execute()
  say(strings.removed(duty.title))
  return null
}

function hasOtherRhythm(before: Duty, after: DutyDetails): boolean {
  const isLunar = (duty: Pick<Duty, 'anchor'>) => duty.anchor === 'lunar-day'
  return (
    before.period !== after.period ||
    before.everyMonths !== ownOf(after).everyMonths ||
    before.firstMonth !== ownOf(after).firstMonth ||
    isLunar(before) !== isLunar(after)
  )
}

const ownOf = ({ period, everyMonths, firstMonth }: DutyDetails) =>
  period === 'months' ? { everyMonths, firstMonth } : { everyMonths: null, firstMonth: null }

/** What another choice has made meaningless is not kept. */
function dutyValues(details: DutyDetails): Omit<DutyTable, 'id' | 'catalogue_key'> {
  const { anchor, owedBy, what, period, shift } = details
  const [title, addressee] = [tidy(details.title), tidy(details.addressee)]
  const { everyMonths, firstMonth } = ownOf(details)
  return {
    ...{ title, what, period, anchor, shift, addressee },
    every_months: everyMonths,
    first_month: firstMonth,
    anchor_month: anchor === 'last-day' || anchor === 'after-period' ? null : details.anchorMonth,
    anchor_day: anchor === 'last-day' ? null : details.anchorDay,
    lead_days: details.leadDays,
    valid_from: details.validFrom,
    valid_to: details.validTo,
    owed_by: owedBy,
    owed_level: owedBy === 'level' ? details.owedLevel : null,
    owed_kind: owedBy === 'kind' ? details.owedKind : null,
    campaign_id: details.campaignId,
    directive_id: details.directiveId,
    quote: toNfc(details.quote),
    note: toNfc(details.note),
    sort_key: textSortKey(title),
    search_text: fold([title, addressee].join(' ')),
  }
}

/** What was chosen in the form may have been removed since. @throws AppError `core.notFound` */
const assertNamed = (tx: Tx, { campaignId, directiveId }: DutyDetails): Promise<void> =>
  assertThere(tx, { campaign: [campaignId], directive: [directiveId] })

async function assertNew(
  tx: Tx,
  id: DutyId,
  { title, period, addressee }: Pick<DutyTable, 'title' | 'period' | 'addressee'>,
): Promise<void> {
  const others = await tx
    .selectFrom('duty')
    .select(['title', 'addressee'])
    .where('id', '!=', id)
    .where('period', '=', period)
    .execute()
  const key = (duty: Pick<DutyTable, 'title' | 'addressee'>) =>
    `${fold(duty.title)}/${fold(duty.addressee)}`
  if (others.some((other) => key(other) === key({ title, addressee })))
    throw dutiesErrors.titleTaken({ title })
}

type Writing = Pick<CommandContext, 'tx' | 'newId'>

interface Chosen {
  readonly unitIds: readonly OrganisationId[]
  /** From when they owe it; null: all along. */
  readonly since: LocalDate | null
}

async function changeUnits(
  id: DutyId,
  { unitIds: wanted, since }: Chosen,
  context: Writing,
): Promise<void> {
  const { tx } = context
  const rows = await tx
    .selectFrom('duty_unit')
    .select(['id', 'organisation_id as organisationId'])
    .where('duty_id', '=', id)
    .execute()
  const [keep, had] = [new Set(wanted), new Set(rows.map(({ organisationId }) => organisationId))]
  const gone = rows.filter(({ organisationId }) => !keep.has(organisationId))
  for (let from = 0; from < gone.length; from += rowsPerInsert)
    await tx
      .deleteFrom('duty_unit')
      .where(
        'id',
        'in',
        gone.slice(from, from + rowsPerInsert).map((row) => row.id),
      )
      .execute()
  const added = wanted.filter((one) => !had.has(one))
  await insertUnits(id, { unitIds: added, since }, context)
}

async function insertUnits(
  dutyId: DutyId,
  { unitIds, since }: Chosen,
  { tx, newId }: Writing,
): Promise<void> {
  const ids = [...new Set(unitIds)]
  for (let from = 0; from < ids.length; from += rowsPerInsert) {
    const some = ids.slice(from, from + rowsPerInsert)
    const { known } = await tx
      .selectFrom('organisation')
      .where('id', 'in', some)
      .select((eb) => eb.fn.countAll<number>().as('known'))
      .executeTakeFirstOrThrow()
    if (known !== some.length) throw dutiesErrors.unitGone()
    const rows = some.map((organisationId) => ({
      ...{ id: newId<DutyUnitId>(), duty_id: dutyId },
      ...{ organisation_id: organisationId, since },
    }))
    await tx.insertInto('duty_unit').values(rows).execute()
  }
}
