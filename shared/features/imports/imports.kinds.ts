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
  /** Họ đệm and tên in two columns. */
  'familyName',
  'givenName',
  'birthDate',
  'gender',
  /** One column each: a tick, or the birth date of those it is about. */
  'male',
  'female',
  'partyMember',
  'partyCard',
  'citizenNumber',
  'joinedOn',
  'officialOn',
  'position',
  'category',
  'cell',
  'base',
  'unit',
  'achievement',
  /** Of the year in the column beside it, or in the title. */
  'rating',
  'ratingYear',
  'note',
] as const
type NamedField = (typeof importFields)[number]
/** “Xếp loại 2024”: one column per year. */
export type RatingField = `rating-${number}`
export type ImportField = NamedField | RatingField

export const ratingField = (year: number): RatingField => `rating-${year}`

/** @returns null for every other field */
export function ratingYearOf(field: ImportField): number | null {
  const year = /^rating-(\d{4})$/u.exec(field)?.[1]
  return year === undefined ? null : Number(year)
}

/** How a column is read, where the clerk says so: the codes as they are, an old encoding, month/day. */
export const columnReadings = [
  'as-stored',
  'tcvn3',
  'tcvn3-capitals',
  'vni',
  'month-first',
  'proper-case',
] as const
export type ColumnReading = (typeof columnReadings)[number]

/** What the clerk may want done with a row. */
export const rowActions = ['add', 'update', 'skip'] as const
export type RowAction = (typeof rowActions)[number]

/** What will become of a row. same: on record exactly so, nothing to write. */
export const rowStates = ['add', 'update', 'same', 'skip', 'error'] as const
export type RowState = (typeof rowStates)[number]

/** What a text in a cell may stand for. */
export const matchTypes = ['organisation', 'person', 'value'] as const
export type MatchType = (typeof matchTypes)[number]

/** Fields with answers of their own, by what the words of their column may mean. */
export const valueFields = [
  'gender',
  'category',
  'organisation-kind',
  'organisation-level',
  'members',
  'award-level',
  'subject-kind',
  'rating',
] as const
export type ValueField = (typeof valueFields)[number]

/** Where list and record differ: what is on record stays, or the list is believed. */
export const takes = ['ours', 'theirs'] as const
export type Take = (typeof takes)[number]

/** error: the row stays out until it is mended. warning: worth a look. */
export interface ImportProblem {
  /** null: the row as a whole. */
  readonly field: ImportField | null
  readonly severity: 'error' | 'warning'
  /** Vietnamese, complete: what is wrong and what to do. */
  readonly sentence: string
}
