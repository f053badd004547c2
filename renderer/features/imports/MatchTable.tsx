import { Checkbox, Group, Select, Stack, Table, Text } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { Suggested, TextToMatch } from '@shared/features/imports/imports.reports'
import { valueFieldLabels } from '@shared/features/imports/imports.strings'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.match
const asWritten = 'as-written'
const elsewhere = 'elsewhere'

interface Choice {
  readonly subjectId: string | null
  readonly remember: boolean
}

interface Props {
  readonly texts: readonly TextToMatch[]
  readonly mayStay: boolean
  readonly onChoose: (text: TextToMatch, choice: Choice) => void
}

export function MatchTable({ texts, mayStay, onChoose }: Props) {
  return (
    <Table verticalSpacing="xs">
      <Table.Tbody>
        {texts.map((text) => (
          <MatchRow
            key={`${text.type} ${text.field} ${text.text}`}
            {...{ text, mayStay }}
            onChoose={(choice) => onChoose(text, choice)}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface RowProps {
  readonly text: TextToMatch
  readonly mayStay: boolean
  readonly onChoose: (choice: Choice) => void
}

function MatchRow({ text, mayStay, onChoose }: RowProps) {
  const [remember, setRemember] = useState(text.chosen?.remember ?? false)
  const changeRemember = (isOn: boolean) => {
    setRemember(isOn)
    if (text.chosen) onChoose({ subjectId: text.chosen.subject?.id ?? null, remember: isOn })
  }
  return (
    <Table.Tr>
      <Table.Td w="38%">
        <Text fw={500}>{text.text}</Text>
        <Group gap="xs">
          {text.field !== null && (
            <Text size="sm" c="dimmed">
              {strings.column(valueFieldLabels[text.field])}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {strings.rows(text.rows)}
          </Text>
          {text.isAmbiguous && !text.chosen && (
            <StatusBadge tone="cam" icon={IconCopy}>
              {strings.several}
            </StatusBadge>
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        <Meaning
          {...{ text, mayStay }}
          onChoose={(subjectId) => onChoose({ subjectId, remember })}
        />
      </Table.Td>
      <Table.Td w={190}>
        <Checkbox
          size="sm"
          label={strings.always}
          checked={remember}
          onChange={(event) => changeRemember(event.currentTarget.checked)}
        />
      </Table.Td>
    </Table.Tr>
  )
}

interface MeaningProps extends Pick<RowProps, 'text' | 'mayStay'> {
  readonly onChoose: (subjectId: string | null) => void
}

/** Suggestions first; any other record by search. */
function Meaning({ text, mayStay, onChoose }: MeaningProps) {
  const [isSearching, setIsSearching] = useState(false)
  const label = strings.meaningOf(text.text)
  if (isSearching)
    return text.type === 'organisation' ? (
      <OrganisationPicker aria-label={label} value={null} onChange={(id) => id && onChoose(id)} />
    ) : (
      <PersonPicker aria-label={label} value={null} onChange={(id) => id && onChoose(id)} />
    )
  const { chosen, suggestions, field } = text
  const isWord = field !== null
  const mayStayHere = isWord ? field === 'category' : mayStay
  const offered = chosen?.subject && !isWord ? [chosen.subject] : suggestions
  const byId = new Map(offered.map((each) => [each.id, each]))
  const ways = [
    ...offered.map(({ id, label }) => ({ value: id, label })),
    ...(mayStayHere ? [{ value: asWritten, label: strings.asWritten }] : []),
    ...(isWord ? [] : [{ value: elsewhere, label: strings.other }]),
  ]
  const [best] = suggestions
  return (
    <Select
      aria-label={label}
      data={ways}
      value={chosen ? (chosen.subject?.id ?? asWritten) : null}
      placeholder={placeholderFor(best, isWord)}
      onChange={(value) => {
        if (value === elsewhere) setIsSearching(true)
        else if (value !== null) onChoose(value === asWritten ? null : value)
      }}
      renderOption={({ option }) => (
        <Suggestion
          subject={byId.get(option.value)}
          label={option.label}
          isDone={chosen !== null || isWord}
        />
      )}
    />
  )
}

function placeholderFor(best: Suggested | undefined, isWord: boolean): string {
  if (isWord) return strings.chooseWord
  return best ? `${best.label} (${strings.score(best.score)})?` : strings.none
}

function Suggestion(props: {
  readonly subject: Suggested | undefined
  readonly label: string
  readonly isDone: boolean
}) {
  const { subject, label, isDone } = props
  if (!subject) return <Text size="sm">{label}</Text>
  return (
    <Group justify="space-between" wrap="nowrap" w="100%">
      <Stack gap={0}>
        <Text size="sm">{subject.label}</Text>
        {subject.detail !== '' && (
          <Text size="xs" c="dimmed">
            {subject.detail}
          </Text>
        )}
      </Stack>
      {!isDone && (
        <Text size="sm" c="dimmed" className="figures">
          {strings.score(subject.score)}
        </Text>
      )}
    </Group>
  )
}
