import {
  Button,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import { type ImportField, type Take, takes } from '@shared/features/imports/imports.kinds'
import type { CheckedRow, Difference } from '@shared/features/imports/imports.reports'
import { fieldLabel } from '@shared/features/imports/imports.strings'
import { useState } from 'react'
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

/** “Đang có – trong tệp – sẽ ghi” of one row, opened from its action. */
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
        size={820}
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
      <Table verticalSpacing="xs" className={classes.comparison}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={140}>{strings.field}</Table.Th>
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
              difference={difference}
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

interface DifferenceProps {
  readonly difference: Difference
  readonly onTake: (choice: Take) => void
  readonly onType: (text: string) => void
}

function DifferenceRow({ difference, onTake, onType }: DifferenceProps) {
  const { field, ours, theirs, result, isConflict, take } = difference
  const name = fieldLabel(field)
  return (
    <Table.Tr>
      <Table.Td fw={500}>{name}</Table.Td>
      <Table.Td data-kept={(isConflict && result === ours) || undefined}>
        {ours === '' ? <Text c="dimmed">{strings.blank}</Text> : ours}
      </Table.Td>
      <Table.Td data-kept={result === theirs || undefined}>{theirs}</Table.Td>
      <Table.Td>
        {/* Another unit is found by searching, on the step before. */}
        {field === 'unit' ? (
          result
        ) : (
          <TypedResult key={result} name={name} result={result} onType={onType} />
        )}
      </Table.Td>
      <Table.Td>
        {isConflict ? (
          <SegmentedControl
            size="xs"
            aria-label={strings.choiceFor(name)}
            data={takes.map((value) => ({ value, label: strings.takes[value] }))}
            value={take}
            onChange={(value) => onTake(value === 'theirs' ? 'theirs' : 'ours')}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {ours === '' ? strings.filled : strings.fuller}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

interface TypedProps {
  readonly name: string
  readonly result: string
  readonly onType: (text: string) => void
}

/** What will be written; anything else can be typed instead. */
function TypedResult({ name, result, onType }: TypedProps) {
  const [text, setText] = useState(result)
  const keep = () => {
    if (text.trim() !== '' && text !== result) onType(text)
  }
  return (
    <TextInput
      size="sm"
      aria-label={strings.typed(name)}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
      }}
    />
  )
}
