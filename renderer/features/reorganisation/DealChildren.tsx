import { Checkbox, Group, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type { DealtChild } from '@shared/features/reorganisation/reorganisation.results'
import { PartChoice } from './PartChoice'
import { dealingStrings as strings } from './reorganisation.strings'
import type { ChildDealing, SplitDraft } from './split-draft'

interface Props {
  readonly form: UseFormReturnType<SplitDraft>
  readonly names: readonly string[]
  readonly children: readonly DealtChild[]
}

/** Which part each child goes to, or dissolves into. */
export function DealChildren({ form, names, children }: Props) {
  const dealt = form.values.children
  const put = (id: OrganisationId, dealing: ChildDealing | null) => {
    const next = new Map(dealt)
    if (dealing) next.set(id, dealing)
    else next.delete(id)
    form.setFieldValue('children', next)
  }
  if (children.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {strings.children}
      </Text>
      <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {children.map((child) => (
          <Child
            key={child.id}
            child={child}
            names={names}
            dealing={dealt.get(child.id) ?? null}
            onDeal={(dealing) => put(child.id, dealing)}
            levelOf={(place) => levelOf(form.values, place)}
          />
        ))}
      </Stack>
    </div>
  )
}

interface ChildProps {
  readonly child: DealtChild
  readonly names: readonly string[]
  readonly dealing: ChildDealing | null
  readonly onDeal: (dealing: ChildDealing | null) => void
  /** null: not known here. */
  readonly levelOf: (place: number) => OrganisationLevel | null
}

function Child({ child, names, dealing, onDeal, levelOf }: ChildProps) {
  const { name, level, partyMembers } = child
  const deal = (target: number | null) => {
    if (target === null) return onDeal(null)
    const above = levelOf(target)
    // Where it may not stand, it can only dissolve.
    onDeal({ target, dissolves: above !== null && !mayStandUnder(level, above) })
  }
  return (
    <Group component="li" gap="md" wrap="nowrap" align="center">
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed" className="figures">
          {strings.childMembers({ level: levelLabels[level], members: partyMembers })}
        </Text>
      </div>
      {dealing && (
        <Checkbox
          size="xs"
          label={strings.dissolves}
          checked={dealing.dissolves}
          onChange={(event) => onDeal({ ...dealing, dissolves: event.currentTarget.checked })}
        />
      )}
      <div style={{ width: 400, flex: 'none' }}>
        <PartChoice label={name} names={names} value={dealing?.target ?? null} onChange={deal} />
      </div>
    </Group>
  )
}

function levelOf({ parts }: SplitDraft, place: number): OrganisationLevel | null {
  const part = parts[place]
  return part?.to === 'new' ? part.body.level : null
}
