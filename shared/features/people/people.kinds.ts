export const genders = ['male', 'female'] as const
export type Gender = (typeof genders)[number]

/** What a clerk looks for when completing the records. */
export const missingData = [
  'birthDate',
  'gender',
  'category',
  'partyCard',
  'citizenNumber',
  'joinedOn',
  'organisation',
] as const
export type MissingData = (typeof missingData)[number]

export const peopleOrders = ['name', 'organisation'] as const
export type PeopleOrder = (typeof peopleOrders)[number]

/** How Party membership here ended: left or put out of the Party, died, moved to another committee. */
export const partyEnds = ['left', 'died', 'moved'] as const
export type PartyEnd = (typeof partyEnds)[number]

/** What somebody is beside the category; one may be several at once. */
export const standings = ['party', 'non-party', 'youth-union', 'association', 'ended'] as const
export type Standing = (typeof standings)[number]

/** Every column the list of people can show, by the keys that saved views remember. */
export const personColumns = [
  'name',
  'birthDate',
  'gender',
  'position',
  'organisation',
  'memberSince',
  'category',
  'standing',
  'joinedOn',
  'officialOn',
  'partyFileNumber',
  'partyCard',
  'citizenNumber',
  'note',
] as const
export type PersonColumn = (typeof personColumns)[number]

/** Hidden on the screen and left out of files and prints until asked for. */
export const sensitiveColumns = ['partyCard', 'citizenNumber'] as const
export type SensitiveColumn = (typeof sensitiveColumns)[number]
