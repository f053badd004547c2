import type { CommandContext } from '@electron/ipc/context'
import type { PublicDay, SettleYear } from '@shared/features/holidays/holidays.contract'
import { holidaysErrors } from '@shared/features/holidays/holidays.errors'
import type { HolidayDayId, HolidayYearId } from '@shared/features/holidays/holidays.ids'
import { holidaysStrings as strings } from './holidays.strings'

/** Days that stay as they were keep their rows, so that the log shows what was changed and no more. */
export async function settleYear(
  { year, basis, note, days }: SettleYear,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const known = await findYear(tx, year)
  const id = known?.id ?? newId<HolidayYearId>()
  await tx
    .insertInto('holiday_year')
    .values({ id, year, basis, note })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ basis, note }))
    .execute()
  const before = await tx.selectFrom('holiday_day').where('year_id', '=', id).selectAll().execute()
  const gone = before.filter((row) => !days.some(({ day }) => day === row.day))
  for (const row of gone) await tx.deleteFrom('holiday_day').where('id', '=', row.id).execute()
  for (const day of days) {
    const row = before.find((each) => each.day === day.day)
    if (row && isSame(row, day)) continue
    const values = { kind: day.kind, occasion: day.occasion, title: day.title }
    if (row) await tx.updateTable('holiday_day').set(values).where('id', '=', row.id).execute()
    else
      await tx
        .insertInto('holiday_day')
        .values({ id: newId<HolidayDayId>(), year_id: id, day: day.day, ...values })
        .execute()
  }
  say(strings.settled(year, days.filter(({ kind }) => kind === 'off').length))
  return null
}

const isSame = (a: PublicDay, b: PublicDay): boolean =>
  a.kind === b.kind && a.occasion === b.occasion && a.title === b.title

export async function unsettleYear(
  { year }: { readonly year: number },
  { tx, say }: CommandContext,
): Promise<null> {
  const known = await findYear(tx, year)
  if (!known) throw holidaysErrors.notSettled({ year })
  await tx.deleteFrom('holiday_day').where('year_id', '=', known.id).execute()
  await tx.deleteFrom('holiday_year').where('id', '=', known.id).execute()
  say(strings.unsettled(year))
  return null
}

const findYear = (tx: CommandContext['tx'], year: number) =>
  tx.selectFrom('holiday_year').where('year', '=', year).select('id').executeTakeFirst()
