import type { MigrationTx } from '../../migrate'
import { basePay, bases } from './bases.catalogue'
import { builtInId } from './built-in'
import { forms, money } from './forms.catalogue'

/** The lists of the program at this step; what the clerk adds comes after them. */
export async function seedAwards(tx: MigrationTx): Promise<void> {
  await tx
    .insertInto('award_form')
    .values(
      forms.map(({ number, subjects, ownKnowledge = false, ...form }, index) => ({
        id: builtInId('form', number),
        ...{ system: form.system, category: form.category, name: form.name },
        ...{ level: form.level, period: form.period, giver: form.giver, basis: form.basis },
        recognition: form.isPraise ? 'praise' : 'award',
        note: form.note ?? '',
        for_persons: toFlag(subjects.includes('person')),
        for_cells: toFlag(subjects.includes('cell')),
        for_base_organisations: toFlag(subjects.includes('base-organisation')),
        for_collectives: toFlag(subjects.includes('collective')),
        valid_from: null,
        valid_to: null,
        position: index + 1,
        is_built_in: 1,
        is_own_knowledge: toFlag(ownKnowledge),
      })),
    )
    .execute()
  await tx
    .insertInto('award_money')
    .values(
      money.map(({ form, subject, tenths, basis, from, to, ownKnowledge = false }, index) => ({
        id: builtInId('money', index + 1),
        form_id: builtInId('form', form),
        ...{ subject, tenths, basis, valid_from: from, valid_to: to },
        is_built_in: 1,
        is_own_knowledge: toFlag(ownKnowledge),
      })),
    )
    .execute()
  await seedBases(tx)
}

async function seedBases(tx: MigrationTx): Promise<void> {
  await tx
    .insertInto('legal_basis')
    .values(
      bases.map((basis, index) => ({
        id: builtInId('basis', index + 1),
        ...{ system: basis.system, purpose: basis.purpose, text: basis.text },
        issuer: basis.issuer ?? null,
        note: basis.note ?? '',
        ...{ valid_from: basis.from, valid_to: basis.to },
        position: index + 1,
        is_built_in: 1,
        is_own_knowledge: toFlag(basis.ownKnowledge ?? false),
      })),
    )
    .execute()
  await tx
    .insertInto('base_pay')
    .values(
      basePay.map(({ from, amount, basis, ownKnowledge }, index) => ({
        id: builtInId('pay', index + 1),
        ...{ valid_from: from, amount_dong: amount, basis },
        is_built_in: 1,
        is_own_knowledge: toFlag(ownKnowledge),
      })),
    )
    .execute()
}

const toFlag = (isSo: boolean): 0 | 1 => (isSo ? 1 : 0)
