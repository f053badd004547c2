import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type {
  CommitteeIdentity,
  CommitteeVersion,
  SetUpCommittee,
  Signer,
  SignerDetails,
} from '@shared/features/committee/committee.contract'
import { committeeErrors } from '@shared/features/committee/committee.errors'
import type { CommitteeVersionId, SignerId } from '@shared/features/committee/committee.ids'
import type { z } from 'zod'
import { listSigners, listVersions, putSigner, putVersion } from './committee.queries'
import { committeeStrings as strings } from './committee.strings'

export async function setUpCommittee(
  { identity, signer }: z.output<typeof SetUpCommittee>,
  { tx, newId, say }: CommandContext,
): Promise<{ id: CommitteeVersionId }> {
  if ((await listVersions(tx)).length > 0) throw committeeErrors.alreadySetUp()
  const id = newId<CommitteeVersionId>()
  await putVersion(tx, id, identity)
  await putSigner(tx, newId<SignerId>(), checked({ ...signer, isDefault: true }))
  say(strings.setUp(identity.name))
  return { id }
}

export async function addVersion(
  identity: CommitteeIdentity,
  { tx, newId, say }: CommandContext,
): Promise<{ id: CommitteeVersionId }> {
  assertDayIsFree(await listVersions(tx), identity)
  const id = newId<CommitteeVersionId>()
  await putVersion(tx, id, identity)
  say(strings.versionAdded(identity.name, identity.validFrom))
  return { id }
}

export async function editVersion(
  { id, identity }: { readonly id: CommitteeVersionId; readonly identity: CommitteeIdentity },
  { tx, say }: CommandContext,
): Promise<null> {
  const versions = await listVersions(tx)
  findIn(versions, id, strings.version)
  assertDayIsFree(
    versions.filter((version) => version.id !== id),
    identity,
  )
  await putVersion(tx, id, identity)
  say(strings.versionEdited(identity.name, identity.validFrom))
  return null
}

export async function removeVersion(
  { id }: { readonly id: CommitteeVersionId },
  { tx, say }: CommandContext,
): Promise<null> {
  const versions = await listVersions(tx)
  const version = findIn(versions, id, strings.version)
  if (versions.length === 1) throw committeeErrors.lastVersion()
  await tx.deleteFrom('committee_version').where('id', '=', id).execute()
  say(strings.versionRemoved(version.name, version.validFrom))
  return null
}

export async function addSigner(
  signer: SignerDetails,
  { tx, newId, say }: CommandContext,
): Promise<{ id: SignerId }> {
  const id = newId<SignerId>()
  await putSigner(tx, id, checked(signer))
  say(strings.signerAdded(signer.fullName))
  return { id }
}

export async function editSigner(
  { id, signer }: { readonly id: SignerId; readonly signer: SignerDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  findIn(await listSigners(tx), id, strings.signer)
  await putSigner(tx, id, checked(signer))
  say(strings.signerEdited(signer.fullName))
  return null
}

export async function removeSigner(
  { id }: { readonly id: SignerId },
  { tx, say }: CommandContext,
): Promise<null> {
  const signer = findIn(await listSigners(tx), id, strings.signer)
  await tx.deleteFrom('signer').where('id', '=', id).execute()
  say(strings.signerRemoved(signer.fullName))
  return null
}

function checked(signer: SignerDetails): SignerDetails {
  if (signer.validTo !== null && signer.validTo < signer.validFrom)
    throw committeeErrors.signerPeriod()
  return signer
}

function assertDayIsFree(
  others: readonly CommitteeVersion[],
  { validFrom }: CommitteeIdentity,
): void {
  if (others.some((version) => version.validFrom === validFrom))
    throw committeeErrors.sameDay({ day: validFrom })
}

function findIn<T extends CommitteeVersion | Signer>(
  list: readonly T[],
  id: string,
  what: string,
): T {
  const found = list.find((item) => item.id === id)
  if (!found) throw coreErrors.notFound({ what })
  return found
}
