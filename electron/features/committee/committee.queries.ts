import type { Db, Tx } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  CommitteeIdentity,
  CommitteeOnDay,
  CommitteeProfile,
  CommitteeVersion,
  Signer,
  SignerDetails,
} from '@shared/features/committee/committee.contract'
import type { CommitteeVersionId, SignerId } from '@shared/features/committee/committee.ids'
import type { CommitteeVersionTable, SignerTable } from './committee.table'

export async function committeeProfile(db: Db): Promise<CommitteeProfile> {
  return { versions: await listVersions(db), signers: await listSigners(db) }
}

/** The identity in force on a day, and who may sign on it; documents are headed by these. */
export async function committeeOnDay(db: Db, day: LocalDate): Promise<CommitteeOnDay> {
  const versions = await listVersions(db)
  const signers = await listSigners(db)
  return {
    identity: versions.find((version) => version.validFrom <= day) ?? null,
    signers: signers.filter(
      (signer) => signer.validFrom <= day && (signer.validTo === null || signer.validTo >= day),
    ),
  }
}

/** The two lines above a list on paper: the body above and the committee, as they were called that day. */
export async function committeeLines(db: Db, day: LocalDate): Promise<readonly string[]> {
  const { identity } = await committeeOnDay(db, day)
  return identity ? [identity.upperBody, identity.name] : []
}

/** Newest first. */
export async function listVersions(db: Db): Promise<CommitteeVersion[]> {
  const rows = await db
    .selectFrom('committee_version')
    .selectAll()
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(toVersion)
}

export async function listSigners(db: Db): Promise<Signer[]> {
  const rows = await db
    .selectFrom('signer')
    .selectAll()
    .orderBy('is_default', 'desc')
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toSigner)
}

export async function putVersion(
  tx: Tx,
  id: CommitteeVersionId,
  identity: CommitteeIdentity,
): Promise<void> {
  const values = {
    valid_from: identity.validFrom,
    upper_body: identity.upperBody,
    name: identity.name,
    short_name: identity.shortName,
    standing_body: identity.standingBody,
    symbol: identity.symbol,
    place: identity.place,
    term: identity.term,
    basis: identity.basis,
  }
  await tx
    .insertInto('committee_version')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

export async function putSigner(tx: Tx, id: SignerId, signer: SignerDetails): Promise<void> {
  const values = {
    full_name: signer.fullName,
    position: signer.position,
    authority: signer.authority,
    valid_from: signer.validFrom,
    valid_to: signer.validTo,
    is_default: signer.isDefault ? (1 as const) : (0 as const),
  }
  if (signer.isDefault) await tx.updateTable('signer').set({ is_default: 0 }).execute()
  await tx
    .insertInto('signer')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

const toVersion = (row: CommitteeVersionTable): CommitteeVersion => ({
  id: row.id,
  validFrom: row.valid_from,
  upperBody: row.upper_body,
  name: row.name,
  shortName: row.short_name,
  standingBody: row.standing_body,
  symbol: row.symbol,
  place: row.place,
  term: row.term,
  basis: row.basis,
})

const toSigner = (row: SignerTable): Signer => ({
  id: row.id,
  fullName: row.full_name,
  position: row.position,
  authority: row.authority,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  isDefault: row.is_default === 1,
})
