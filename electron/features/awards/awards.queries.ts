import type { Db } from '@electron/database/database'
import { referenceCounts } from '@electron/database/references'
import type { LocalDate } from '@shared/core/local-date'
import type {
  AwardCatalogue,
  AwardForm,
  AwardMoney,
  BasePay,
  LegalBasis,
} from '@shared/features/awards/awards.contract'
import type { AwardSubject, AwardSystem } from '@shared/features/awards/awards.kinds'
import { basesInForce, type MoneyTables } from '@shared/features/awards/awards.rules'
import { formLabel } from '@shared/features/awards/awards.strings'

/** Rows that go together with a form; its own parts, not uses of it. */
export const partsOfForm = ['award_money', 'award_rule'] as const

export async function getCatalogue(db: Db, today: LocalDate): Promise<AwardCatalogue> {
  const { money, pay } = await moneyTables(db)
  return { forms: await listForms(db), bases: await listBases(db), money, pay, today }
}

export async function listForms(db: Db): Promise<readonly AwardForm[]> {
  const uses = await referenceCounts(db, { table: 'award_form', ignored: partsOfForm })
  return (await readForms(db)).map((form) => ({ ...form, uses: uses.get(form.id) ?? 0 }))
}

/** As {@link listForms}, without looking for what uses them. */
export async function readForms(db: Db): Promise<readonly Omit<AwardForm, 'uses'>[]> {
  const rows = await db
    .selectFrom('award_form')
    .selectAll()
    .orderBy('system')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, system: row.system, category: row.category, recognition: row.recognition },
    ...{ name: row.name, level: row.level, period: row.period, giver: row.giver },
    subjects: [
      ...(row.for_persons === 1 ? ['person' as const] : []),
      ...(row.for_cells === 1 ? ['cell' as const] : []),
      ...(row.for_base_organisations === 1 ? ['base-organisation' as const] : []),
      ...(row.for_collectives === 1 ? ['collective' as const] : []),
    ] satisfies AwardSubject[],
    ...{ basis: row.basis, note: row.note, validFrom: row.valid_from, validTo: row.valid_to },
    ...knownOf(row),
    label: formLabel(row),
  }))
}

const knownOf = (row: { readonly is_built_in: 0 | 1; readonly is_own_knowledge: 0 | 1 }) => ({
  isBuiltIn: row.is_built_in === 1,
  isOwnKnowledge: row.is_own_knowledge === 1,
})

/** In the order of citation. */
export async function listBases(db: Db): Promise<readonly LegalBasis[]> {
  const rows = await db
    .selectFrom('legal_basis')
    .selectAll()
    .orderBy('system')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, system: row.system, purpose: row.purpose, text: row.text },
    ...{ issuer: row.issuer, note: row.note, validFrom: row.valid_from, validTo: row.valid_to },
    ...knownOf(row),
  }))
}

/** What a decision of this day, system and issuer may cite, in the order of citation. */
export async function basesOn(
  db: Db,
  on: { readonly day: LocalDate; readonly system: AwardSystem; readonly issuer: string },
): Promise<readonly string[]> {
  return basesInForce(await listBases(db), on).map(({ text }) => text)
}

/** Multiples by form, and the base pay, newest first: what `moneyFor` is given. */
export async function moneyTables(db: Db): Promise<MoneyTables> {
  const money = await db
    .selectFrom('award_money as m')
    .innerJoin('award_form as f', 'f.id', 'm.form_id')
    .selectAll('m')
    .orderBy('f.system')
    .orderBy('f.position')
    .orderBy('m.subject')
    .orderBy('m.valid_from', 'desc')
    .orderBy('m.id')
    .execute()
  const pay = await db.selectFrom('base_pay').selectAll().orderBy('valid_from', 'desc').execute()
  return {
    money: money.map(
      (row): AwardMoney => ({
        ...{ id: row.id, formId: row.form_id, subject: row.subject, tenths: row.tenths },
        ...{ basis: row.basis, validFrom: row.valid_from, validTo: row.valid_to },
        ...knownOf(row),
      }),
    ),
    pay: pay.map(
      (row): BasePay => ({
        ...{ id: row.id, validFrom: row.valid_from, amountDong: row.amount_dong },
        basis: row.basis,
        ...knownOf(row),
      }),
    ),
  }
}
