import { ScrollArea, Select, Table, Text } from '@mantine/core'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { PastedLine } from '@shared/features/nominations/proposals.contract'
import type { PastedCandidate } from '@shared/features/nominations/proposals.paste.rules'
import { IconCheck, IconHelp, IconLetterCase } from '@tabler/icons-react'
import type { PastedChoice } from './pasted-choice'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  readonly lines: readonly PastedLine[]
  readonly choices: readonly PastedChoice[]
  readonly onChoose: (choices: readonly PastedChoice[]) => void
}

const looks = {
  sure: ['luc', IconCheck],
  doubt: ['cam', IconHelp],
  none: ['xam', IconLetterCase],
} as const

/** What was read, line by line, with whom each is taken for; doubts come first. */
export function PastedLines({ lines, choices, onChoose }: Props) {
  const count = (kind: PastedLine['match']['kind']) =>
    lines.filter(({ match }) => match.kind === kind).length
  const order = lines
    .map((line, index) => ({ line, index }))
    .toSorted((a, b) => rank(a.line) - rank(b.line))
  const choose = (index: number, choice: PastedChoice) =>
    onChoose(choices.map((each, at) => (at === index ? choice : each)))
  return (
    <>
      <Text size="sm">
        {strings.readCounts({ sure: count('sure'), doubt: count('doubt'), none: count('none') })}
      </Text>
      <ScrollArea.Autosize mah={420} type="auto">
        <Table stickyHeader aria-label={strings.lines}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{strings.lineName}</Table.Th>
              <Table.Th>{strings.lineUnit}</Table.Th>
              <Table.Th w={420}>{strings.lineMatch}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {order.map(({ line, index }) => (
              <Line
                key={index}
                line={line}
                choice={choices[index] ?? 'open'}
                onChoose={(choice) => choose(index, choice)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </>
  )
}

const rank = ({ match }: PastedLine): number => ['doubt', 'none', 'sure'].indexOf(match.kind)

interface LineProps {
  readonly line: PastedLine
  readonly choice: PastedChoice
  readonly onChoose: (choice: PastedChoice) => void
}

function Line({ line, choice, onChoose }: LineProps) {
  const { name, position, unit, match } = line
  const [tone, icon] = looks[match.kind]
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        <StatusBadge tone={tone} icon={icon}>
          {strings[match.kind]}
        </StatusBadge>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{[position, unit].filter(Boolean).join(', ')}</Text>
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={strings.matchOf(name)}
          placeholder={strings.doubt}
          allowDeselect={false}
          data={[
            ...match.candidates.map((candidate, index) => ({
              value: String(index),
              label: wordsOf(candidate),
            })),
            { value: 'name', label: strings.byNameOnly },
            { value: 'out', label: strings.leaveOut },
          ]}
          value={choice === 'open' ? null : String(choice)}
          onChange={(value) => value !== null && onChoose(choiceOf(value))}
        />
      </Table.Td>
    </Table.Tr>
  )
}

const choiceOf = (value: string): PastedChoice =>
  value === 'name' || value === 'out' ? value : Number(value)

const wordsOf = ({ name, position, unit, personId }: PastedCandidate): string =>
  personId === null ? unit || name : [name, position, unit].filter(Boolean).join(' – ')
