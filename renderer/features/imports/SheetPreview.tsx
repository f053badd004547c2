import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { PreviewPage, SheetState } from '@shared/features/imports/imports.reports'
import classes from './ImportPage.module.css'
import { roleLabels, wizardStrings } from './imports.strings'

const strings = wizardStrings.sheets

interface Props {
  readonly sessionId: ImportSessionId
  readonly sheet: SheetState
  /** Row of the sheet, counted from 0. */
  readonly onHeader: (row: number) => void
}

/** The first rows as the program understands them; a click says where the header really is. */
export function SheetPreview({ sessionId, sheet, onHeader }: Props) {
  const preview = useAppQuery(
    'imports.preview',
    { sessionId, sheet: sheet.index },
    { keepPrevious: true },
  )
  if (!preview.data) return null
  const { rows, total, columnCount } = preview.data
  return (
    <SectionCard title={strings.preview(sheet.name)} description={strings.previewHint}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by key */}
      <section className={classes.preview} tabIndex={0} aria-label={strings.preview(sheet.name)}>
        <table>
          <tbody>
            {rows.map((line) => (
              <PreviewLine key={line.row} {...{ line, columnCount }} onHeader={onHeader} />
            ))}
          </tbody>
        </table>
      </section>
      {total > rows.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {strings.more(total - rows.length)}
        </Text>
      )}
    </SectionCard>
  )
}

interface LineProps {
  readonly line: PreviewPage['rows'][number]
  readonly columnCount: number
  readonly onHeader: (row: number) => void
}

function PreviewLine({ line: { row, role, cells }, columnCount, onHeader }: LineProps) {
  const columns = Array.from({ length: columnCount }, (_, column) => column)
  const label = strings.isHeader(row + 1)
  return (
    <tr data-role={role}>
      <th scope="row">
        <button type="button" aria-label={label} title={label} onClick={() => onHeader(row)}>
          {row + 1}
        </button>
      </th>
      <td>{role === 'data' ? '' : roleLabels[role]}</td>
      {columns.map((column) => (
        <td key={column}>{cells[column]}</td>
      ))}
    </tr>
  )
}
