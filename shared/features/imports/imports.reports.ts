import type { SkipReason } from '@shared/core/spreadsheet/table-detection'
import type { LegacyEncoding } from '@shared/core/vietnamese-legacy'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { ImportRowKey, ImportSessionId } from './imports.ids'
import type {
  ColumnReading,
  ImportField,
  ImportProblem,
  ImportTarget,
  MatchType,
  RowAction,
  RowState,
  Take,
  ValueField,
} from './imports.kinds'
import type { MatchQuality } from './imports.organisation-finder'

/** What the wizard knows without looking into the office's data. */
export interface ImportState {
  readonly sessionId: ImportSessionId
  readonly fileName: string
  readonly target: ImportTarget
  readonly roundId: RoundId | null
  readonly sheets: readonly SheetState[]
  readonly headers: readonly HeaderState[]
  /** Required fields that no column of some chosen sheet carries. */
  readonly missing: readonly ImportField[]
  /** Nothing to decide there: the wizard may pass by itself. */
  readonly isSheetsClear: boolean
  readonly isMappingClear: boolean
  /** Set once committed. */
  readonly outcome: ImportOutcome | null
}

export interface SkippedRows {
  readonly reason: SkipReason
  readonly count: number
  /** The first few, as they stand. */
  readonly samples: readonly string[]
}

export interface SheetState {
  readonly index: number
  readonly name: string
  readonly isHidden: boolean
  readonly isChosen: boolean
  /** Filled rows of the sheet, titles and all. */
  readonly rowCount: number
  /** Counted from 0; null: no list found. */
  readonly headerRow: number | null
  readonly titleLines: readonly string[]
  readonly dataRows: number
  readonly level: AwardLevel | null
  readonly kind: SubjectKind | null
  /** Hidden among the rows of the list. */
  readonly hiddenRows: number
  readonly takesHiddenRows: boolean
  /** Rows between or below the list that are not read, by what they are. */
  readonly skipped: readonly SkippedRows[]
}

/** One header, and the sheets that have it. */
export interface HeaderState {
  readonly signature: string
  readonly sheets: readonly string[]
  readonly columns: readonly ColumnState[]
}

export interface ColumnState {
  readonly index: number
  /** As Excel names it: “C”. */
  readonly letter: string
  readonly header: string
  readonly samples: readonly string[]
  readonly field: ImportField | null
  readonly source: 'header' | 'remembered' | 'chosen' | 'none'
  /** Hidden in the sheet. */
  readonly isHidden: boolean
  readonly reading: ColumnReading | null
  /** Days that only fit month/day. */
  readonly isMonthFirst: boolean
  /** Text in an old font, or what looks like it; null: none. */
  readonly legacy: LegacyColumn | null
}

export interface LegacyColumn {
  /** Names of the fonts; empty: none tells, it only looks like an old encoding. */
  readonly fonts: readonly string[]
  /** What the letters look like where no font tells. */
  readonly suspected: LegacyEncoding | null
  readonly examples: readonly { readonly before: string; readonly after: string }[]
}

export type PreviewRole = 'title' | 'header' | 'data' | SkipReason

export interface PreviewPage {
  readonly total: number
  readonly columnCount: number
  readonly rows: readonly {
    readonly row: number
    readonly role: PreviewRole
    readonly cells: readonly string[]
  }[]
}

export interface Suggested {
  readonly id: string
  readonly label: string
  /** What tells namesakes apart; may be empty. */
  readonly detail: string
  /** Whole percent. */
  readonly score: number
}

/** One text that stands for nobody yet, or that the clerk has given a meaning. */
export interface TextToMatch {
  readonly type: MatchType
  /** Of a word in a column; null: a name. */
  readonly field: ValueField | null
  readonly text: string
  /** Rows that carry it. */
  readonly rows: number
  readonly isAmbiguous: boolean
  readonly suggestions: readonly Suggested[]
  /** null: not decided; then `subject` null: as written. */
  readonly chosen: { readonly subject: Suggested | null; readonly remember: boolean } | null
}

export interface MatchReport {
  /** Distinct texts that were matched, by how. */
  readonly matched: Readonly<Record<MatchQuality, number>>
  /** Most frequent first, at most 200. */
  readonly open: readonly TextToMatch[]
  readonly openTotal: number
  /** Those decided in this session. */
  readonly decided: readonly TextToMatch[]
  /** Whether “as written” is a way out for this list. */
  readonly mayStayAsWritten: boolean
}

export interface CheckReport {
  readonly counts: Readonly<Record<RowState, number>>
  readonly total: number
  /** Rows with at least one warning. */
  readonly warnings: number
  /** Columns of the grid, in the order of the file. */
  readonly fields: readonly ImportField[]
  readonly unusedColumns: readonly string[]
  /** Rows that differ from what is on record. */
  readonly conflicts: number
  /** What is written in them unless a row says otherwise. */
  readonly takesAll: Take
  /** What all citations of a round without a common one end in; null: nothing worth offering. */
  readonly commonText: string | null
  /** Rows that are not data, over all chosen sheets. */
  readonly skipped: readonly SkippedRows[]
}

export interface CheckedRow {
  readonly key: ImportRowKey
  readonly sheet: string
  /** As Excel counts, from 1; null for the implied Bloc. */
  readonly rowNumber: number | null
  /** In the order of `CheckReport.fields`. */
  readonly cells: readonly string[]
  readonly fixed: readonly ImportField[]
  readonly state: RowState
  readonly actions: readonly RowAction[]
  readonly problems: readonly ImportProblem[]
  /** The record it is on, for rows that are known already. */
  readonly knownAs: string | null
  readonly differences: readonly Difference[]
}

/** One field of a row beside the record: “lần nhập trước – đang có – trong tệp – sẽ ghi”. */
export interface Difference {
  readonly field: ImportField
  readonly ours: string
  readonly theirs: string
  readonly result: string
  /** Only where both say something and they contradict each other. */
  readonly isConflict: boolean
  readonly take: Take
  /** What an import wrote there last; null: none did, or it is kept elsewhere than in the record. */
  readonly lastImported?: string | null
}

export interface RowPage {
  readonly total: number
  readonly rows: readonly CheckedRow[]
}

export interface ImportOutcome {
  readonly target: ImportTarget
  readonly fileName: string
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  /** Left out: faulty, doubled or skipped by the clerk. */
  readonly rejected: number
  /** Record in the log; null when there was nothing to write. */
  readonly seq: number | null
}
