import { ActionIcon, Group, NumberInput, Select, TextInput } from '@mantine/core'
import type { ComparisonSubject } from '@shared/features/comparisons/comparisons.kinds'
import { criterionSources } from '@shared/features/comparisons/comparisons.kinds'
import { sourceNames } from '@shared/features/comparisons/comparisons.strings'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import classes from './Comparisons.module.css'
import { criteriaStrings as strings } from './comparisons.strings'
import type { CriterionDraft } from './criterion-draft'

interface Props {
  readonly draft: CriterionDraft
  readonly subject: ComparisonSubject
  readonly onChange: (draft: CriterionDraft) => void
  readonly onRemove: () => void
  /** Left out at the top. */
  readonly onUp?: () => void
  /** Left out at the foot. */
  readonly onDown?: () => void
}

const points = { min: 0, max: 100_000, decimalScale: 2, decimalSeparator: ',' } as const

export function CriterionFields({ draft, subject, onChange, ...moves }: Props) {
  // Members are rated and register in organisations; of one person there is no share.
  const offered = criterionSources.filter(
    (source) => subject === 'organisation' || source === 'typed' || source === 'rating',
  )
  return (
    <div className={classes.criterion}>
      <Group align="flex-end" wrap="nowrap" gap="sm">
        <TextInput
          flex={1}
          label={strings.name}
          maxLength={200}
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
        <NumberInput
          w={120}
          label={strings.most}
          {...points}
          value={draft.most}
          onChange={(most) => onChange({ ...draft, most: numberOf(most) })}
        />
        <Moves title={draft.title} {...moves} />
      </Group>
      <Select
        mt="xs"
        label={strings.source}
        allowDeselect={false}
        data={offered.map((value) => ({ value, label: sourceNames[value] }))}
        value={draft.source}
        onChange={(value) => {
          const source = offered.find((one) => one === value)
          if (source) onChange({ ...draft, source })
        }}
      />
      {draft.source === 'rating' && <Worth draft={draft} onChange={onChange} />}
    </div>
  )
}

function Worth({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const [excellent, good, completed, failed] = draft.worth
  const put = (index: number, value: number | '') => {
    const worth: CriterionDraft['worth'] = [
      index === 0 ? value : excellent,
      index === 1 ? value : good,
      index === 2 ? value : completed,
      index === 3 ? value : failed,
    ]
    onChange({ ...draft, worth })
  }
  return (
    <Group mt="xs" grow>
      {draft.worth.map((value, index) => (
        <NumberInput
          key={strings.worth[index]}
          label={strings.worth[index]}
          {...points}
          value={value}
          onChange={(next) => put(index, numberOf(next))}
        />
      ))}
    </Group>
  )
}

const numberOf = (value: number | string): number | '' => (value === '' ? '' : Number(value))

function Moves({
  title,
  onUp,
  onDown,
  onRemove,
}: Pick<Props, 'onUp' | 'onDown' | 'onRemove'> & { readonly title: string }) {
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={strings.up(title)}
        disabled={!onUp}
        onClick={onUp}
      >
        <IconArrowUp {...icon} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={strings.down(title)}
        disabled={!onDown}
        onClick={onDown}
      >
        <IconArrowDown {...icon} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="nguyHiem"
        size={32}
        aria-label={strings.remove(title)}
        onClick={onRemove}
      >
        <IconTrash {...icon} />
      </ActionIcon>
    </Group>
  )
}
