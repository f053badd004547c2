/** What a list holds. */
export const importTargets = ['organisations', 'people', 'nominations'] as const
export type ImportTarget = (typeof importTargets)[number]

/** What a column may mean; which of them a list may have depends on its target. */
export const importFields = [
  'ordinal',
  'name',
  'shortName',
  'kind',
  'level',
  'parent',
  'members',
  'fullName',
  'birthDate',
  'gender',
  'partyCard',
  'joinedOn',
  'officialOn',
  'position',
  'category',
  'cell',
  'base',
  'unit',
  'achievement',
  'note',
] as const
export type ImportField = (typeof importFields)[number]

/** What the clerk may want done with a row. */
export const rowActions = ['add', 'update', 'skip'] as const
export type RowAction = (typeof rowActions)[number]

/** What will become of a row. same: on record exactly so, nothing to write. */
export const rowStates = ['add', 'update', 'same', 'skip', 'error'] as const
export type RowState = (typeof rowStates)[number]

/** What a text in a cell may stand for. */
export const matchTypes = ['organisation', 'person'] as const
export type MatchType = (typeof matchTypes)[number]

/** error: the row stays out until it is mended. warning: worth a look. */
export interface ImportProblem {
  /** null: the row as a whole. */
  readonly field: ImportField | null
  readonly severity: 'error' | 'warning'
  /** Vietnamese, complete: what is wrong and what to do. */
  readonly sentence: string
}
