import { tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity } from '@shared/features/committee/committee.contract'
import { bodyInText } from '@shared/features/committee/committee.rules'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { AwardDecision, DecisionHead } from './decisions.award'
import type { DecisionFields } from './decisions.contract'
import type { AwardHonorific } from './decisions.kinds'
import { unitBeside } from './decisions.rules'

/** One who is awarded, with every word that is printed about them. */
export interface AwardedSubject {
  readonly kind: SubjectKind
  readonly honorific: AwardHonorific
  readonly name: string
  readonly position: string
  /** Empty where the name says it already. */
  readonly unit: string
  readonly achievement: string
  /** “13”; empty until the decision is issued. */
  readonly ledgerNumber: string
}

/** Everything printed about one decision. Kept as JSON at issue, and never composed again after that. */
export interface PrintedDecision {
  /** Who gives the certificates: “BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI …”. */
  readonly issuer: string
  readonly decision: AwardDecision
  /** In the order of the decision: collectives first. */
  readonly subjects: readonly AwardedSubject[]
}

interface Drafted {
  readonly fields: DecisionFields
  /** null before the office's first version: its words then stay blank. */
  readonly identity: CommitteeIdentity | null
  /** Issuer's symbol of the draft, for when there is no identity. */
  readonly symbol: string
  readonly subjects: readonly AwardedSubject[]
  readonly given: { readonly kind: 'award' | 'praise'; readonly form: string }
}

/** Fields, office and subjects, joined into what the documents are made of. */
export function composePrinted({
  fields,
  identity,
  symbol,
  subjects,
  given,
}: Drafted): PrintedDecision {
  const decision: AwardDecision = {
    ...composeHead({ fields, identity, symbol }),
    ...given,
    occasion: fields.occasion,
    reason: fields.reason,
    collectives: subjects.filter(({ kind }) => kind === 'collective'),
    persons: subjects.filter(({ kind }) => kind === 'person'),
    fundSource: fields.fundSource,
  }
  const issuer = identity ? `${identity.standingBody} ${identity.name}` : ''
  return { issuer, decision, subjects }
}

interface Headed extends Pick<Drafted, 'identity' | 'symbol'> {
  readonly fields: Pick<
    DecisionFields,
    'number' | 'issuedOn' | 'bases' | 'proposer' | 'proposal' | 'recipients' | 'signer'
  >
}

/** What every decision has: who decides, when, on what grounds, signed by whom. */
export function composeHead({ fields, identity, symbol }: Headed): DecisionHead {
  const { signer } = fields
  const decidingBody = identity ? `${bodyInText(identity.standingBody)} ${identity.shortName}` : ''
  return {
    committee: {
      upperBody: identity?.upperBody ?? '',
      nameLines: identity ? [identity.name] : [],
      shortName: identity?.shortName ?? '',
      decidingBody,
      symbol: identity?.symbol ?? symbol,
    },
    number: fields.number,
    date: fields.issuedOn,
    draftedOn: fields.issuedOn,
    place: identity?.place ?? '',
    bases: fields.bases,
    proposer: tidy(fields.proposer) ? { name: fields.proposer, document: fields.proposal } : null,
    recipients: fields.recipients,
    signer: {
      authority: [signer.authority],
      position: signer.position,
      name: signer.name,
    },
  }
}

interface Nominated extends Omit<AwardedSubject, 'unit' | 'ledgerNumber'> {
  readonly unit: string
}

/** A nomination as it is printed: its own achievement, or else the common one. */
export function asAwarded(
  nominated: Nominated,
  { reason, ledgerNumber }: { readonly reason: string; readonly ledgerNumber: string },
): AwardedSubject {
  return {
    kind: nominated.kind,
    honorific: nominated.honorific,
    name: tidy(nominated.name),
    position: tidy(nominated.position),
    unit: unitBeside(nominated),
    achievement: tidy(nominated.achievement) || tidy(reason),
    ledgerNumber,
  }
}
