import type { Workspace } from '@electron/app/workspace'
import type { Workbook } from '@shared/core/spreadsheet/workbook'
import type { SheetChoice } from '@shared/features/imports/imports.contract'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type { ImportRowKey, ImportSessionId } from '@shared/features/imports/imports.ids'
import type {
  ColumnReading,
  ImportField,
  ImportTarget,
  MatchType,
  RowAction,
  Take,
  ValueField,
} from '@shared/features/imports/imports.kinds'
import type { ImportOutcome } from '@shared/features/imports/imports.reports'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { SheetTable } from './imports.detection'
import type { Directory } from './imports.directory'
import type { Wanted } from './imports.people-read'
import type { ImportPlan } from './imports.plan'
import type { RejectedRow } from './imports.rejected'

/** Column index → field. */
export type Mapping = ReadonlyMap<number, ImportField | null>

/** What an earlier import taught of a header. */
export interface RememberedColumns {
  readonly columns: Mapping
  readonly readings: ReadonlyMap<number, ColumnReading>
}

export interface Resolution {
  readonly type: MatchType
  readonly text: string
  readonly subjectId: string | null
  readonly remember: boolean
  /** Of a word in a column; null: a name. */
  readonly field: ValueField | null
}

/**
 * One workbook on its way in, with all that the clerk has decided so far. It lives in the memory of
 * the main process; the window knows its id and sees a page at a time.
 */
export class ImportSession {
  readonly id: ImportSessionId
  readonly fileName: string
  readonly sha256: string
  readonly workbook: Workbook
  target: ImportTarget
  roundId: RoundId | null
  /** By index of the sheet; a sheet not in it stands as detected. */
  readonly sheets = new Map<number, SheetChoice>()
  /** By header signature. */
  readonly mappings = new Map<string, Mapping>()
  /** By header signature and column. */
  readonly readings = new Map<string, ReadonlyMap<number, ColumnReading>>()
  /** Headers whose columns the clerk has looked at. */
  readonly seenReadings = new Set<string>()
  /** Taught in earlier imports, by header signature. */
  remembered: ReadonlyMap<string, RememberedColumns> = new Map()
  /** By type and folded text. */
  readonly resolutions = new Map<string, Resolution>()
  readonly fixes = new Map<ImportRowKey, Map<ImportField, string>>()
  readonly actions = new Map<ImportRowKey, RowAction>()
  /** Where list and record differ, for every row that has no answer of its own. */
  readonly takesAll = new Map<ImportField | 'every', Take>([['unit', 'theirs']])
  /** By row and field; “every” for the fields of a row that have no answer of their own. */
  readonly takes = new Map<ImportRowKey, Map<ImportField | 'every', Take>>()
  /** Goes up with every decision, so that what was computed before it is known to be old. */
  revision = 0
  /** As above, for sheets and columns alone. */
  layout = 0
  tables: { readonly layout: number; readonly tables: readonly SheetTable[] } | null = null
  /** The data as of a record of the log, which most answers leave as it was. */
  directory: {
    readonly key: string
    /** Whom of the people it holds; null: everyone. */
    readonly wanted: Wanted | null
    readonly directory: Directory
  } | null = null
  plan: { readonly key: string; readonly plan: ImportPlan } | null = null
  outcome: ImportOutcome | null = null
  rejected: readonly RejectedRow[] = []

  constructor(file: {
    readonly id: ImportSessionId
    readonly fileName: string
    readonly sha256: string
    readonly workbook: Workbook
    readonly target: ImportTarget
    readonly roundId: RoundId | null
  }) {
    this.id = file.id
    this.fileName = file.fileName
    this.sha256 = file.sha256
    this.workbook = file.workbook
    this.target = file.target
    this.roundId = file.roundId
  }

  /** Records a decision. */
  decide(change: () => void): void {
    change()
    this.revision += 1
  }

  /** Records a decision about sheets or columns. */
  arrange(change: () => void): void {
    this.decide(change)
    this.layout += 1
  }
}

/** The clerk's word on a field of this row, else on all rows; without one the record stays. */
export function takeOf(session: ImportSession, key: ImportRowKey, field: ImportField): Take {
  const own = session.takes.get(key)
  const said = own?.get(field) ?? own?.get('every') ?? session.takesAll.get(field)
  return said ?? session.takesAll.get('every') ?? 'ours'
}

const open = new WeakMap<Workspace, ImportSession>()
const watched = new WeakSet<Workspace>()

/** One at a time: a workbook in memory is large, and the clerk has one pair of hands. */
export function keepSession(workspace: Workspace, session: ImportSession): void {
  open.set(workspace, session)
  if (watched.has(workspace)) return
  watched.add(workspace)
  // What was matched belongs to the data that was open; in other data the ids mean nobody.
  workspace.onReplaced(() => open.delete(workspace))
}

/** @throws AppError `imports.sessionGone` */
export function theSession(workspace: Workspace, id: ImportSessionId): ImportSession {
  const session = open.get(workspace)
  if (session?.id !== id) throw importsErrors.sessionGone()
  return session
}

export function closeSession(workspace: Workspace, id: ImportSessionId): void {
  if (open.get(workspace)?.id === id) open.delete(workspace)
}
