/** Documents that are made from a Word template the office may change; in the order of the page. */
export const templateKinds = [
  'awardDecision',
  'praiseDecision',
  'correctionDecision',
  'revocationDecision',
  'submission',
  'proposalList',
  'meetingMinutes',
  'countMinutes',
  'collectiveReport',
  'personReport',
  'featReport',
  'exemplarDecision',
  'exemplarSheet',
  'pledge',
  'letter',
  'reminderLetter',
  'invitation',
  'programme',
  'registrationForm',
] as const

export type TemplateKind = (typeof templateKinds)[number]
