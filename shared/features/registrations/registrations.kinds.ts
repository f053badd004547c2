/** What was handed in; a subject without a registration has handed in nothing. */
export const registrationStates = ['submitted', 'needs-more', 'approved', 'declined'] as const
export type RegistrationState = (typeof registrationStates)[number]

export const registrationSubjects = ['collective', 'person'] as const
export type RegistrationSubject = (typeof registrationSubjects)[number]

/** At the end of the year, of a registration and of each of its contents; best first. */
export const registrationOutcomes = ['exceeded', 'met', 'partly', 'not-met'] as const
export type RegistrationOutcome = (typeof registrationOutcomes)[number]

/** Given to somebody to look after, or looked after. */
export const checkKinds = ['assignment', 'check'] as const
export type CheckKind = (typeof checkKinds)[number]
