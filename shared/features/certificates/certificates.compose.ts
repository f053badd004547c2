import type { AwardedSubject, PrintedDecision } from '@shared/features/decisions/decisions.drafting'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { CertificateRecord } from './certificates.record'
import { certificateStrings as strings } from './certificates.strings'

/** Certificates of a decision, in its order: the words that were frozen with it, nothing else. */
export function composeCertificates(printed: PrintedDecision): readonly CertificateRecord[] {
  const { issuer, decision } = printed
  const { number, date, signer, committee } = decision
  const common = {
    decisionNumber: number === null ? '' : labels.numberText({ number, symbol: committee.symbol }),
    decidedOn: date,
    place: decision.place,
    signedOn: date,
    issuer,
    authorityLines: signer.authority,
    signerPosition: signer.position,
    signerName: signer.name,
  }
  return printed.subjects.map((subject) => ({ ...common, ...subjectLines(subject) }))
}

function subjectLines({ kind, honorific, name, position, unit, ...subject }: AwardedSubject) {
  return {
    subjectKind: kind,
    honorific,
    name,
    position: [position, unit].filter(Boolean).join(', '),
    achievement: subject.achievement,
    // A draft shows where the number will stand.
    ledgerNumber: subject.ledgerNumber || strings.numberToCome,
  }
}
