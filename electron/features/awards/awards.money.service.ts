import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { showDay } from '@shared/core/local-date'
import type {
  AwardMoney,
  AwardMoneyFields,
  BasePayFields,
} from '@shared/features/awards/awards.contract'
import { awardsErrors } from '@shared/features/awards/awards.errors'
import type { AwardMoneyId, BasePayId } from '@shared/features/awards/awards.ids'
import { dayBefore, isForSubject, overlaps } from '@shared/features/awards/awards.rules'
import { awardSubjectNames, validityText } from '@shared/features/awards/awards.strings'
import { getForm } from './awards.forms.service'
import { moneyTables } from './awards.queries'
import { awardsStrings as strings } from './awards.strings'

/** A new multiple ends the open one on the day before: nobody types the same day twice. */
export async function addMoney(
  money: AwardMoneyFields,
  context: CommandContext,
): Promise<{ id: AwardMoneyId }> {
  const { tx, newId, say } = context
  const { label } = await assertForm(tx, money)
  await endOpenOne(money, context)
  await assertApart(tx, money, { own: null, label })
  const id = newId<AwardMoneyId>()
  await tx
    .insertInto('award_money')
    .values({ id, ...columnsOf(money) })
    .execute()
  say(strings.moneyAdded(label))
  return { id }
}

async function endOpenOne(money: AwardMoneyFields, { tx }: CommandContext): Promise<void> {
  const { validFrom } = money
  if (validFrom === null) return
  const open = (await multiplesBeside(tx, money, null)).find(
    (other) => other.validTo === null && (other.validFrom === null || other.validFrom < validFrom),
  )
  if (!open) return
  await tx
    .updateTable('award_money')
    .set({ valid_to: dayBefore(validFrom) })
    .where('id', '=', open.id)
    .execute()
}

export async function editMoney(
  { id, money }: { readonly id: AwardMoneyId; readonly money: AwardMoneyFields },
  { tx, say }: CommandContext,
): Promise<null> {
  await getMoney(tx, id)
  const { label } = await assertForm(tx, money)
  await assertApart(tx, money, { own: id, label })
  await tx.updateTable('award_money').set(columnsOf(money)).where('id', '=', id).execute()
  say(strings.moneyEdited(label))
  return null
}

export async function removeMoney(
  { id }: { readonly id: AwardMoneyId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { formId, isBuiltIn } = await getMoney(tx, id)
  const { label } = await getForm(tx, formId)
  if (isBuiltIn) throw awardsErrors.builtIn({ what: label })
  await tx.deleteFrom('award_money').where('id', '=', id).execute()
  say(strings.moneyRemoved(label))
  return null
}

async function getMoney(db: Db, id: AwardMoneyId): Promise<AwardMoney> {
  const money = (await moneyTables(db)).money.find((each) => each.id === id)
  if (!money) throw coreErrors.notFound({ what: strings.money })
  return money
}

async function assertForm(db: Db, { formId, subject }: AwardMoneyFields) {
  const form = await getForm(db, formId)
  if (!isForSubject(form, subject))
    throw awardsErrors.moneyNotForSubject({
      form: form.label,
      subject: awardSubjectNames[subject],
    })
  return form
}

const multiplesBeside = async (
  db: Db,
  { formId, subject }: AwardMoneyFields,
  own: AwardMoneyId | null,
): Promise<readonly AwardMoney[]> =>
  (await moneyTables(db)).money.filter(
    (other) => other.id !== own && other.formId === formId && other.subject === subject,
  )

async function assertApart(
  db: Db,
  money: AwardMoneyFields,
  { own, label }: { readonly own: AwardMoneyId | null; readonly label: string },
): Promise<void> {
  const twin = (await multiplesBeside(db, money, own)).find((other) => overlaps(other, money))
  if (twin)
    throw awardsErrors.moneyOverlaps({
      form: label,
      subject: awardSubjectNames[money.subject],
      validity: validityText(twin),
    })
}

const columnsOf = (money: AwardMoneyFields) => ({
  ...{ form_id: money.formId, subject: money.subject, tenths: money.tenths, basis: money.basis },
  ...{ valid_from: money.validFrom, valid_to: money.validTo },
})

export async function addPay(
  pay: BasePayFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: BasePayId }> {
  await assertDayFree(tx, pay, null)
  const id = newId<BasePayId>()
  await tx
    .insertInto('base_pay')
    .values({ id, ...payColumns(pay) })
    .execute()
  say(strings.payAdded(showDay(pay.validFrom)))
  return { id }
}

export async function editPay(
  { id, pay }: { readonly id: BasePayId; readonly pay: BasePayFields },
  { tx, say }: CommandContext,
): Promise<null> {
  await getPay(tx, id)
  await assertDayFree(tx, pay, id)
  // Whoever wrote it over has looked: from now on it is the clerk's word.
  const columns = { ...payColumns(pay), is_own_knowledge: 0 as const }
  await tx.updateTable('base_pay').set(columns).where('id', '=', id).execute()
  say(strings.payEdited(showDay(pay.validFrom)))
  return null
}

export async function removePay(
  { id }: { readonly id: BasePayId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { validFrom, isBuiltIn } = await getPay(tx, id)
  const day = showDay(validFrom)
  if (isBuiltIn) throw awardsErrors.builtInPay({ day })
  await tx.deleteFrom('base_pay').where('id', '=', id).execute()
  say(strings.payRemoved(day))
  return null
}

async function getPay(db: Db, id: BasePayId) {
  const pay = (await moneyTables(db)).pay.find((each) => each.id === id)
  if (!pay) throw coreErrors.notFound({ what: strings.pay })
  return pay
}

async function assertDayFree(db: Db, { validFrom }: BasePayFields, own: BasePayId | null) {
  const { pay } = await moneyTables(db)
  if (pay.some((other) => other.id !== own && other.validFrom === validFrom))
    throw awardsErrors.payTaken({ day: showDay(validFrom) })
}

const payColumns = (pay: BasePayFields) => ({
  ...{ valid_from: pay.validFrom, amount_dong: pay.amountDong, basis: pay.basis },
})
