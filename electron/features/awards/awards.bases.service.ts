import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type { LegalBasisFields } from '@shared/features/awards/awards.contract'
import { awardsErrors } from '@shared/features/awards/awards.errors'
import type { LegalBasisId } from '@shared/features/awards/awards.ids'
import { listBases } from './awards.queries'
import { awardsStrings as strings } from './awards.strings'

export async function addBasis(
  basis: LegalBasisFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: LegalBasisId }> {
  await assertFree(tx, basis, null)
  const id = newId<LegalBasisId>()
  const { last } = await tx
    .selectFrom('legal_basis')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('legal_basis')
    .values({ id, ...columnsOf(basis), position: (last ?? 0) + 1 })
    .execute()
  say(strings.basisAdded)
  return { id }
}

/** Decisions keep the words they were issued with; only later drafts are offered the new ones. */
export async function editBasis(
  { id, basis }: { readonly id: LegalBasisId; readonly basis: LegalBasisFields },
  { tx, say }: CommandContext,
): Promise<null> {
  await getBasis(tx, id)
  await assertFree(tx, basis, id)
  await tx.updateTable('legal_basis').set(columnsOf(basis)).where('id', '=', id).execute()
  say(strings.basisEdited)
  return null
}

export async function removeBasis(
  { id }: { readonly id: LegalBasisId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { text, isBuiltIn } = await getBasis(tx, id)
  if (isBuiltIn) throw awardsErrors.builtIn({ what: text })
  await tx.deleteFrom('legal_basis').where('id', '=', id).execute()
  say(strings.basisRemoved)
  return null
}

async function getBasis(db: Db, id: LegalBasisId) {
  const basis = (await listBases(db)).find((each) => each.id === id)
  if (!basis) throw coreErrors.notFound({ what: strings.basis })
  return basis
}

async function assertFree(db: Db, basis: LegalBasisFields, own: LegalBasisId | null) {
  const isTaken = (await listBases(db)).some(
    ({ id, system, text }) =>
      id !== own && system === basis.system && fold(text) === fold(basis.text),
  )
  if (isTaken) throw awardsErrors.basisTaken()
}

const columnsOf = (basis: LegalBasisFields) => ({
  ...{ system: basis.system, purpose: basis.purpose, text: basis.text },
  ...{ issuer: basis.issuer, note: basis.note },
  ...{ valid_from: basis.validFrom, valid_to: basis.validTo },
})
