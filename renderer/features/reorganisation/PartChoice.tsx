import { Button, Group, Select, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { PersonId } from '@shared/features/people/people.ids'
import { withoutLevel } from '@shared/features/reorganisation/reorganisation.rules'
import classes from './PartChoice.module.css'
import { dealingStrings as strings } from './reorganisation.strings'
import type { SplitDraft, ToDeal } from './split-draft'

interface ChoiceProps {
  /** Whom or what it is about. */
  readonly label: string
  readonly names: readonly string[]
  readonly value: number | null
  readonly onChange: (part: number | null) => void
}

/** More parts than this do not stand side by side. */
const sideBySide = 3

/** One of the parts: buttons with the numbers that are also their keys, or a list where there are many. */
export function PartChoice({ label, names, value, onChange }: ChoiceProps) {
  if (names.length > sideBySide)
    return (
      <Select
        clearable
        size="xs"
        w={372}
        aria-label={strings.goesTo(label)}
        placeholder={strings.undealt}
        data={names.map((name, place) => ({ value: String(place), label: numbered(name, place) }))}
        value={value === null ? null : String(value)}
        onChange={(part) => onChange(part === null ? null : Number(part))}
      />
    )
  return (
    <Group gap={4} wrap="nowrap" w={372} role="group" aria-label={strings.goesTo(label)}>
      {names.map((name, place) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; two may share a name
          key={place}
          tabIndex={-1} // in a table the keys do it; dozens of stops would only be in the way
          size="compact-xs"
          w={0}
          flex={1}
          classNames={{ label: classes.label }}
          variant={value === place ? 'filled' : 'default'}
          aria-pressed={value === place}
          title={name}
          onClick={() => onChange(value === place ? null : place)}
        >
          {numbered(name, place)}
        </Button>
      ))}
    </Group>
  )
}

/** In a narrow place the level says nothing; the whole name comes up on hovering. */
const numbered = (name: string, place: number) => `${place + 1}. ${withoutLevel(name)}`

interface CountsProps {
  readonly names: readonly string[]
  readonly dealt: ReadonlyMap<PersonId, number>
  readonly toDeal: ToDeal
  readonly form: UseFormReturnType<SplitDraft>
}

/** How many each part has got so far, and what is left; in sight while one deals. */
export function PartCounts({ names, dealt, toDeal, form }: CountsProps) {
  const { children } = form.values
  const people = toDeal.members.length - dealt.size
  const units = toDeal.children.length - children.size
  const left = [
    ...(people > 0 ? [strings.left(people)] : []),
    ...(units > 0 ? [strings.leftChildren(units)] : []),
  ].join(', ')
  return (
    <Stack gap={2} aria-live="polite" className={`figures ${classes.counts}`}>
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; two may share a name
        <Group key={place} gap="sm" justify="space-between" wrap="nowrap">
          <Text size="sm" truncate>
            {`${place + 1}. ${name}`}
          </Text>
          <Text size="sm" fw={600} flex="none">
            {strings.count({
              people: [...dealt.values()].filter((part) => part === place).length,
              units: [...children.values()].filter(({ target }) => target === place).length,
            })}
          </Text>
        </Group>
      ))}
      <Text size="sm" fw={600} c={left === '' ? 'luc.8' : 'cam.8'}>
        {left === '' ? strings.allDealt : left}
      </Text>
    </Stack>
  )
}
