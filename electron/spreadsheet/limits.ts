const MiB = 1024 * 1024

/**
 * How much a workbook may ask for before it is refused. A list of the whole Party committee
 * (10,000 rows × 15 columns) needs about a tenth of each; a hostile file needs far more.
 */
export interface SpreadsheetLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  readonly zipEntries: number
  /** Bytes of one part, and of all parts together, once decompressed. */
  readonly partBytes: number
  readonly totalBytes: number
  /** Decompressed : compressed, looked at only above {@link ratioFreeBytes}. */
  readonly ratio: number
  readonly ratioFreeBytes: number
  readonly xmlDepth: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  /** Filled cells of the whole workbook. */
  readonly cells: number
  readonly sharedStrings: number
  /** UTF-16 units in one cell; Excel's own limit. */
  readonly cellLength: number
  readonly mergedAreas: number
  /** Cells in one merged area. */
  readonly mergedCells: number
  /** Megabytes of JavaScript heap of the reading thread. */
  readonly heapMegabytes: number
  readonly milliseconds: number
}

export const defaultLimits: SpreadsheetLimits = {
  fileBytes: 30 * MiB,
  zipEntries: 200,
  partBytes: 100 * MiB,
  totalBytes: 200 * MiB,
  ratio: 200,
  ratioFreeBytes: MiB,
  xmlDepth: 64,
  sheets: 100,
  rows: 50_000,
  columns: 200,
  cells: 1_000_000,
  sharedStrings: 500_000,
  cellLength: 32_767,
  mergedAreas: 50_000,
  mergedCells: 10_000,
  heapMegabytes: 256,
  milliseconds: 30_000,
}
