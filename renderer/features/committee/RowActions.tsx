import { Button, Group } from '@mantine/core'
import { committeeStrings as strings } from './committee.strings'

interface Props {
  /** Of the row, so that the buttons can be told apart by ear. */
  readonly name: string
  readonly onEdit: () => void
  /** null: this row cannot be removed. */
  readonly onRemove: (() => void) | null
}

export function RowActions({ name, onEdit, onRemove }: Props) {
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={`${strings.edit} ${name}`}
        onClick={onEdit}
      >
        {strings.edit}
      </Button>
      {onRemove && (
        <Button
          variant="subtle"
          color="nguyHiem"
          size="compact-md"
          aria-label={`${strings.remove} ${name}`}
          onClick={onRemove}
        >
          {strings.remove}
        </Button>
      )}
    </Group>
  )
}
