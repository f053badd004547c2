import { fold } from '@shared/core/vietnamese-fold'
import { levelByName, readOrganisationKind } from '@shared/features/imports/imports.cells.rules'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { ImportProblem } from '@shared/features/imports/imports.kinds'
import { nameKey } from '@shared/features/imports/imports.organisation-finder'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import type { Directory } from './imports.directory'
import type { DraftRow } from './imports.drafts'
import type { Planning } from './imports.plan'
import { type ListedRating, listedRatings } from './imports.ratings'

/** One organisation of the list, as far as its own row tells. */
export interface OrganisationRow {
  readonly key: ImportRowKey
  /** null: the Bloc that the list implies. */
  readonly draft: DraftRow | null
  readonly name: string
  readonly nameKey: string
  readonly shortName: string
  /** null: not written, or not understood. */
  readonly level: OrganisationLevel | null
  readonly kind: OrganisationKind | null
  readonly parentText: string
  readonly members: number | null
  readonly ratings: readonly ListedRating[]
  readonly problems: readonly ImportProblem[]
}

export const rootKey = 'root' as ImportRowKey

export function readOrganisationRow(draft: DraftRow, planning: Planning): OrganisationRow {
  const text = (field: 'name' | 'shortName' | 'level' | 'kind' | 'parent' | 'members') =>
    draft.texts.get(field) ?? ''
  const { values } = planning
  const heading = contextOf(draft)
  const [level, kind, members] = [
    values.read('organisation-level', text('level')),
    values.read('organisation-kind', text('kind')),
    values.read('members', text('members')),
  ]
  const found: ImportProblem[] = [...draft.problems]
  const error = (field: ImportProblem['field'], sentence: string | undefined) => {
    if (sentence !== undefined) found.push({ field, severity: 'error', sentence })
  }
  if (text('name') === '') error('name', problems.missing('name'))
  error('level', level.problem)
  error('kind', kind.problem)
  error('members', members.problem)
  return {
    key: draft.key,
    draft,
    name: text('name'),
    nameKey: nameKey(text('name')),
    shortName: text('shortName'),
    level: level.value,
    kind: kind.value ?? heading.kind,
    parentText: text('parent') || heading.parent,
    members: members.value,
    ratings: listedRatings(draft, planning, found),
    problems: found,
  }
}

/** “I. Khối cơ quan hành chính” says the type of what follows, “II. Đảng bộ X” what is above it. */
function contextOf({ headings }: DraftRow): {
  readonly kind: OrganisationKind | null
  readonly parent: string
} {
  const kinds = headings.map((heading) => readOrganisationKind(heading).value)
  return {
    kind: kinds.find((kind) => kind !== null) ?? null,
    parent: headings.find((heading) => /^(?:dang bo|dang uy)\b/u.test(fold(heading))) ?? '',
  }
}

/**
 * The Bloc itself is rarely a row of its own list: it is the one name above the đảng bộ and chi bộ
 * cơ sở that is no row. Only where the tree has no Bloc yet.
 */
export function impliedRoot(
  rows: readonly OrganisationRow[],
  { organisations }: Directory,
): OrganisationRow | null {
  if (organisations.some(({ level, isClosed }) => level === 'bloc' && !isClosed)) return null
  const names = new Set(rows.map((row) => row.nameKey))
  const counts = new Map<string, { readonly name: string; rows: number }>()
  for (const { level, parentText, problems: own } of rows) {
    const key = nameKey(parentText)
    const isBase = level === 'base-committee' || level === 'base-cell'
    const isBloc = levelByName(parentText, null) === 'bloc'
    if (key === '' || names.has(key) || own.length > 0 || !(isBase || isBloc)) continue
    const count = counts.get(key) ?? { name: parentText, rows: 0 }
    counts.set(key, { ...count, rows: count.rows + 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.rows - a.rows)
  if (!most || rows.some(({ level }) => level === 'bloc')) return null
  return {
    ...{ key: rootKey, draft: null, shortName: '', parentText: '', members: null, ratings: [] },
    ...{ name: most.name, nameKey: nameKey(most.name), level: 'bloc', kind: 'party' },
    problems: [{ field: null, severity: 'warning', sentence: problems.willBeRoot }],
  }
}
