import { levelByName } from '@shared/features/imports/imports.cells.rules'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import { nameKey } from '@shared/features/imports/imports.organisation-finder'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { organisationStrings } from '@shared/features/organisation/organisation.strings'
import type { OrganisationRecord } from './imports.directory'
import type { OrganisationRow } from './imports.organisation-rows'
import type { Planning } from './imports.plan'
import { takeOf } from './imports.session'

/** Where a row of the list stands in the tree, and which record it is on. */
export interface Place {
  readonly parentRow: OrganisationRow | null
  readonly parentRecord: OrganisationRecord | null
  readonly parentLevel: OrganisationLevel | null
  readonly parentName: string
  readonly level: OrganisationLevel | null
  readonly kind: OrganisationKind | null
  readonly existing: OrganisationRecord | null
  /** Why the place is not known. */
  readonly problem: string | null
  readonly isCircle: boolean
}

type Above = Pick<Place, 'parentRow' | 'parentRecord' | 'problem'>
const nothingAbove: Above = { parentRow: null, parentRecord: null, problem: null }

/** Finds each row's place, looking at the list itself before the tree. */
export class OrganisationPlaces {
  readonly #planning: Planning
  readonly #byName: ReadonlyMap<string, readonly OrganisationRow[]>
  readonly #root: OrganisationRow | undefined
  readonly #rootRecords: readonly OrganisationRecord[]
  readonly #records: ReadonlyMap<string, OrganisationRecord>
  readonly #byId: ReadonlyMap<string, OrganisationRecord>
  readonly #below: ReadonlyMap<string | null, readonly OrganisationRecord[]>
  readonly #above = new Map<ImportRowKey, Above>()
  readonly #places = new Map<ImportRowKey, Place>()
  readonly #underWay = new Set<ImportRowKey>()

  constructor(planning: Planning, rows: readonly OrganisationRow[]) {
    const { organisations } = planning.directory
    this.#planning = planning
    this.#byName = Map.groupBy(rows, (row) => row.nameKey)
    this.#root = rows.find(({ level }) => level === 'bloc')
    this.#rootRecords = organisations.filter(({ level, isClosed }) => level === 'bloc' && !isClosed)
    // Closed ones first, so that an open one of the same name takes the place.
    const inOrder = organisations.toSorted((a, b) => Number(b.isClosed) - Number(a.isClosed))
    this.#records = new Map(inOrder.map((record) => [placeKey(record.parentId, record), record]))
    this.#below = Map.groupBy(organisations, ({ parentId }) => parentId)
    this.#byId = new Map(organisations.map((record) => [record.id, record]))
  }

  of(row: OrganisationRow): Place {
    const known = this.#places.get(row.key)
    if (known) return known
    this.#underWay.add(row.key)
    const place = this.#find(row)
    this.#underWay.delete(row.key)
    this.#places.set(row.key, place)
    return place
  }

  /** Equal for rows that are the same organisation written twice. */
  identity(row: OrganisationRow): string {
    const { parentRow, parentRecord } = this.#aboveOf(row)
    const above = parentRow ? `row ${parentRow.nameKey}` : (parentRecord?.name ?? '')
    return `${nameKey(above)} | ${row.nameKey}`
  }

  /** There is one Bloc only: the name of the one that stands in this row's way. */
  otherRoot(row: OrganisationRow): string | null {
    const root = this.#rootRecords[0] ?? (this.#root?.key === row.key ? undefined : this.#root)
    return root?.name ?? null
  }

