import { LocalDate } from '@shared/core/local-date'
import { certificateDesignerStrings } from './certificates.designer.strings'
import type { CertificateRecord } from './certificates.record'
import { verificationText } from './certificates.verification'

const { trial } = certificateDesignerStrings

/** What a design is tried with: each is hard to print in its own way. */
export const trialRecords = [
  'ordinary',
  'longName',
  'longCitation',
  'highlandName',
  'decomposed',
  'collective',
  'longCollective',
] as const
export type TrialRecord = (typeof trialRecords)[number]

const day = LocalDate.parse('2022-12-20')
const ledgerNumber = 13

export function trialRecord(key: TrialRecord): CertificateRecord {
  const isCollective = key === 'collective' || key === 'longCollective'
  const name = nameOf(key)
  const claim = { decisionNumber: trial.decisionNumber, decidedOn: day, ledgerNumber, name }
  return {
    subjectKind: isCollective ? 'collective' : 'person',
    honorific: isCollective ? 'collective' : 'comrade',
    name,
    position: isCollective ? '' : trial.position,
    achievement: key === 'longCitation' ? trial.longCitation : trial.citation,
    decisionNumber: trial.decisionNumber,
    decidedOn: day,
    ledgerNumber: String(ledgerNumber),
    place: trial.place,
    signedOn: day,
    issuer: trial.issuer,
    authorityLines: [trial.authority],
    signerPosition: trial.signerPosition,
    signerName: trial.signerName,
    // Signed by nobody: the check says so.
    verification: verificationText(claim, '0'.repeat(20)),
  }
}

function nameOf(key: TrialRecord): string {
  if (key === 'longCitation') return trial.ordinary
  if (key === 'decomposed') return trial.decomposed.normalize('NFD')
  return trial[key]
}
