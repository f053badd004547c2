import { SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import { maskNumber } from '@shared/core/masked-number'
import { type ImportField, type Take, takes } from '@shared/features/imports/imports.kinds'
import type { Difference } from '@shared/features/imports/imports.reports'
import { fieldLabel } from '@shared/features/imports/imports.strings'
import { useState } from 'react'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.conflicts

export const isNumber = (field: ImportField): boolean =>
  field === 'partyCard' || field === 'citizenNumber'

interface DifferenceProps {
  readonly showNumbers: boolean
  /** With the column of the last import. */
  readonly hasBefore: boolean
  readonly difference: Difference
  readonly onTake: (choice: Take) => void
  readonly onType: (text: string) => void
}

/** One piece of information; a number that names a person is hidden until it is asked for. */
export function DifferenceRow(props: DifferenceProps) {
  const { difference, showNumbers, hasBefore, onTake, onType } = props
  const { field, ours, theirs, result, isConflict, take, lastImported } = difference
  const name = fieldLabel(field)
  const isHidden = !showNumbers && isNumber(field)
  const shown = (text: string) => (isHidden ? maskNumber(text) : text)
  return (
    <Table.Tr>
      <Table.Td fw={500}>{name}</Table.Td>
      {hasBefore && (
        <Table.Td>
          <Words text={lastImported == null ? null : shown(lastImported)} />
        </Table.Td>
      )}
      <Table.Td data-kept={(isConflict && result === ours) || undefined}>
        <Words text={shown(ours)} />
      </Table.Td>
      <Table.Td data-kept={result === theirs || undefined}>{shown(theirs)}</Table.Td>
      <Table.Td>
        {/* Another unit is found by searching, on the step before. */}
        {field === 'unit' || isHidden ? (
          shown(result)
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

/** null: not known here. */
function Words({ text }: { readonly text: string | null }) {
  if (text) return text
  return <Text c="dimmed">{text === null ? strings.unknown : strings.blank}</Text>
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
