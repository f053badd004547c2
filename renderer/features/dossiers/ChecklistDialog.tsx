import { Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { Checklist, ChecklistItem } from '@shared/features/dossiers/dossiers.contract'
import { IconPlus, IconRestore } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ChecklistRow } from './ChecklistRow'
import { fileStrings as strings } from './dossiers.strings'

interface Props {
  readonly formId: AwardFormId
  readonly onClose: () => void
}

/** Which papers a form asks for: what the texts say, until the office writes its own list. */
export function ChecklistDialog({ formId, onClose }: Props) {
  const checklist = useAppQuery('dossiers.checklist', { formId })
  if (checklist.isError) return <ErrorNotice error={checklist.error} />
  return checklist.data ? <Editor checklist={checklist.data} onClose={onClose} /> : null
}

function Editor({
  checklist,
  onClose,
}: { readonly checklist: Checklist } & Pick<Props, 'onClose'>) {
  const { formId, isOwn } = checklist
  const save = useAppCommand('dossiers.saveChecklist')
  const reset = useAppCommand('dossiers.resetChecklist')
  const [items, setItems] = useState<readonly ChecklistItem[]>(checklist.items)
  const change = (key: string, next: Partial<ChecklistItem>) =>
    setItems(items.map((item) => (item.key === key ? { ...item, ...next } : item)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ formId, items: [...items] }, { onSuccess: onClose })
  }
  const add = () => {
    const key = crypto.randomUUID()
    setItems([...items, { key, name: '', kind: null, isRequired: true, source: '' }])
  }
  return (
    <FormDialog
      isOpen
      size={860}
      title={strings.checklistTitle}
      description={`${strings.checklistSentence} ${isOwn ? strings.checklistOwn : strings.checklistUsual}`}
      submitLabel={strings.saveChecklist}
      onClose={onClose}
      onSubmit={submit}
      isBusy={save.isPending || reset.isPending}
      isDirty={items !== checklist.items}
      isIncomplete={items.some(({ name }) => name.trim() === '')}
      error={save.error ?? reset.error}
    >
      <Stack gap="xs">
        {items.map((item, index) => (
          <ChecklistRow
            key={item.key}
            item={item}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            onChange={(next) => change(item.key, next)}
            onMove={(by) => setItems(moved(items, index, by))}
            onRemove={() => setItems(items.filter(({ key }) => key !== item.key))}
          />
        ))}
        {items.length === 0 && <Text c="dimmed">{strings.ownSource}</Text>}
      </Stack>
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          {strings.addPaper}
        </Button>
        {isOwn && (
          <Button
            variant="subtle"
            leftSection={<IconRestore size={18} stroke={1.75} aria-hidden />}
            onClick={() => reset.mutate({ formId }, { onSuccess: onClose })}
          >
            {strings.resetChecklist}
          </Button>
        )}
      </Group>
    </FormDialog>
  )
}

function moved(items: readonly ChecklistItem[], index: number, by: -1 | 1) {
  const next = [...items]
  const [item] = next.splice(index, 1)
  if (item) next.splice(index + by, 0, item)
  return next
}
