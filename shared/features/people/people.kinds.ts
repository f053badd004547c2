export const genders = ['male', 'female'] as const
export type Gender = (typeof genders)[number]

/** What a clerk looks for when completing the records. */
export const missingData = [
  'birthDate',
  'gender',
  'category',
  'partyCard',
  'joinedOn',
  'organisation',
] as const
export type MissingData = (typeof missingData)[number]

export const peopleOrders = ['name', 'organisation'] as const
export type PeopleOrder = (typeof peopleOrders)[number]

/** How Party membership here ended: left or put out of the Party, died, moved to another committee. */
export const partyEnds = ['left', 'died', 'moved'] as const
export type PartyEnd = (typeof partyEnds)[number]
