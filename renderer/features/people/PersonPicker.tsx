import { Select, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { showPartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonOption } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import { type ReactNode, useState } from 'react'
import { rosterStrings as strings } from './people.strings'

interface Props {
  readonly value: PersonId | null
  /** With the line that was chosen, so that a form can be filled from it. */
  readonly onChange: (id: PersonId | null, person: PersonOption | null) => void
  readonly label?: ReactNode
  readonly 'aria-label'?: string
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly error?: ReactNode
  readonly withAsterisk?: boolean
  readonly clearable?: boolean
  readonly disabled?: boolean
  readonly w?: number | string
  /** Only people of this organisation and of those below it. */
  readonly organisationId?: OrganisationId | null
}

/** A narrow field, such as a filter, still lists whole lines. */
const wide = { width: 400, position: 'bottom-start' } as const

/** Chooses one person by name or card number; birth date and unit tell namesakes apart. */
export function PersonPicker(props: Props) {
  const { value, onChange, organisationId = null, ...input } = props
  const [text, setText] = useState('')
  const chosen = useAppQuery(
    'people.options',
    { ids: value ? [value] : [] },
    { keepPrevious: true },
  )
  const current = value ? chosen.data?.find(({ id }) => id === value) : undefined
  // With the name of the chosen one in the field nothing is being looked for yet.
  const wanted = current && text === current.fullName ? '' : text
  const search = { text: wanted.slice(0, 200), organisationId, limit: 30 }
  const found = useAppQuery('people.search', search, { keepPrevious: true })

  const options = found.data ?? []
  const all = current && !options.some(({ id }) => id === value) ? [current, ...options] : options
  const byId = new Map<string, PersonOption>(all.map((option) => [option.id, option]))
  const choose = (id: string | null) => {
    const person = (id !== null && byId.get(id)) || null
    onChange(person?.id ?? null, person)
  }
  return (
    <Select
      placeholder={strings.pickerHint}
      {...input}
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={current ? value : null}
      onChange={choose}
      data={all.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      filter={({ options: asFound }) => asFound}
      comboboxProps={{ shadow: 'md', ...(input.w !== undefined && wide) }}
      maxDropdownHeight={320}
      renderOption={({ option }) => <Option person={byId.get(option.value)} />}
    />
  )
}

function Option({ person }: { readonly person: PersonOption | undefined }) {
  if (!person) return null
  const { fullName, birthDate, position, organisation } = person
  const particulars = [
    birthDate && strings.bornIn(showPartialDate(birthDate)),
    position,
    organisation || strings.noOrganisation,
  ]
  return (
    <Stack gap={0}>
      <Text size="sm">{fullName}</Text>
      <Text size="xs" c="dimmed">
        {particulars.filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  )
}
