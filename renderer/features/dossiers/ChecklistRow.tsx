import { ActionIcon, Checkbox, Group, Select, TextInput } from '@mantine/core'
import type { ChecklistItem } from '@shared/features/dossiers/dossiers.contract'
import { subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { subjectKindNames } from '@shared/features/nominations/nominations.strings'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { fileStrings as strings } from './dossiers.strings'

interface Props {
  readonly item: ChecklistItem
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (next: Partial<ChecklistItem>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

const anyKind = 'any'

/** One paper of the list; its place is changed by the arrows. */
export function ChecklistRow({ item, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const { name, kind, isRequired, source } = item
  return (
    <Group gap="xs" wrap="nowrap" align="center">
      <TextInput
        aria-label={strings.paperName}
        placeholder={strings.paperName}
        flex={3}
        maxLength={300}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        aria-label={strings.paperKind}
        w={112}
        allowDeselect={false}
        data={[
          { value: anyKind, label: strings.bothKinds },
          ...subjectKinds.map((value) => ({
            value: value as string,
            label: subjectKindNames[value],
          })),
        ]}
        value={kind ?? anyKind}
        onChange={(next) => onChange({ kind: subjectKinds.find((each) => each === next) ?? null })}
      />
      <TextInput
        aria-label={strings.sourceField}
        placeholder={strings.sourceField}
        flex={2}
        maxLength={300}
        value={source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <Checkbox
        label={strings.required}
        checked={isRequired}
        onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
      />
      <Group gap={0} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="xam"
          aria-label={strings.moveUp(name)}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="xam"
          aria-label={strings.moveDown(name)}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="xam"
          aria-label={strings.removePaper(name)}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  )
}
