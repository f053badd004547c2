import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import { meet, meetNames } from '@shared/features/imports/imports.merge.rules'
import type { Difference } from '@shared/features/imports/imports.reports'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import type { OrganisationRecord } from './imports.directory'
import { Merge, type Settling } from './imports.merge'
import type { Place } from './imports.organisation-places'
import type { OrganisationRow } from './imports.organisation-rows'
import type { ListedRating } from './imports.ratings'

/** Ready to be written. */
export interface OrganisationEntry {
  readonly existing: OrganisationRecord | null
  readonly name: string
  readonly shortName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  readonly parent: Parent
  readonly members: number | null
  /** Those that are to be written. */
  readonly ratings: readonly ListedRating[]
}

/** Above it: nothing, a record, or another row of the list. */
export type Parent =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly record: OrganisationRecord }
  | { readonly kind: 'row'; readonly key: ImportRowKey }

export interface SettledOrganisation {
  /** null where its level or kind is not known. */
  readonly entry: OrganisationEntry | null
  readonly differences: readonly Difference[]
}

/**
 * What is written of a row: of a new organisation all that it says; of one on record what fills a
 * blank, and where the two contradict each other what the clerk believes. An old list must not undo
 * what became of an organisation since.
 */
export function entryOf(
  row: OrganisationRow,
  place: Place,
  settling: Settling,
): SettledOrganisation {
  const { level, kind, existing } = place
  const merge = new Merge(settling)
  if (existing) noteState(merge, row, existing)
  const shortName = existing
    ? merge.text('shortName', [existing.shortName, row.shortName], meetNames)
    : row.shortName
  const members = mergedMembers(merge, row, existing)
  const ratings = row.ratings.filter((rating) => merge.rating(rating, existing?.id ?? null))
  const { differences } = merge
  if (level === null || kind === null) return { entry: null, differences }
  const entry = {
    ...{ existing, level, kind, shortName, members, ratings },
    name: existing?.name ?? row.name,
    parent: parentOf(place),
  }
  return { entry, differences }
}

/** The place has settled them already, with the same words of the clerk: the tree depends on both. */
function noteState(merge: Merge, row: OrganisationRow, existing: OrganisationRecord): void {
  merge.field('level', [existing.level, row.level ?? existing.level], {
    how: meet,
    show: (level) => levelLabels[level],
  })
  merge.field('kind', [existing.kind, row.kind ?? existing.kind], {
    how: meet,
    show: (kind) => kindLabels[kind],
  })
}

function mergedMembers(
  merge: Merge,
  row: OrganisationRow,
  existing: OrganisationRecord | null,
): number | null {
  const listed = row.members === null ? null : String(row.members)
  const known = existing?.reportedMembers ?? null
  const members =
    existing === null
      ? listed
      : merge.text('members', [known === null ? null : String(known), listed])
  return members === null ? null : Number(members)
}

function parentOf({ parentRow, parentRecord }: Place): Parent {
  if (parentRow) return { kind: 'row', key: parentRow.key }
  return parentRecord ? { kind: 'record', record: parentRecord } : { kind: 'none' }
}

export const isChanged = (before: OrganisationRecord, after: OrganisationEntry): boolean =>
  after.ratings.length > 0 ||
  before.level !== after.level ||
  before.kind !== after.kind ||
  before.shortName !== after.shortName ||
  before.reportedMembers !== after.members
