import { Select, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { FrameworkItem } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { type FrameworkNode, linesOf, treeOf } from '@shared/features/frameworks/frameworks.rules'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import type { InputOf, OutputOf } from '@shared/ipc/app-contract'
import type { ReactNode } from 'react'
import classes from './Frameworks.module.css'
import { frameworksStrings as strings } from './frameworks.strings'

interface Props {
  /** null: no campaign chosen yet, so there is nothing to choose from. */
  readonly campaignId: InputOf<'campaigns.frameworks'>['campaignId'] | null
  readonly value: FrameworkItemId | null
  readonly onChange: (id: FrameworkItemId | null) => void
  readonly label?: ReactNode
  readonly 'aria-label'?: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly w?: number | string
}

type Used = OutputOf<'campaigns.frameworks'>

/** Chooses a leg, a prong or a content of the frameworks that a campaign uses. */
export function FrameworkItemPicker({ campaignId, value, onChange, ...input }: Props) {
  const used = useAppQuery(
    'campaigns.frameworks',
    { campaignId: campaignId as NonNullable<typeof campaignId> },
    { enabled: campaignId !== null, keepPrevious: true },
  )
  const groups = campaignId === null ? [] : (used.data ?? [])
  const nodes = new Map(groups.flatMap(nodesOf).map((node) => [node.item.id as string, node]))
  return (
    <Select
      label={strings.pickerLabel}
      {...input}
      placeholder={placeholderOf(campaignId === null, groups.length === 0)}
      disabled={groups.length === 0}
      clearable
      searchable
      data={groups.map((group) => ({
        group: strings.groupLine(group.framework, group.audience),
        items: nodesOf(group).map(({ item }) => ({
          value: item.id,
          label: frameworkItemLine(item),
        })),
      }))}
      value={value !== null && nodes.has(value) ? value : null}
      onChange={(id) => onChange((id && nodes.get(id)?.item.id) || null)}
      renderOption={({ option }) => <Option node={nodes.get(option.value)} />}
      comboboxProps={{ shadow: 'md', width: 560, position: 'bottom-start' }}
      maxDropdownHeight={340}
    />
  )
}

function placeholderOf(isWithoutCampaign: boolean, isEmpty: boolean): string {
  if (isWithoutCampaign) return strings.pickerNoCampaign
  return isEmpty ? strings.pickerNothing : strings.pickerHint
}

const nodesOf = (group: Used[number]) => linesOf(treeOf(group.items))

function Option({ node }: { readonly node: FrameworkNode<FrameworkItem> | undefined }) {
  if (!node) return null
  return (
    <Text
      size="sm"
      className={classes.option}
      data-depth={node.depth}
      {...(node.depth === 1 && { fw: 600 })}
    >
      {frameworkItemLine(node.item)}
    </Text>
  )
}
