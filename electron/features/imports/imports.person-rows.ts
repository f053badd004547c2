import type { PartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { readDate, readGender } from '@shared/features/imports/imports.cells.rules'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Gender } from '@shared/features/people/people.kinds'
import { cardKey } from './imports.directory'
import type { DraftRow } from './imports.drafts'
import type { Planning } from './imports.plan'

/** One person of the list; null or '' where the list says nothing. */
export interface PersonRow {
  readonly draft: DraftRow
  readonly fullName: string
  /** Folded, to compare by. */
  readonly nameKey: string
  readonly birthDate: PartialDate | null
  readonly gender: Gender | null
  readonly partyCard: string
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
  readonly position: string
  readonly category: string
  readonly note: string
  readonly organisationId: OrganisationId | null
  /** Also where the unit it names is not in the tree. */
  readonly isUnitNamed: boolean
  readonly problems: readonly ImportProblem[]
}

type DateField = 'birthDate' | 'joinedOn' | 'officialOn'

export function readPersonRow(draft: DraftRow, planning: Planning): PersonRow {
  const text = (field: ImportField) => draft.texts.get(field) ?? ''
  const found: ImportProblem[] = [...draft.problems]
  const error = (field: ImportField, sentence: string) =>
    found.push({ field, severity: 'error', sentence })
  const date = (field: DateField) => {
    const { value, problem } = readDate(text(field))
    if (problem !== undefined) error(field, problem)
    return value
  }
  if (text('fullName') === '') error('fullName', problems.missing('fullName'))
  const gender = readGender(text('gender'))
  if (gender.problem !== undefined) error('gender', gender.problem)
  return {
    draft,
    fullName: text('fullName'),
    nameKey: fold(text('fullName')),
    birthDate: date('birthDate'),
    gender: gender.value,
    partyCard: text('partyCard'),
    joinedOn: date('joinedOn'),
    officialOn: date('officialOn'),
    position: text('position'),
    category: text('category'),
    note: text('note'),
    organisationId: findOrganisation(draft, planning, found),
    isUnitNamed: unitFields(draft).length > 0,
    problems: found,
  }
}

const unitFields = ({ texts }: DraftRow) =>
  (['cell', 'base', 'unit'] as const).filter((field) => texts.get(field))

/** “Chi bộ 1” and “Đảng bộ X” in two columns, or both in one. */
function findOrganisation(
  draft: DraftRow,
  { matches, directory }: Planning,
  found: ImportProblem[],
): OrganisationId | null {
  const filled = unitFields(draft)
  const [field] = filled
  if (field === undefined) return null
  const texts = filled.map((each) => draft.texts.get(each) ?? '')
  const { id, problem } = matches.organisation([...new Set(texts)].join(', '))
  if (problem) found.push({ field, ...problem })
  const organisation = id === null ? undefined : directory.organisationFinder.get(id)
  if (organisation?.isClosed) {
    const sentence = problems.organisationClosed(organisation.name)
    found.push({ field, severity: 'error', sentence })
  }
  return id
}

/** A list of members makes members of those in it: by its columns, its title or its sheet's name. */
export const saysPartyMember = ({ draft, partyCard, joinedOn, officialOn }: PersonRow): boolean =>
  partyCard !== '' || joinedOn !== null || officialOn !== null || isMemberList(draft)

const isMemberList = ({ sheet: { sheet, table } }: DraftRow): boolean =>
  [sheet.name, ...table.titleLines].some((line) => /\bdang vien\b/u.test(fold(line)))

/** Two rows with this in common are one person, or a slip. */
export const identityOf = (row: PersonRow): string =>
  cardKey(row.partyCard) === ''
    ? `${row.nameKey} | ${row.birthDate ?? ''} | ${row.organisationId ?? ''}`
    : `card ${cardKey(row.partyCard)}`
