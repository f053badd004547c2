import { Button, Group, Stack, Switch } from '@mantine/core'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SearchField } from '@renderer/ui/SearchField'
import { IconSearchOff } from '@tabler/icons-react'
import { treeStrings as strings } from './organisation.strings'
import type { useTree } from './use-tree'

export interface TreeBarProps {
  readonly text: string
  readonly tree: ReturnType<typeof useTree>
  readonly onText: (text: string) => void
}

/** Search and folding, above the tree. */
export function TreeBar({ text, tree, onText }: TreeBarProps) {
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <SearchField label={strings.search} value={text} onChange={onText} width={300} />
        <Group gap={0} wrap="nowrap" flex="none">
          <Button variant="subtle" size="compact-sm" onClick={tree.expandAll}>
            {strings.expandAll}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={tree.collapseAll}>
            {strings.collapseAll}
          </Button>
        </Group>
      </Group>
      {tree.hasClosed && (
        <Switch
          size="sm"
          label={strings.showClosed}
          checked={tree.showsClosed}
          onChange={() => tree.setShowsClosed(!tree.showsClosed)}
        />
      )}
    </Stack>
  )
}

export function NothingFound({
  text,
  onClear,
}: {
  readonly text: string
  readonly onClear: () => void
}) {
  return (
    <EmptyState
      icon={IconSearchOff}
      title={strings.nothingFound(text)}
      sentence={strings.nothingFoundSentence}
      action={
        <Button variant="default" onClick={onClear}>
          {strings.clearSearch}
        </Button>
      }
    />
  )
}
