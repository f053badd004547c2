import { Alert, Button, Code, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { assertNever } from '@shared/core/assert-never'
import type { TemplateRef } from '@shared/features/templates/templates.contract'
import type { FilledTag } from '@shared/features/templates/templates.filled'
import { IconAlertTriangle, IconFileTypeDocx } from '@tabler/icons-react'
import { templatesStrings } from './templates.strings'

const strings = templatesStrings.sample

interface Props {
  readonly name: string
  readonly template: TemplateRef
  readonly isOpening: boolean
  readonly onOpenInWord: () => void
  readonly onClose: () => void
}

/** What a template says once it is filled, without Word: tag by tag, with invented data. */
export function TryOutDialog({ name, template, isOpening, onOpenInWord, onClose }: Props) {
  useReturnFocus(true)
  const sample = useAppQuery('templates.sample', template)
  const { broken = null, tags = [] } = sample.data ?? {}
  return (
    <Modal opened onClose={onClose} size="xl" title={strings.title(name)}>
      <Stack>
        <Text size="sm" c="dimmed">
          {strings.description}
        </Text>
        <ErrorNotice error={sample.error} />
        {broken !== null && (
          <Alert
            variant="light"
            color="cam"
            role="alert"
            icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
            title={templatesStrings.brokenTitle}
          >
            <Text size="sm">{broken}</Text>
          </Alert>
        )}
        {sample.data && broken === null && <FilledTags tags={tags} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {strings.close}
          </Button>
          <Button
            data-autofocus
            leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
            disabled={broken !== null}
            loading={isOpening}
            onClick={onOpenInWord}
          >
            {strings.openInWord}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function FilledTags({ tags }: { readonly tags: readonly FilledTag[] }) {
  if (tags.length === 0) return <EmptyState title={strings.none} sentence={strings.noneSentence} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
    <section aria-label={strings.tags} style={{ maxHeight: '52vh', overflow: 'auto' }} tabIndex={0}>
      <Table stickyHeader verticalSpacing={4} aria-label={strings.tags}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={260}>{strings.columns.tag}</Table.Th>
            <Table.Th>{strings.columns.value}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tags.map((filled) => (
            <Table.Tr key={`${filled.loop}${filled.tag}`}>
              <Table.Td valign="top">
                <Code>{filled.tag}</Code>
                {filled.loop !== null && (
                  <Text size="xs" c="dimmed">
                    {strings.inLoop(filled.loop)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {filled.isPrinted ? <Filling filled={filled} /> : <Note>{strings.leftOut}</Note>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Filling({ filled }: { readonly filled: FilledTag }) {
  switch (filled.kind) {
    case 'text':
      return [...new Set(filled.values)].map((value) => (
        <Text key={value} size="sm" {...(value === '' && { c: 'dimmed' })}>
          {value === '' ? strings.blank : value}
        </Text>
      ))
    case 'rows':
      return <Note>{strings.rows(filled.rows)}</Note>
    case 'condition':
      return <Note>{filled.isShown ? strings.shown : strings.hidden}</Note>
    case 'unknown':
      return (
        <Text size="sm" c="do.7">
          {strings.unknown}
        </Text>
      )
    default:
      return assertNever(filled, 'FilledTag')
  }
}

const Note = ({ children }: { readonly children: string }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
)
