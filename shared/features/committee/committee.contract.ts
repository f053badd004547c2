import { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CommitteeVersionId, SignerId } from './committee.ids'
import { committeeStrings as strings } from './committee.strings'

const line = (required: string, max = 200) => z.string().trim().min(1, required).max(max)

/** Who the office is, from a day on; the words are printed as typed. */
export const CommitteeIdentity = z.strictObject({
  validFrom: LocalDate,
  /** Line above the name: “ĐẢNG BỘ TỈNH BẾN TRE”. */
  upperBody: line(strings.upperBodyMissing),
  /** “ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH BẾN TRE”. */
  name: line(strings.nameMissing),
  /** As used in running text and on screen: “Đảng ủy Khối”. */
  shortName: line(strings.shortNameMissing, 60),
  /** Who decides: “BAN THƯỜNG VỤ”. */
  standingBody: line(strings.standingBodyMissing, 60),
  /** After the slash of a document number: “ĐUK”. */
  symbol: line(strings.symbolMissing, 20)
    .toUpperCase()
    .regex(/^[\p{Lu}\d-]+$/u, strings.symbolForm),
  place: line(strings.placeMissing, 60),
  /** “2020-2025”: document numbers run within it. */
  term: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{4}$/, { error: strings.termForm, abort: true })
    .refine((term) => term.slice(0, 4) < term.slice(5), strings.termOrder),
  /** The document behind this version; may be empty. */
  basis: z.string().trim().max(300).default(''),
})
export type CommitteeIdentity = z.output<typeof CommitteeIdentity>

export const SignerDetails = z.strictObject({
  fullName: line(strings.signerNameMissing, 100),
  /** “BÍ THƯ”. */
  position: line(strings.signerPositionMissing, 100),
  /** “T/M BAN THƯỜNG VỤ”. */
  authority: line(strings.signerAuthorityMissing, 100),
  validFrom: LocalDate,
  validTo: LocalDate.nullable().default(null),
  isDefault: z.boolean().default(false),
})
export type SignerDetails = z.output<typeof SignerDetails>

export interface CommitteeVersion extends CommitteeIdentity {
  readonly id: CommitteeVersionId
}
export interface Signer extends SignerDetails {
  readonly id: SignerId
}

export interface CommitteeProfile {
  /** Newest first. */
  readonly versions: readonly CommitteeVersion[]
  /** Those in office first, the default one before others. */
  readonly signers: readonly Signer[]
}

export interface CommitteeOnDay {
  /** null before the first version. */
  readonly identity: CommitteeVersion | null
  readonly signers: readonly Signer[]
}

export const SetUpCommittee = z.strictObject({ identity: CommitteeIdentity, signer: SignerDetails })

export const committeeContract = {
  'committee.profile': query<CommitteeProfile>()(z.strictObject({})),
  'committee.onDay': query<CommitteeOnDay>()(z.strictObject({ day: LocalDate })),
  /** First run: the first identity and the first signer in one step. */
  'committee.setUp': command<{ id: CommitteeVersionId }>()(SetUpCommittee),
  /** A renaming, merger or new term: a further identity with its own first day. */
  'committee.addVersion': command<{ id: CommitteeVersionId }>()(CommitteeIdentity),
  'committee.editVersion': command<null>()(
    z.strictObject({ id: CommitteeVersionId, identity: CommitteeIdentity }),
  ),
  'committee.removeVersion': command<null>()(z.strictObject({ id: CommitteeVersionId })),
  'committee.addSigner': command<{ id: SignerId }>()(SignerDetails),
  'committee.editSigner': command<null>()(z.strictObject({ id: SignerId, signer: SignerDetails })),
  'committee.removeSigner': command<null>()(z.strictObject({ id: SignerId })),
}
