import { Alert, Radio, Stack } from '@mantine/core'
import type {
  ConflictRow,
  MergeConflict,
  MergeSheet,
} from '@shared/features/duplicates/duplicates.contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { duplicatesStrings as strings } from './duplicates.strings'
import { cellsInWords, tableName } from './stored-words'
import { conflictKey, type Merging } from './use-merge'

interface Props {
  readonly sheet: MergeSheet
  readonly merging: Merging
}

/** Rows of which only one can stay, each to be decided before the merge. */
export function Conflicts({ sheet, merging }: Props) {
  return sheet.conflicts.map((conflict) => (
    <Alert
      key={conflictKey(conflict)}
      color="cam"
      variant="light"
      bg="cam.0"
      bd="1px solid cam.2"
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      title={strings.conflictTitle({
        what: tableName(conflict.table),
        where: cellsInWords(conflict.agree),
      })}
    >
      {conflict.isBlocked ? (
        strings.blocked
      ) : (
        <Choice {...{ conflict, merging }} records={sheet.records} />
      )}
    </Alert>
  ))
}

interface ChoiceProps {
  readonly conflict: MergeConflict
  readonly records: MergeSheet['records']
  readonly merging: Merging
}

function Choice({ conflict, records, merging }: ChoiceProps) {
  const hasFixed = conflict.rows.some(({ isFixed }) => isFixed)
  const wordsOf = ({ personId, differ, isFixed }: ConflictRow) =>
    strings.keepRow({
      order: records.findIndex(({ id }) => id === personId) + 1,
      what: [cellsInWords(differ) || strings.sameRow, isFixed ? strings.fixedRow : '']
        .filter(Boolean)
        .join('; '),
    })
  return (
    <Radio.Group
      label={strings.conflictSentence}
      value={merging.keptOf(conflict)}
      onChange={(id) => merging.keep(conflict, id)}
    >
      <Stack gap={6} mt={6}>
        {conflict.rows.map((row) => (
          <Radio
            key={row.id}
            size="sm"
            value={row.id}
            label={wordsOf(row)}
            disabled={hasFixed && !row.isFixed}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
