import { setImmediate } from 'node:timers/promises'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import type { Difference } from '@shared/features/imports/imports.reports'
import { fieldLabel, rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import { entryOf, isChanged, type OrganisationEntry } from './imports.organisation-entry'
import { OrganisationPlaces, type Place } from './imports.organisation-places'
import { impliedRoot, type OrganisationRow, readOrganisationRow } from './imports.organisation-rows'
import { type PlannedRow, type Planning, type Proposal, rowsPerTurn, settle } from './imports.plan'
import { type KnownRatings, readRatings, yearsOf } from './imports.ratings'
import { takeOf } from './imports.session'

export type { OrganisationEntry } from './imports.organisation-entry'

type Planned = PlannedRow<OrganisationEntry>

/** Rows in the order of the list, the implied Bloc first. Parents may come after their children. */
export async function planOrganisations(planning: Planning): Promise<readonly Planned[]> {
  const read = planning.drafts.map((draft) => readOrganisationRow(draft, planning))
  const ratings = await readRatings(planning.db, 'organisation', yearsOf(planning.drafts))
  const root = impliedRoot(read, planning.directory)
  const rows = root ? [root, ...read] : read
  const planner = new OrganisationPlanner(planning, rows, ratings)
  const planned: Planned[] = []
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    planned.push(planner.plan(row))
  }
  return planned
}

const lowerLabel = (field: ImportField): string => fieldLabel(field).toLocaleLowerCase('vi')

class OrganisationPlanner {
  readonly #planning: Planning
  readonly #places: OrganisationPlaces
  readonly #ratings: KnownRatings
  readonly #planned = new Map<ImportRowKey, Planned>()
  /** First row of each name and place, to recognise it when it comes again. */
  readonly #first = new Map<string, OrganisationRow>()

  constructor(planning: Planning, rows: readonly OrganisationRow[], ratings: KnownRatings) {
    this.#planning = planning
    this.#ratings = ratings
    this.#places = new OrganisationPlaces(planning, rows)
    for (const row of rows) {
      const key = this.#places.identity(row)
      if (!this.#first.has(key)) this.#first.set(key, row)
    }
  }

  plan(row: OrganisationRow): Planned {
    const known = this.#planned.get(row.key)
    if (known) return known
    const place = this.#places.of(row)
    const take = (field: ImportField) => takeOf(this.#planning.session, row.key, field)
    const settling = { ratings: this.#ratings, take }
    const { entry, differences } = entryOf(row, place, settling)
    const found = [...row.problems, ...this.#problemsOf(row, place, differences)]
    const proposal = this.#proposal(row, place, entry)
    const settled = settle(this.#planning.session, row.key, { problems: found, proposal })
    const planned: Planned = {
      key: row.key,
      draft: row.draft,
      problems: found,
      ...settled,
      knownAs: place.existing
        ? this.#planning.directory.organisationFinder.label(place.existing.id)
        : null,
      differences,
      entry: settled.state === 'error' ? null : entry,
    }
    this.#planned.set(row.key, planned)
    return planned
  }

  #problemsOf(
    row: OrganisationRow,
    place: Place,
    differences: readonly Difference[],
  ): ImportProblem[] {
    const found: ImportProblem[] = []
    const error = (field: ImportProblem['field'], sentence: string) =>
      found.push({ field, severity: 'error', sentence })
    const warn = (field: ImportProblem['field'], sentence: string) =>
      found.push({ field, severity: 'warning', sentence })
    if (row.name === '') return found
    if (place.problem) error('parent', place.problem)
    else if (place.parentRow && !place.isCircle) {
      const above = this.plan(place.parentRow)
      const isLeftOut = above.state === 'error' || (above.state === 'skip' && !above.knownAs)
      if (isLeftOut && !this.#isDouble(place.parentRow))
        error('parent', problems.parentLeftOut(place.parentRow.name))
    }
    if (found.length > 0) return found
    if (place.level === null) {
      if (!row.problems.some(({ field }) => field === 'level'))
        error('level', problems.levelMissing)
    } else {
      const misfit = this.#misfit(place, place.level)
      if (misfit) error('level', misfit)
    }
    if (place.kind === null && !row.problems.some(({ field }) => field === 'kind'))
      error('kind', problems.kindMissing)
    const otherRoot = place.level === 'bloc' && !place.existing ? this.#places.otherRoot(row) : null
    if (otherRoot) error('name', problems.rootExists(otherRoot))
    if (place.existing?.isClosed) error('name', problems.organisationClosed(place.existing.name))
    const kept = differences.filter(({ isConflict, take }) => isConflict && take === 'ours')
    if (kept.length > 0) warn(null, problems.kept(kept.map(({ field }) => lowerLabel(field))))
    const first = this.#doubleOf(row)
    if (first?.draft)
      warn(
        'name',
        problems.duplicate({ sheet: first.draft.sheet.sheet.name, row: first.draft.row }),
      )
    return found
  }

  /** Why the tree has no room for this level there: for what is above it, or for what is below. */
  #misfit({ parentRow, existing, ...place }: Place, level: OrganisationLevel): string | null {
    const above = parentRow && !place.isCircle ? this.plan(parentRow) : null
    // A row that the clerk leaves out keeps its record at the level it has.
    const kept = above?.state === 'skip' && parentRow ? this.#places.of(parentRow).existing : null
    if (!mayStandUnder(level, kept?.level ?? place.parentLevel))
      return problems.misplaced({ level: levelLabels[level], parent: place.parentName })
    const below = existing && existing.level !== level ? this.#places.levelsBelow(existing) : []
    const child = below.find((each) => !mayStandUnder(each, level))
    if (!existing || !child) return null
    const levels = { level: levelLabels[level], child: levelLabels[child] }
    return problems.childNotAllowed({ name: existing.name, ...levels })
  }

  #doubleOf(row: OrganisationRow): OrganisationRow | null {
    const first = this.#first.get(this.#places.identity(row))
    return first && first.key !== row.key ? first : null
  }

  #isDouble = (row: OrganisationRow): boolean => this.#doubleOf(row) !== null

  #proposal(row: OrganisationRow, { existing }: Place, entry: OrganisationEntry | null): Proposal {
    if (this.#isDouble(row)) return { state: 'skip', actions: ['skip'] }
    if (!existing) return { state: 'add', actions: ['add', 'skip'] }
    return entry && isChanged(existing, entry)
      ? { state: 'update', actions: ['update', 'skip'] }
      : { state: 'same', actions: [] }
  }
}
