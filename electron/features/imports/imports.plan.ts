import type { Db } from '@electron/database/database'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { ImportProblem, RowAction, RowState } from '@shared/features/imports/imports.kinds'
import type { Difference } from '@shared/features/imports/imports.reports'
import { chainHead } from '../../database/change-log/chain'
import { type Directory, readDirectory } from './imports.directory'
import { type DraftRow, readDrafts } from './imports.drafts'
import { TextMatches } from './imports.matches'
import { isPartOf, readPeople, wantedIn } from './imports.people-read'
import { type NominationEntry, planNominations } from './imports.plan-nominations'
import { type OrganisationEntry, planOrganisations } from './imports.plan-organisations'
import { type PersonEntry, planPeople } from './imports.plan-people'
import type { ImportSession } from './imports.session'
import { WordReader } from './imports.values'

/** A row with what will become of it. */
export interface PlannedRow<Entry = unknown> {
  readonly key: ImportRowKey
  /** null: the Bloc that a list of organisations implies. */
  readonly draft: DraftRow | null
  readonly state: RowState
  /** What the clerk may choose; none while it is faulty. */
  readonly actions: readonly RowAction[]
  readonly problems: readonly ImportProblem[]
  /** The record it is on. */
  readonly knownAs: string | null
  /** Beside the record, field by field; left out where the list has no say in it. */
  readonly differences?: readonly Difference[]
  /** null while it is faulty. */
  readonly entry: Entry | null
}

export type ImportPlan = { readonly matches: TextMatches; readonly values: WordReader } & (
  | { readonly target: 'organisations'; readonly rows: readonly PlannedRow<OrganisationEntry>[] }
  | { readonly target: 'people'; readonly rows: readonly PlannedRow<PersonEntry>[] }
  | { readonly target: 'nominations'; readonly rows: readonly PlannedRow<NominationEntry>[] }
)

export interface Planning {
  readonly session: ImportSession
  readonly db: Db
  readonly today: LocalDate
  readonly drafts: readonly DraftRow[]
  readonly directory: Directory
  readonly matches: TextMatches
  readonly values: WordReader
}

/** Rows looked at before the window is given a turn. */
export const rowsPerTurn = 500

/**
 * Compares the list with the data. Computed once and kept until the clerk decides something or the
 * data changes, so that scrolling through the result costs nothing.
 *
 * @throws AppError `imports.noSheet`, `.columnsMissing`, `.roundMissing`, `core.notFound` (the round)
 */
export async function makePlan(
  session: ImportSession,
  { db, today }: { readonly db: Db; readonly today: LocalDate },
): Promise<ImportPlan> {
  const { seq } = await chainHead(db)
  const key = `${session.revision} ${seq} ${today}`
  if (session.plan?.key === key) return session.plan.plan
  const drafts = await readDrafts(session)
  const directory = await directoryAt(seq, { session, db, drafts })
  const matches = new TextMatches(session, directory)
  const values = new WordReader(session, directory)
  const plan = await planFor({ session, db, today, drafts, directory, matches, values })
  session.plan = { key, plan }
  return plan
}

async function directoryAt(
  seq: number,
  { session, db, drafts }: Pick<Planning, 'session' | 'db' | 'drafts'>,
): Promise<Directory> {
  const key = `${seq} ${session.target}`
  // Nominations are looked up with slips of the pen, which takes everyone.
  const wanted = session.target === 'people' ? wantedIn(drafts) : null
  const known = session.directory
  const isEnough = wanted === null || (known?.wanted && isPartOf(wanted, known.wanted))
  if (known?.key === key && isEnough) return known.directory
  const people = session.target === 'organisations' ? [] : await readPeople(db, wanted)
  const directory = await readDirectory(db, people)
  session.directory = { key, wanted, directory }
  return directory
}

async function planFor(planning: Planning): Promise<ImportPlan> {
  const { matches, values, session } = planning
  const { target } = session
  switch (target) {
    case 'organisations':
      return { target, matches, values, rows: await planOrganisations(planning) }
    case 'people':
      return { target, matches, values, rows: await planPeople(planning) }
    case 'nominations':
      return { target, matches, values, rows: await planNominations(planning) }
    default:
      return assertNever(target, 'import target')
  }
}

export interface Proposal {
  readonly state: Exclude<RowState, 'error'>
  /** In place of the proposal. */
  readonly actions: readonly RowAction[]
}

/** The clerk's choice where there is one that still makes sense; a faulty row stays out. */
export function settle(
  session: ImportSession,
  key: ImportRowKey,
  {
    problems,
    proposal,
  }: { readonly problems: readonly ImportProblem[]; readonly proposal: Proposal },
): Pick<PlannedRow, 'state' | 'actions'> {
  const wanted = session.actions.get(key)
  const isFaulty = problems.some(({ severity }) => severity === 'error')
  if (isFaulty) return { state: wanted === 'skip' ? 'skip' : 'error', actions: ['skip'] }
  const { actions, state } = proposal
  return { actions, state: wanted && actions.includes(wanted) ? wanted : state }
}
