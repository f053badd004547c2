import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import type { MenuAction } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import type {
  FrameworkItem,
  FrameworkRecord,
} from '@shared/features/frameworks/frameworks.contract'
import {
  branchOf,
  childKinds,
  type FrameworkNode,
  neighbourOf,
} from '@shared/features/frameworks/frameworks.rules'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { FrameworkTree, type TreeEditing } from './FrameworkTree'
import { frameworksStrings as strings } from './frameworks.strings'
import { type AskedItem, ItemDialog } from './ItemDialog'

/** The tree of a framework; changed here unless a launched campaign rests on it. */
export function FrameworkContents({ record }: { readonly record: FrameworkRecord }) {
  const { framework, items, origins } = record
  const [asked, setAsked] = useState<AskedItem | null>(null)
  const editing = useTreeEditing(record, setAsked)
  const mayEdit = !framework.isInForce
  return (
    <SectionCard
      title={strings.tree}
      action={
        mayEdit &&
        childKinds(framework.structure, null).map((kind) => (
          <Button
            key={kind}
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setAsked({ kind, parent: null })}
          >
            {strings.addTop(kind)}
          </Button>
        ))
      }
    >
      <FrameworkTree
        label={strings.tree}
        items={items}
        origins={origins}
        editing={mayEdit ? editing : undefined}
      />
      {asked && (
        <ItemDialog
          key={'item' in asked ? asked.item.id : asked.kind}
          frameworkId={framework.id}
          asked={asked}
          onClose={() => setAsked(null)}
          onAdded={() => setAsked(null)}
        />
      )}
    </SectionCard>
  )
}

function useTreeEditing(
  { framework, items }: FrameworkRecord,
  onAsk: (asked: AskedItem) => void,
): TreeEditing {
  const move = useAppCommand('frameworks.moveItem')
  const remove = useAppCommand('frameworks.removeItem')
  const failed = { onError: showFailure }
  const onMove = ({ id }: FrameworkItem, direction: 'up' | 'down') => {
    if (neighbourOf(items, id, direction)) move.mutate({ id, direction }, failed)
  }
  const onRemove = async (item: FrameworkItem) => {
    const under = branchOf(items, item.id).length - 1
    const effect = strings.removeItemEffect(frameworkItemLine(item), under)
    const question = { title: strings.removeItem, confirmLabel: strings.removeItem }
    if (await confirm({ ...question, effect, isDangerous: true }))
      remove.mutate({ id: item.id }, failed)
  }
  const actionsOf = ({ item, depth }: FrameworkNode<FrameworkItem>): readonly MenuAction[] => [
    { label: strings.editItem, icon: IconPencil, run: () => onAsk({ item }) },
    ...childKinds(framework.structure, { kind: item.kind, depth }).map((kind) => ({
      label: strings.addUnder(kind),
      icon: IconPlus,
      run: () => onAsk({ kind, parent: item }),
    })),
    ...(['up', 'down'] as const).map((direction) => ({
      label: direction === 'up' ? strings.moveUp : strings.moveDown,
      icon: direction === 'up' ? IconArrowUp : IconArrowDown,
      run: () => onMove(item, direction),
      isDisabled: !neighbourOf(items, item.id, direction),
    })),
    {
      label: strings.removeItem,
      icon: IconTrash,
      run: () => void onRemove(item),
      isDangerous: true,
    },
  ]
  return {
    actionsOf,
    onMove,
    onEdit: (item) => onAsk({ item }),
    onRemove: (item) => void onRemove(item),
  }
}
