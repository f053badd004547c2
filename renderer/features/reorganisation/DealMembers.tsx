import { Select, SimpleGrid, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DataTable } from '@renderer/ui/DataTable'
import { columnWidths } from '@renderer/ui/data-table.model'
import type { PersonId } from '@shared/features/people/people.ids'
import { dealingRules } from '@shared/features/reorganisation/reorganisation.kinds'
import type { DealtMember } from '@shared/features/reorganisation/reorganisation.results'
import { useState } from 'react'
import { PartChoice } from './PartChoice'
import { dealingStrings as strings } from './reorganisation.strings'
import type { SplitDraft } from './split-draft'

interface Props {
  readonly form: UseFormReturnType<SplitDraft>
  /** Of the parts, in their order. */
  readonly names: readonly string[]
  readonly members: readonly DealtMember[]
  /** The part of everyone who has one. */
  readonly dealt: ReadonlyMap<PersonId, number>
}

/** Who goes to which part: by a rule, and one by one with the keys 1, 2, 3. */
export function DealMembers({ form, names, members, dealt }: Props) {
  const draft = form.values
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const put = (ids: readonly PersonId[], part: number | null) => {
    const byHand = new Map(draft.byHand)
    for (const one of ids)
      if (part === null) byHand.delete(one)
      else byHand.set(one, part)
    form.setFieldValue('byHand', byHand)
  }
  const onRowKey = (key: string, row: DealtMember) => {
    const part = key === 'Delete' ? null : Number(key) - 1
    if (part !== null && !(part >= 0 && part < names.length)) return undefined
    const selected = members.filter(({ id: one }) => chosen.has(one)).map(({ id: one }) => one)
    put(selected.length > 0 ? selected : [row.id], part)
    setChosen(new Set())
    return selected.length > 0 ? 'stay' : 'next'
  }
  if (members.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {strings.nobody}
      </Text>
    )
  return (
    <Stack gap="xs">
      <Rules form={form} names={names} members={members} />
      <DataTable
        label={strings.list}
        columns={columnsOf(names, dealt, (one, part) => put([one], part))}
        rows={members}
        rowKey={(member) => member.id}
        selection={{ keys: chosen, onChange: setChosen }}
        onRowKey={onRowKey}
        density="compact"
        maxHeight={300}
      />
      <Text size="xs" c="dimmed">
        {strings.keys}
      </Text>
    </Stack>
  )
}

type Put = (id: PersonId, part: number | null) => void

function columnsOf(names: readonly string[], dealt: ReadonlyMap<PersonId, number>, put: Put) {
  return [
    { key: 'name', title: strings.name, value: ({ name }: DealtMember) => name, grow: 2 },
    {
      key: 'born',
      title: strings.born,
      value: ({ birthDate }: DealtMember) => birthDate?.slice(0, 4) ?? '',
      width: columnWidths.day,
    },
    { key: 'category', title: strings.category, value: ({ category }: DealtMember) => category },
    { key: 'position', title: strings.position, value: ({ position }: DealtMember) => position },
    {
      key: 'part',
      title: strings.part,
      width: 400,
      value: ({ id }: DealtMember) => dealt.get(id) ?? null,
      render: ({ id, name }: DealtMember) => (
        <PartChoice
          label={name}
          names={names}
          value={dealt.get(id) ?? null}
          onChange={(part) => put(id, part)}
        />
      ),
    },
  ]
}

function Rules({ form, names, members }: Omit<Props, 'dealt'>) {
  const { rule, categories } = form.values
  const known = [...new Set(members.map(({ category }) => category))].sort()
  const parts = names.map((label, place) => ({ value: String(place), label }))
  return (
    <>
      <Select
        maw={420}
        allowDeselect={false}
        label={strings.rule}
        description={rule === 'by-hand' ? undefined : strings.ruleHint}
        data={dealingRules.map((value) => ({ value, label: strings.rules[value] }))}
        value={rule}
        onChange={(next) => next && form.setFieldValue('rule', next)}
      />
      {rule === 'by-category' && (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
          {known.map((category) => (
            <Select
              key={category}
              clearable
              label={category || strings.noCategory}
              data={parts}
              value={categories.has(category) ? String(categories.get(category)) : null}
              onChange={(part) => {
                const next = new Map(categories)
                if (part === null) next.delete(category)
                else next.set(category, Number(part))
                form.setFieldValue('categories', next)
              }}
            />
          ))}
        </SimpleGrid>
      )}
    </>
  )
}
