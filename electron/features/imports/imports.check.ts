import type { Db } from '@electron/database/database'
import { getRound } from '@electron/features/nominations/rounds.queries'
import type { QueryContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { commonEnding } from '@shared/features/imports/imports.common-text.rules'
import type {
  FixCell,
  ResolveTexts,
  SetAction,
  SettleConflicts,
  WindowRows,
} from '@shared/features/imports/imports.contract'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type { ImportRowKey, ImportSessionId } from '@shared/features/imports/imports.ids'
import type {
  CheckedRow,
  CheckReport,
  MatchReport,
  RowPage,
} from '@shared/features/imports/imports.reports'
import { countStates } from './imports.commit'
import { chosenTables } from './imports.detection'
import { fieldsOf } from './imports.drafts'
import { withLastImport } from './imports.last-import'
import { resolutionKey } from './imports.matches'
import { type ImportPlan, makePlan, type PlannedRow } from './imports.plan'
import { type ImportSession, theSession } from './imports.session'
import { skippedOf } from './imports.state'
import { resolutionOfWord, wordKey } from './imports.values'

type OfSession = { readonly sessionId: ImportSessionId }

/** @throws AppError `imports.*` */
export async function reportMatches(
  { sessionId }: OfSession,
  context: QueryContext,
): Promise<MatchReport> {
  const session = theSession(context.workspace, sessionId)
  const { matches, values } = await makePlan(session, context)
  return matches.report(session.target !== 'organisations', values)
}

/** @throws AppError `imports.*` */
export async function reportCheck(
  { sessionId }: OfSession,
  context: QueryContext,
): Promise<CheckReport> {
  const session = theSession(context.workspace, sessionId)
  const plan = await makePlan(session, context)
  return {
    counts: countStates(plan),
    total: plan.rows.length,
    warnings: plan.rows.filter(hasWarning).length,
    conflicts: plan.rows.filter(hasConflict).length,
    takesAll: session.takesAll.get('every') ?? 'ours',
    skipped: skippedOf(chosenTables(session)),
    commonText: await commonTextOf(session, plan, context.db),
    fields: fieldsOf(session),
    unusedColumns: unusedColumns(session),
  }
}

const hasWarning = ({ problems }: PlannedRow) =>
  problems.some(({ severity }) => severity === 'warning')

/** Offered only while the round has no common citation of its own. */
async function commonTextOf(
  { roundId, target }: ImportSession,
  { rows }: ImportPlan,
  db: Db,
): Promise<string | null> {
  if (target !== 'nominations' || roundId === null) return null
  const { achievement } = await getRound(db, roundId)
  if (achievement !== '') return null
  return commonEnding(rows.map(({ draft }) => draft?.texts.get('achievement') ?? ''))
}

const hasConflict = ({ differences = [] }: PlannedRow) =>
  differences.some(({ isConflict }) => isConflict)

/** Filled columns that nothing is read from: never lost without a word. */
function unusedColumns(session: ImportSession): readonly string[] {
  const headers = chosenTables(session).flatMap(({ sheet, table }) =>
    table.columns
      .filter(({ key, index }) => {
        if (key !== null) return false
        return table.dataRowIndexes.some((row) => sheet.rows[row]?.[index] != null)
      })
      .map(({ header }) => header),
  )
  return [...new Set(headers)]
}

/** @throws AppError `imports.*` */
export async function windowRows(
  { sessionId, only, offset, limit }: WindowRows,
  context: QueryContext,
): Promise<RowPage> {
  const session = theSession(context.workspace, sessionId)
  const plan = await makePlan(session, context)
  const rows: readonly PlannedRow[] = plan.rows
  const kept = only === 'all' ? rows : rows.filter(filters[only])
  const fields = fieldsOf(session)
  return {
    total: kept.length,
    rows: await withLastImport(
      context.db,
      kept.slice(offset, offset + limit).map((row) => ({
        row: toChecked(row, session, fields),
        recordId: recordIdOf(row),
      })),
    ),
  }
}

/** null for what is new, and for a row that is left out for its faults. */
function recordIdOf({ entry }: PlannedRow): string | null {
  const known = entry as { readonly existing?: { readonly id: string } | null } | null
  return known?.existing?.id ?? null
}

const filters = {
  errors: ({ state }: PlannedRow) => state === 'error',
  conflicts: hasConflict,
  warnings: hasWarning,
  changes: ({ state }: PlannedRow) => state === 'add' || state === 'update',
} as const

function toChecked(
  { key, draft, state, actions, problems, knownAs, entry, differences = [] }: PlannedRow,
  { fixes }: ImportSession,
  fields: ReturnType<typeof fieldsOf>,
): CheckedRow {
  // The implied Bloc has no row: its name comes from what the rows below it call it.
  const implied = entry as { readonly name?: string } | null
  const textOf = (field: (typeof fields)[number]) =>
    draft ? (draft.texts.get(field) ?? '') : field === 'name' ? (implied?.name ?? '') : ''
  return {
    ...{ key, state, actions, problems, knownAs, differences },
    sheet: draft?.sheet.sheet.name ?? '',
    rowNumber: draft ? draft.row + 1 : null,
    cells: fields.map(textOf),
    fixed: [...(fixes.get(key)?.keys() ?? [])],
  }
}

/** @throws AppError `imports.sessionGone` */
export async function resolveTexts(
  { sessionId, choices }: ResolveTexts,
  { workspace }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  session.decide(() => {
    for (const choice of choices) session.resolutions.set(keyOf(choice), choice)
  })
  return null
}

const keyOf = ({ type, text, field }: ResolveTexts['choices'][number]): string =>
  type === 'value' && field !== null
    ? resolutionOfWord(wordKey(field, text))
    : resolutionKey(type, text)

/** @throws AppError `imports.sessionGone`, `imports.rowGone` */
export async function fixCell(
  { sessionId, key, field, text }: FixCell,
  { workspace }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  const [sheet] = key.split(':').map(Number)
  if (!chosenTables(session).some(({ index }) => index === sheet)) throw importsErrors.rowGone()
  session.decide(() => {
    const fixes = session.fixes.get(key) ?? new Map()
    session.fixes.set(key, fixes.set(field, tidy(text)))
  })
  return null
}

/** @throws AppError `imports.sessionGone` */
export async function setAction(
  { sessionId, keys, action }: SetAction,
  { workspace }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  session.decide(() => {
    for (const key of keys) {
      if (action === null) session.actions.delete(key)
      else session.actions.set(key, action)
    }
  })
  return null
}

/** @throws AppError `imports.sessionGone` */
export async function settleConflicts(
  { sessionId, keys, field, take }: SettleConflicts,
  { workspace }: QueryContext,
): Promise<null> {
  const session = theSession(workspace, sessionId)
  session.decide(() => {
    if (keys === null) settleAll(session, field, take)
    else for (const key of keys) settleRow(session, key, { field, take })
  })
  return null
}

type Settled = Pick<SettleConflicts, 'field' | 'take'>

/** For every row, and over what was said of single rows before. */
function settleAll(session: ImportSession, field: Settled['field'], take: Settled['take']): void {
  if (field === null) {
    session.takesAll.clear()
    session.takes.clear()
  } else for (const own of session.takes.values()) own.delete(field)
  session.takesAll.set(field ?? 'every', take)
}

function settleRow(session: ImportSession, key: ImportRowKey, { field, take }: Settled): void {
  const own = session.takes.get(key)
  // Also for fields that no column carries, such as the kind that a heading tells.
  if (field === null) session.takes.set(key, new Map([['every', take]]))
  else session.takes.set(key, new Map([...(own ?? []), [field, take]]))
}
