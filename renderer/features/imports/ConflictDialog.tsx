import { Button, Group, Modal, Stack, Switch, Table } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { ImportField, Take } from '@shared/features/imports/imports.kinds'
import type { CheckedRow } from '@shared/features/imports/imports.reports'
import { useState } from 'react'
import { DifferenceRow, isNumber } from './DifferenceRow'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { useDecision } from './use-decision'

const strings = wizardStrings.conflicts

interface Props {
  readonly sessionId: ImportSessionId
  /** As it is now; changes with every choice. */
  readonly row: CheckedRow
  readonly place: string
}

/** “Lần nhập trước – đang có – trong tệp – sẽ ghi” of one row, opened from its action. */
export function CompareButton({ sessionId, row, place }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  useReturnFocus(isOpen)
  if (row.differences.length === 0) return null
  return (
    <>
      <button type="button" className={classes.link} onClick={() => setIsOpen(true)}>
        {strings.compare}
      </button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size={960}
        title={strings.title(row.knownAs ?? place)}
      >
        <Comparison sessionId={sessionId} row={row} onClose={() => setIsOpen(false)} />
      </Modal>
    </>
  )
}

interface ComparisonProps extends Omit<Props, 'place'> {
  readonly onClose: () => void
}

function Comparison({ sessionId, row, onClose }: ComparisonProps) {
  const [showNumbers, setShowNumbers] = useState(false)
  // A list that no import has written before has nothing to say there.
  const hasBefore = row.differences.some(({ lastImported }) => lastImported != null)
  const settle = useDecision('imports.settle')
  const fixCell = useDecision('imports.fixCell')
  const take = (field: ImportField | null, choice: Take) =>
    settle.mutate({ sessionId, keys: [row.key], field, take: choice })
  const type = async (field: ImportField, text: string) => {
    await fixCell.mutateAsync({ sessionId, key: row.key, field, text })
    take(field, 'theirs')
  }
  return (
    <Stack gap="md">
      {row.differences.some(({ field }) => isNumber(field)) && (
        <Switch
          size="sm"
          label={strings.showNumbers}
          checked={showNumbers}
          onChange={() => setShowNumbers(!showNumbers)}
        />
      )}
      <Table verticalSpacing="xs" className={classes.comparison}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={140}>{strings.field}</Table.Th>
            {hasBefore && <Table.Th>{strings.lastImport}</Table.Th>}
            <Table.Th>{strings.ours}</Table.Th>
            <Table.Th>{strings.theirs}</Table.Th>
            <Table.Th>{strings.result}</Table.Th>
            <Table.Th w={170} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {row.differences.map((difference) => (
            <DifferenceRow
              key={difference.field}
              {...{ difference, showNumbers, hasBefore }}
              onTake={(choice) => take(difference.field, choice)}
              onType={(text) => void type(difference.field, text)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <ErrorNotice error={settle.error ?? fixCell.error} />
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="default" onClick={() => take(null, 'ours')}>
            {strings.keepRow}
          </Button>
          <Button variant="default" onClick={() => take(null, 'theirs')}>
            {strings.takeRow}
          </Button>
        </Group>
        <Button onClick={onClose}>{strings.close}</Button>
      </Group>
    </Stack>
  )
}
