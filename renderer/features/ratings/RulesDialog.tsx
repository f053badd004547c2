import { ActionIcon, Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RatingRule } from '@shared/features/ratings/ratings.contract'
import { capBaseNames, roundingNames } from '@shared/features/ratings/ratings.strings'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { RuleForm } from './RuleForm'
import { ruleStrings as strings } from './ratings.strings'

/** The caps the office holds its ratings against, each from its year on. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus(true)
  const rules = useAppQuery('ratings.rules', {})
  const drop = useAppCommand('ratings.dropRule')
  const [edited, setEdited] = useState<RatingRule | 'new' | null>(null)
  const remove = async (rule: RatingRule) => {
    const question = {
      title: strings.removeTitle(rule.yearFrom),
      effect: strings.removeEffect,
      confirmLabel: strings.remove,
    }
    if (await confirm(question)) drop.mutate({ id: rule.id })
  }
  if (edited)
    return <RuleForm rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
  return (
    <Modal opened onClose={onClose} size={860} title={<Text fw={600}>{strings.title}</Text>}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {strings.description} {strings.byDefault}
        </Text>
        <ErrorNotice error={rules.error ?? drop.error} />
        {rules.data && rules.data.length > 0 && (
          <RuleList rules={rules.data} onEdit={setEdited} onRemove={remove} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {strings.close}
          </Button>
          <Button onClick={() => setEdited('new')}>{strings.add}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface ListProps {
  readonly rules: readonly RatingRule[]
  readonly onEdit: (rule: RatingRule) => void
  readonly onRemove: (rule: RatingRule) => void
}

function RuleList({ rules, onEdit, onRemove }: ListProps) {
  const { from, percent, base, rounding, basis } = strings.columns
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {[from, percent, base, rounding, basis, ''].map((title) => (
            <Table.Th key={title}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rules.map((rule) => (
          <Table.Tr key={rule.id}>
            <Table.Td>{rule.yearFrom}</Table.Td>
            <Table.Td>{formatNumber(rule.capPercent)}%</Table.Td>
            <Table.Td>{capBaseNames[rule.capBase]}</Table.Td>
            <Table.Td>{roundingNames[rule.rounding]}</Table.Td>
            <Table.Td>{rule.basis}</Table.Td>
            <Table.Td>
              <Group gap={4} wrap="nowrap" justify="flex-end">
                <ActionIcon
                  variant="subtle"
                  size={32}
                  aria-label={`${strings.edit} ${rule.yearFrom}`}
                  onClick={() => onEdit(rule)}
                >
                  <IconPencil size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="nguyHiem"
                  size={32}
                  aria-label={`${strings.remove} ${rule.yearFrom}`}
                  onClick={() => onRemove(rule)}
                >
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
