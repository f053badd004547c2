import { Button, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Taught } from '@shared/features/imports/imports.memory.contract'
import { targetLabels, valueFieldLabels } from '@shared/features/imports/imports.strings'
import { IconBrain, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { taughtStrings as strings } from './imports.cards.strings'

/** What the program has been told always to understand in one way, each of it removable. */
export function TaughtButton() {
  const [isOpen, setIsOpen] = useState(false)
  useReturnFocus(isOpen)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBrain size={18} stroke={1.75} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {strings.open}
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} size={860} title={strings.title}>
        <TaughtList />
      </Modal>
    </>
  )
}

function TaughtList() {
  const taught = useAppQuery('imports.taught', {})
  const forget = useAppCommand('imports.forget')
  if (taught.isPending) return null
  if (taught.isError) return <ErrorNotice error={taught.error} />
  if (taught.data.length === 0)
    return <EmptyState icon={IconBrain} title={strings.none} sentence={strings.noneHint} />
  const drop = (items: readonly Taught[]) =>
    forget.mutate({ items: items.map(({ id, kind }) => ({ id, kind })) })
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {strings.hint}
      </Text>
      <ErrorNotice error={forget.error} />
      <ScrollArea.Autosize mah={430}>
        <Table verticalSpacing="xs">
          <Table.Tbody>
            {taught.data.map((item) => (
              <TaughtRow key={item.id} item={item} onForget={() => drop([item])} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => drop(taught.data)} loading={forget.isPending}>
          {strings.forgetAll(taught.data.length)}
        </Button>
      </Group>
    </Stack>
  )
}

function TaughtRow({ item, onForget }: { readonly item: Taught; readonly onForget: () => void }) {
  const { text, meaning, field, target, kind } = item
  const about =
    field !== null ? valueFieldLabels[field] : target !== null ? targetLabels[target] : ''
  return (
    <Table.Tr>
      <Table.Td w={150}>
        <Text size="sm" c="dimmed">
          {about || strings.kinds[kind]}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} title={text}>
          {strings.pair(text, meaning)}
        </Text>
      </Table.Td>
      <Table.Td w={110}>
        <Button
          variant="subtle"
          color="do"
          size="compact-sm"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          aria-label={strings.forgetOne(text)}
          onClick={onForget}
        >
          {strings.forget}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
