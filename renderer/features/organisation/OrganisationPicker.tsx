import { Select, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { OrganisationOption } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import {
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { type ReactNode, useState } from 'react'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly value: OrganisationId | null
  readonly onChange: (id: OrganisationId | null) => void
  readonly label?: ReactNode
  readonly 'aria-label'?: string
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly error?: ReactNode
  readonly withAsterisk?: boolean
  readonly clearable?: boolean
  readonly disabled?: boolean
  readonly w?: number | string
  /** Only organisations under which one of this level may stand. */
  readonly parentOf?: OrganisationLevel | null
  /** Closed ones too: for what happened in the past. */
  readonly includeClosed?: boolean
}

/** How many are listed at once; a longer list is for narrowing by typing, not for scrolling. */
const shown = 50

/** A narrow field, such as a filter, still lists whole names. */
const wide = { width: 400, position: 'bottom-start' } as const

/** Chooses one organisation by any of its words or those above it: “chi bo 3 y te”. */
export function OrganisationPicker(props: Props) {
  const { value, onChange, parentOf = null, includeClosed = false, ...input } = props
  const [text, setText] = useState('')
  const chosen = useAppQuery(
    'organisation.options',
    { ids: value ? [value] : [] },
    { keepPrevious: true },
  )
  const current = value ? chosen.data?.find(({ id }) => id === value) : undefined
  // With the name of the chosen one in the field nothing is being looked for yet.
  const wanted = text === current?.qualifiedName ? '' : text
  const search = { text: wanted.slice(0, 200), limit: shown, parentOf, includeClosed }
  const found = useAppQuery('organisation.search', search, { keepPrevious: true })

  const options = found.data ?? []
  const all = current && !options.some(({ id }) => id === value) ? [current, ...options] : options
  const byId = new Map<string, OrganisationOption>(all.map((option) => [option.id, option]))
  return (
    <Select
      placeholder={strings.pickerHint}
      {...input}
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={current ? value : null}
      onChange={(id) => onChange(id === null ? null : (byId.get(id)?.id ?? null))}
      data={all.map(({ id, qualifiedName }) => ({ value: id, label: qualifiedName }))}
      filter={({ options: asFound }) => asFound}
      comboboxProps={{ shadow: 'md', ...(input.w !== undefined && wide) }}
      maxDropdownHeight={320}
      renderOption={({ option }) => <Option option={byId.get(option.value)} />}
    />
  )
}

function Option({ option }: { readonly option: OrganisationOption | undefined }) {
  if (!option) return null
  return (
    <Stack gap={0}>
      <Text size="sm">
        {option.qualifiedName}
        {option.foundBy && ` ${organisationStrings.foundBy(option.foundBy)}`}
      </Text>
      <Text size="xs" c="dimmed">
        {option.isClosed
          ? `${levelLabels[option.level]} · ${strings.closed}`
          : levelLabels[option.level]}
      </Text>
    </Stack>
  )
}
