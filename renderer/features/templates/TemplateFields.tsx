import { Button, Code, Stack, Table, Text } from '@mantine/core'
import { copyText } from '@renderer/lib/copy-text'
import { showDone } from '@renderer/lib/toasts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SearchField } from '@renderer/ui/SearchField'
import type { FieldSet, TemplateField } from '@shared/core/template-fields'
import { fold } from '@shared/core/vietnamese-fold'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { templatesStrings as strings } from './templates.strings'

interface Line {
  readonly key: string
  readonly tag: string
  /** What is pasted into the template: a loop or a condition comes with both its ends. */
  readonly pasted: string
  readonly note: string
  readonly example: string
}

/** Everything that may stand in a template, to be copied from here. */
export function TemplateFields({ fields }: { readonly fields: FieldSet }) {
  const [text, setText] = useState('')
  const wanted = fold(text)
  const lines = linesOf(fields, '').filter(({ tag, note }) =>
    fold(`${tag} ${note}`).includes(wanted),
  )
  return (
    <Stack gap="sm">
      <SearchField label={strings.searchFields} value={text} onChange={setText} />
      {lines.length === 0 ? (
        <EmptyState title={strings.noField} sentence={strings.noFieldSentence} />
      ) : (
        <Table verticalSpacing={4} aria-label={strings.fields}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{strings.fieldColumns.tag}</Table.Th>
              <Table.Th>{strings.fieldColumns.note}</Table.Th>
              <Table.Th>{strings.fieldColumns.example}</Table.Th>
              <Table.Th w={96} aria-label={strings.copy} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{lines.map((line) => Row(line))}</Table.Tbody>
        </Table>
      )}
    </Stack>
  )
}

const Row = ({ key, tag, pasted, note, example }: Line) => (
  <Table.Tr key={key}>
    <Table.Td>
      <Code style={{ whiteSpace: 'nowrap' }}>{tag}</Code>
    </Table.Td>
    <Table.Td>
      <Text size="sm">{note}</Text>
    </Table.Td>
    <Table.Td>
      <Text size="sm" c="dimmed" lineClamp={2}>
        {example}
      </Text>
    </Table.Td>
    <Table.Td>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={strings.copyOf(tag)}
        leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
        onClick={() => copyText(pasted) && showDone(strings.copied(tag))}
      >
        {strings.copy}
      </Button>
    </Table.Td>
  </Table.Tr>
)

function linesOf(fields: FieldSet, loop: string): readonly Line[] {
  return Object.values(fields).flatMap((field) => {
    const key = `${loop}/${field.name}`
    const note = loop === '' ? field.note : `${field.note}. ${strings.insideLoop(`{#${loop}}`)}`
    const line = { key, ...tagsOf(field), note, example: exampleOf(field) }
    return field.kind === 'rows' ? [line, ...linesOf(field.fields, field.name)] : [line]
  })
}

function tagsOf({ kind, name }: TemplateField): Pick<Line, 'tag' | 'pasted'> {
  if (kind === 'text') return { tag: `{${name}}`, pasted: `{${name}}` }
  return { tag: `{#${name}} … {/${name}}`, pasted: `{#${name}}{/${name}}` }
}

const exampleOf = (field: TemplateField): string =>
  field.kind === 'text' ? ([field.example].flat().find((one) => one !== '') ?? '') : ''
