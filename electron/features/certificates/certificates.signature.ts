import { createHmac } from 'node:crypto'
import type { Db } from '@electron/database/database'
import {
  type CertificateClaim,
  signatureText,
  signedWords,
  verificationText,
} from '@shared/features/certificates/certificates.verification'

/** Signs with the key that was made with this data; nothing leaves the office. */
export interface Signer {
  /** The text of a certificate's QR code. */
  readonly verification: (claim: CertificateClaim) => string
  /** 20 digits: the first 64 bits of an HMAC-SHA256. */
  readonly signature: (claim: CertificateClaim) => string
}

export async function officeSigner(db: Db): Promise<Signer> {
  const { secret_hex } = await db
    .selectFrom('certificate_key')
    .select('secret_hex')
    .where('id', '=', 'office')
    .executeTakeFirstOrThrow()
  const secret = Buffer.from(secret_hex, 'hex')
  const signature = (claim: CertificateClaim) => {
    const digest = createHmac('sha256', secret).update(signedWords(claim)).digest()
    return signatureText(digest.readBigUInt64BE(0))
  }
  return { signature, verification: (claim) => verificationText(claim, signature(claim)) }
}
