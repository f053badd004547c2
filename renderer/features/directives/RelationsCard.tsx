import { ActionIcon, Anchor, Button, Group, Text, Tooltip } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { Directive, SeenRelation } from '@shared/features/directives/directives.contract'
import { relationKinds } from '@shared/features/directives/directives.kinds'
import { isUsable } from '@shared/features/directives/directives.rules'
import {
  extentNames,
  inverseRelationNames,
  relationNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import classes from './Directives.module.css'
import { directivesStrings as strings } from './directives.strings'
import { RelationDialog } from './RelationDialog'
import { ValidityBadge } from './ValidityBadge'

interface Props {
  readonly directive: Directive
  readonly relations: readonly SeenRelation[]
}

/** Both ways: what this document stands on, and what stands on it. */
export function RelationsCard({ directive, relations }: Props) {
  const [isAdding, setIsAdding] = useState(false)
  const groups = groupsOf(relations)
  return (
    <SectionCard
      title={strings.relations}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {strings.addRelation}
        </Button>
      }
    >
      {groups.length === 0 && <Text c="dimmed">{strings.noRelations}</Text>}
      <dl className={classes.relations}>
        {groups.map(({ name, members }) => (
          <div key={name} className={classes.relationGroup}>
            <dt>{name}</dt>
            {members.map((relation) => (
              <RelationLine key={relation.id} name={name} relation={relation} />
            ))}
          </div>
        ))}
      </dl>
      {isAdding && <RelationDialog directive={directive} onClose={() => setIsAdding(false)} />}
    </SectionCard>
  )
}

function RelationLine({
  name,
  relation,
}: {
  readonly name: string
  readonly relation: SeenRelation
}) {
  const { id, other, extent, note } = relation
  const unrelate = useAppCommand('directives.unrelate')
  const label = strings.removeRelationOf(`${name} ${words.nameLine(other)}`)
  const details = [extent && extentNames[extent], note].filter(Boolean).join(', ')
  return (
    <dd className={classes.relation}>
      <div>
        <Anchor component={Link} href={`/van-ban/${other.id}`}>
          {words.directiveLine(other)}
        </Anchor>
        {details && ` (${details})`}
        <Text size="sm" c="dimmed" lineClamp={2}>
          {other.title}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {!isUsable(other.validity) && <ValidityBadge validity={other.validity} />}
        <Tooltip label={strings.removeRelation}>
          <ActionIcon
            variant="subtle"
            color="xam"
            size={32}
            aria-label={label}
            onClick={() => unrelate.mutate({ id }, { onError: showFailure })}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </dd>
  )
}

interface RelationGroup {
  readonly name: string
  readonly members: readonly SeenRelation[]
}

function groupsOf(relations: readonly SeenRelation[]): readonly RelationGroup[] {
  const named = (side: SeenRelation['side'], names: typeof relationNames) =>
    relationKinds.map((kind) => ({
      name: names[kind],
      members: relations.filter((each) => each.side === side && each.kind === kind),
    }))
  return [...named('outward', relationNames), ...named('inward', inverseRelationNames)].filter(
    ({ members }) => members.length > 0,
  )
}
