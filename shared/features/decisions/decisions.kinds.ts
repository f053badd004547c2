/** Dự thảo; trình ký; đã ban hành; đã đính chính; đã hủy bỏ. */
export const decisionStatuses = ['draft', 'signing', 'issued', 'corrected', 'revoked'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** On its way: may still be edited, sent to the signer, or given up. */
export const isUnissued = (status: DecisionStatus): boolean =>
  status === 'draft' || status === 'signing'

/** Khen thưởng; biểu dương, without certificates and money; đính chính; hủy bỏ. */
export const decisionKinds = ['award', 'praise', 'correction', 'revocation'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const isAmending = (kind: DecisionKind): boolean =>
  kind === 'correction' || kind === 'revocation'

/** Where the files go whose award is revoked: turned down, or open to another decision. */
export const aftermaths = ['ineligible', 'passed'] as const
export type Aftermath = (typeof aftermaths)[number]

/** Which printed word a correction mends; `other`: words of the decision itself. */
export const amendedFields = [
  'name',
  'position',
  'unit',
  'achievement',
  'honorific',
  'amount',
  'other',
] as const
export type AmendedField = (typeof amendedFields)[number]

/** The signed paper; the text as mended in Word; anything else. */
export const decisionFileRoles = ['signed', 'word', 'other'] as const
export type DecisionFileRole = (typeof decisionFileRoles)[number]

/** How an awarded subject is addressed on paper. */
export const awardHonorifics = ['collective', 'comrade', 'mr', 'mrs', 'mrOrMrs'] as const
export type AwardHonorific = (typeof awardHonorifics)[number]
