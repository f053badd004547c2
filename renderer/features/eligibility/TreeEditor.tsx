import { ActionIcon, Button, Group, Select, Stack } from '@mantine/core'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import { groupNames } from '@shared/features/eligibility/eligibility.strings'
import {
  type GroupMode,
  groupModes,
  isGroup,
  type RuleGroup,
  type RuleNode,
} from '@shared/features/eligibility/eligibility.tree'
import { IconPlus, IconX } from '@tabler/icons-react'
import { ConditionEditor } from './ConditionEditor'
import classes from './Rules.module.css'
import { blankCondition } from './rule-tree'
import { ruleStrings as strings } from './rules.strings'

interface Props {
  readonly group: RuleGroup
  readonly onChange: (group: RuleGroup) => void
  readonly forms: readonly AwardForm[]
  /** 1: the whole rule; groups stand in groups no deeper than 3. */
  readonly depth?: number
}

const deepest = 3

/** Conditions and groups of them, in a form: nobody writes code. */
export function TreeEditor({ group, onChange, forms, depth = 1 }: Props) {
  const put = (index: number, node: RuleNode) =>
    onChange({ ...group, of: group.of.with(index, node) })
  const add = (node: RuleNode) => onChange({ ...group, of: [...group.of, node] })
  const remove = (index: number) => onChange({ ...group, of: group.of.toSpliced(index, 1) })
  const plus = <IconPlus size={16} stroke={1.75} aria-hidden />
  return (
    <Stack gap="xs" className={classes.group} data-depth={depth}>
      <Select
        aria-label={strings.group}
        w={300}
        allowDeselect={false}
        data={groupModes.map((value) => ({ value, label: groupNames[value] }))}
        value={group.kind}
        onChange={(kind) => onChange({ ...group, kind: kind as GroupMode })}
      />
      {group.of.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is what stands at this place
        <Group key={index} wrap="nowrap" align="flex-start" gap="xs" className={classes.node}>
          <div className={classes.grow}>
            {isGroup(node) ? (
              <TreeEditor
                group={node}
                forms={forms}
                depth={depth + 1}
                onChange={(changed) => put(index, changed)}
              />
            ) : (
              <ConditionEditor
                condition={node}
                forms={forms}
                onChange={(changed) => put(index, changed)}
              />
            )}
          </div>
          {group.of.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="xam"
              size={36}
              aria-label={strings.removeCondition(index + 1)}
              onClick={() => remove(index)}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={plus}
          onClick={() => add(blankCondition('rating'))}
        >
          {strings.addCondition}
        </Button>
        {depth < deepest && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={plus}
            onClick={() => add({ kind: 'any', of: [blankCondition('rating')] })}
          >
            {strings.addGroup}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
