/**
 * Levels of a Party organisation, from the top: đảng bộ khối; đảng bộ cơ sở; chi bộ cơ sở; đảng bộ
 * bộ phận; chi bộ trực thuộc.
 */
export const organisationLevels = [
  'bloc',
  'base-committee',
  'base-cell',
  'section-committee',
  'cell',
] as const
export type OrganisationLevel = (typeof organisationLevels)[number]

/** Types of the body the organisation belongs to: the five of the Bloc. */
export const organisationKinds = [
  'party',
  'state',
  'public-service',
  'state-enterprise',
  'private-enterprise',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Why a version of an organisation begins. */
export type VersionCause =
  | 'create'
  | 'rename'
  | 'move'
  | 'relevel'
  | 'retype'
  | 'close'
  | 'reopen'
  | 'import'
  | ReorganisationKind

/** What may happen to several organisations at once. */
export const reorganisationKinds = ['merge', 'split', 'receive', 'hand-over'] as const
export type ReorganisationKind = (typeof reorganisationKinds)[number]
