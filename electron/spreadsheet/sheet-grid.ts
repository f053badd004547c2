import type { Cell, Sheet } from '@shared/core/spreadsheet/workbook'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'

/** Filled cells so far, over all sheets of one file. */
export interface CellBudget {
  cells: number
}

interface GridOptions {
  /** Its name, for the sentences. */
  readonly sheet: string
  readonly limits: SpreadsheetLimits
  readonly budget: CellBudget
}

export type SheetGrid = ReturnType<typeof createGrid>

/** Rows as they fill up; empty cells and rows cost nothing, and every limit is asked before them. */
export function createGrid({ sheet, limits, budget }: GridOptions) {
  const rows: (Cell | null)[][] = []
  const hiddenRows: number[] = []
  return {
    hideRow(row: number): void {
      hiddenRows.push(row)
    },
    /** @throws spreadsheetErrors `tooManyRows`, `tooManyColumns`, `tooManyCells` */
    put(row: number, column: number, cell: Cell): void {
      if (row >= limits.rows) throw spreadsheetErrors.tooManyRows({ sheet, limit: limits.rows })
      if (column >= limits.columns)
        throw spreadsheetErrors.tooManyColumns({ sheet, limit: limits.columns })
      if (++budget.cells > limits.cells)
        throw spreadsheetErrors.tooManyCells({ limit: limits.cells })
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    },
    finish: (): Pick<Sheet, 'rows' | 'hiddenRows'> => ({
      rows,
      hiddenRows: hiddenRows.filter((hidden) => hidden < rows.length),
    }),
  }
}
