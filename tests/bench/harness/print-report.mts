import type { Cell, Goal, MeasureReport, Table } from './measure.mts'

export function printReport({ tables, goals }: MeasureReport): void {
  for (const table of tables) printTable(table)
  for (const goal of goals) console.log(describeGoal(goal))
}

/** The mark comes first: it is what the eye looks for. */
export function describeGoal({ goal, value, limit, unit }: Goal): string {
  const wanted = `${goal} (goal: at most ${show(limit)}${unit})`
  if (value === null) return `  NOT MEASURED  ${wanted}`
  return `  ${value <= limit ? 'goal met    ' : 'GOAL NOT MET'}  ${wanted}: ${show(value)}${unit}`
}

function printTable({ title, rows }: Table): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => show(row[column] ?? null)))]
  const widths = columns.map((_, index) => widthOf(lines, index))
  console.log(`\n  ${title}`)
  for (const [number, line] of lines.entries()) {
    const cells = line.map((cell, index) => {
      const width = widths[index] ?? 0
      return index === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    console.log(`  ${cells.join('  ').trimEnd()}`)
    if (number === 0) console.log(`  ${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  }
}

/** A sentence in place of a figure may run past its column. */
function widthOf(lines: readonly (readonly string[])[], column: number): number {
  const cells = lines.map((line) => line[column] ?? '')
  return Math.max(...cells.map((cell) => (cell.startsWith('not measured') ? 0 : cell.length)))
}

/** Three significant digits: more would only be noise. */
export function show(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return cell >= 100 ? String(Math.round(cell)) : String(Number(cell.toPrecision(3)))
}
