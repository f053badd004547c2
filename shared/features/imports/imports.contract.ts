import { RoundId } from '@shared/features/nominations/nominations.ids'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { ImportFieldName, ImportRowKey, ImportSessionId } from './imports.ids'
import {
  columnReadings,
  importTargets,
  matchTypes,
  rowActions,
  takes,
  valueFields,
} from './imports.kinds'
import { memoryContract } from './imports.memory.contract'
import type {
  CheckReport,
  ImportOutcome,
  ImportState,
  MatchReport,
  PreviewPage,
  RowPage,
} from './imports.reports'

const session = { sessionId: ImportSessionId }
const OfSession = z.strictObject(session)

export const OpenImport = z.strictObject({
  taskId: TaskId,
  /** A file chosen before; null: ask with the system's dialog. */
  handle: z.uuid().nullable().default(null),
  /** null: told from the columns. */
  target: z.enum(importTargets).nullable().default(null),
  /** The award round that nominations go into. */
  roundId: RoundId.nullable().default(null),
})
export type OpenImport = z.output<typeof OpenImport>

export const SheetChoice = z.strictObject({
  index: z.int().min(0).max(999),
  isChosen: z.boolean(),
  /** Counted from 0; null: found by itself. */
  headerRow: z.int().min(0).max(100_000).nullable(),
  /** For nominations: of all rows; null: each row says so itself. */
  level: z.enum(awardLevels).nullable(),
  kind: z.enum(subjectKinds).nullable(),
  /** false: rows that are hidden in the sheet are left out. */
  takesHiddenRows: z.boolean().default(true),
})
export type SheetChoice = z.output<typeof SheetChoice>

export const ChooseSheets = z.strictObject({
  ...session,
  target: z.enum(importTargets).nullable().default(null),
  roundId: RoundId.nullable().default(null),
  /** Those left out stay as they are. */
  sheets: z.array(SheetChoice).max(200).default([]),
})
export type ChooseSheets = z.output<typeof ChooseSheets>

export const MapColumns = z.strictObject({
  ...session,
  /** Which header; sheets with the same one are mapped together. */
  signature: z.string().max(20_000),
  columns: z
    .array(
      z.strictObject({
        index: z.int().min(0).max(999),
        field: ImportFieldName.nullable(),
        /** null: as its fonts and its days show it. */
        reading: z.enum(columnReadings).nullable().default(null),
      }),
    )
    .max(300),
})
export type MapColumns = z.output<typeof MapColumns>

export const ResolveTexts = z.strictObject({
  ...session,
  choices: z
    .array(
      z.strictObject({
        type: z.enum(matchTypes),
        /** As the report gave it. */
        text: z.string().min(1).max(1000),
        /** Record, or for a word its meaning; null: leave as written. */
        subjectId: z.string().min(1).max(200).nullable(),
        /** Of a word in a column; null: a name. */
        field: z.enum(valueFields).nullable().default(null),
        /** “Luôn hiểu như vậy”; kept once the import is committed. */
        remember: z.boolean(),
      }),
    )
    .min(1)
    .max(5000),
})
export type ResolveTexts = z.output<typeof ResolveTexts>

export const rowFilters = ['all', 'errors', 'conflicts', 'warnings', 'changes'] as const

export const WindowRows = z.strictObject({
  ...session,
  only: z.enum(rowFilters).default('all'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type WindowRows = z.output<typeof WindowRows>

export const FixCell = z.strictObject({
  ...session,
  key: ImportRowKey,
  field: ImportFieldName,
  /** In place of what the file says. */
  text: z.string().max(5000),
})
export type FixCell = z.output<typeof FixCell>

export const SetAction = z.strictObject({
  ...session,
  keys: z.array(ImportRowKey).min(1).max(50_000),
  /** null: as the program proposes. */
  action: z.enum(rowActions).nullable(),
})
export type SetAction = z.output<typeof SetAction>

export const SettleConflicts = z.strictObject({
  ...session,
  /** null: every row, now and after a change of the list. */
  keys: z.array(ImportRowKey).min(1).max(50_000).nullable(),
  /** null: every field. */
  field: ImportFieldName.nullable().default(null),
  take: z.enum(takes),
})
export type SettleConflicts = z.output<typeof SettleConflicts>

/**
 * The wizard. Until `commit`, everything happens in the memory of the main process: these are
 * queries of the data, though they change what the session remembers.
 */
export const importsContract = {
  /** Copies the file once, reads it in a thread with limits. null: the dialog was closed. */
  'imports.open': task<{ readonly sessionId: ImportSessionId } | null>()(OpenImport),
  'imports.state': query<ImportState>()(OfSession),
  /** The first rows of a sheet with what each of them is. */
  'imports.preview': query<PreviewPage>()(
    z.strictObject({ ...session, sheet: z.int().min(0).max(999) }),
  ),
  'imports.detect': query<null>()(ChooseSheets),
  'imports.map': query<null>()(MapColumns),
  'imports.match': query<MatchReport>()(OfSession),
  'imports.resolve': query<null>()(ResolveTexts),
  'imports.check': query<CheckReport>()(OfSession),
  'imports.rows': query<RowPage>()(WindowRows),
  'imports.fixCell': query<null>()(FixCell),
  'imports.setAction': query<null>()(SetAction),
  /** Where list and record differ: which of them is written. */
  'imports.settle': query<null>()(SettleConflicts),
  /** One command, one record, one undo. */
  'imports.commit': task<ImportOutcome>()(z.strictObject({ taskId: TaskId, ...session })),
  /** A workbook of the rows left out, with the reason. null: the dialog was closed. */
  'imports.saveRejected': task<{ readonly fileName: string; readonly rows: number } | null>()(
    z.strictObject({ taskId: TaskId, ...session }),
  ),
  'imports.close': query<null>()(OfSession),
  ...memoryContract,
}