  /** Levels of the open organisations right below this one on record. */
  levelsBelow({ id }: OrganisationRecord): readonly OrganisationLevel[] {
    return (this.#below.get(id) ?? []).flatMap((child) => (child.isClosed ? [] : child.level))
  }

  #find(row: OrganisationRow): Place {
    const above = this.#aboveOf(row)
    const { parentRow } = above
    const isCircle = parentRow !== null && this.#underWay.has(parentRow.key)
    const parent = parentRow && !isCircle ? this.of(parentRow) : null
    const record = above.parentRecord ?? parent?.existing ?? null
    const parentLevel = parent?.level ?? record?.level ?? null
    const parentKind = parentLevel === 'bloc' ? null : (parent?.kind ?? record?.kind ?? null)
    const isTop = !parentRow && !above.parentRecord
    const isKnownPlace = isTop || record !== null
    const existing = isKnownPlace
      ? (this.#records.get(placeKey(record?.id ?? null, row)) ?? null)
      : null
    // What is on record stays until the clerk believes the list instead.
    const isBelieved = (field: 'level' | 'kind') =>
      existing === null || takeOf(this.#planning.session, row.key, field) === 'theirs'
    return {
      ...above,
      ...{ parentLevel, existing, isCircle },
      parentName: parentRow?.name ?? record?.name ?? organisationStrings.noParent,
      level:
        (isBelieved('level') ? row.level : null) ??
        existing?.level ??
        levelByName(row.name, parentLevel),
      kind: (isBelieved('kind') ? row.kind : null) ?? existing?.kind ?? parentKind,
      problem: isCircle ? problems.parentCircle : above.problem,
    }
  }

  #aboveOf(row: OrganisationRow): Above {
    const known = this.#above.get(row.key)
    if (known) return known
    const found = row.parentText === '' ? this.#withoutText(row) : this.#byText(row)
    this.#above.set(row.key, found)
    return found
  }

  /** A đảng bộ or chi bộ cơ sở belongs to the Bloc even where the list does not say so. */
  #withoutText(row: OrganisationRow): Above {
    const isTop = row.level === 'bloc' || (row.level === null && levelByName(row.name, null))
    if (isTop) return nothingAbove
    const isBase = row.level === 'base-committee' || row.level === 'base-cell'
    if (isBase && this.#root) return { ...nothingAbove, parentRow: this.#root }
    const record = isBase ? this.#rootRecordOf(row) : undefined
    if (record) return { ...nothingAbove, parentRecord: record }
    return { ...nothingAbove, problem: problems.parentMissing }
  }

  /** Of the successors of a divided Bloc, the one that has this organisation; a guess would double it. */
  #rootRecordOf(row: OrganisationRow): OrganisationRecord | undefined {
    const having = this.#rootRecords.filter(
      ({ id }) => this.#records.get(placeKey(id, row))?.isClosed === false,
    )
    const [only, another] = having.length > 0 ? having : this.#rootRecords
    return another ? undefined : only
  }

  #byText(row: OrganisationRow): Above {
    const named = (this.#byName.get(nameKey(row.parentText)) ?? []).filter(
      (other) => other.key !== row.key,
    )
    // Where none fits, the name still says which one is meant: the level is what is wrong then.
    const fitting = named.filter((other) => mayBeAbove(other, row))
    const rows = fitting.length > 0 ? fitting : named
    const [first, second] = rows
    if (first && (!second || rows.every(({ parentText }) => parentText === first.parentText)))
      return { ...nothingAbove, parentRow: firstOfAll(first, named) }
    const { id, problem } = this.#planning.matches.organisation(row.parentText)
    const record = id === null ? undefined : this.#byId.get(id)
    if (record?.isClosed)
      return { ...nothingAbove, problem: problems.organisationClosed(record.name) }
    if (record) return { ...nothingAbove, parentRecord: record }
    const sentence = second
      ? problems.parentAmbiguous(row.parentText)
      : problems.parentUnknown(row.parentText)
    return {
      ...nothingAbove,
      problem: problem?.severity === 'warning' ? problem.sentence : sentence,
    }
  }
}

const mayBeAbove = (above: OrganisationRow, row: OrganisationRow): boolean =>
  above.level === null || row.level === null || mayStandUnder(row.level, above.level)

/** Where rows contradict each other about one organisation, the first is the one that is written. */
const firstOfAll = (row: OrganisationRow, named: readonly OrganisationRow[]): OrganisationRow =>
  named.find(({ parentText }) => parentText === row.parentText) ?? row

const placeKey = (parentId: string | null, { name }: { readonly name: string }): string =>
  `${parentId ?? ''} | ${nameKey(name)}`
