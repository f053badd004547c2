import { Select } from '@mantine/core'
import { SearchField } from '@renderer/ui/SearchField'
import type { Directive, DirectiveFilter } from '@shared/features/directives/directives.contract'
import { validities } from '@shared/features/directives/directives.kinds'
import { validityNames } from '@shared/features/directives/directives.strings'
import { directivesStrings as strings } from './directives.strings'

export const everyDirective: DirectiveFilter = {
  text: '',
  type: null,
  issuer: null,
  year: null,
  validity: null,
}

interface Props {
  /** All there are, for what the lists of choices hold. */
  readonly all: readonly Directive[]
  readonly filter: DirectiveFilter
  readonly onChange: (filter: DirectiveFilter) => void
}

export function DirectiveFilters({ all, filter, onChange }: Props) {
  const change = (part: Partial<DirectiveFilter>) => onChange({ ...filter, ...part })
  const years = choices(all, ({ issuedOn }) => issuedOn?.slice(0, 4) ?? '').toReversed()
  return (
    <>
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <Choice
        {...{ label: strings.typeFilter, placeholder: strings.anyType, width: 136 }}
        data={choices(all, ({ type }) => type)}
        value={filter.type}
        onChange={(type) => change({ type })}
      />
      <Choice
        {...{ label: strings.issuerFilter, placeholder: strings.anyIssuer, width: 176 }}
        data={choices(all, ({ issuer }) => issuer)}
        value={filter.issuer}
        onChange={(issuer) => change({ issuer })}
      />
      <Choice
        {...{ label: strings.yearFilter, placeholder: strings.anyYear, width: 112 }}
        data={years}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
      />
      <Select
        aria-label={strings.validity}
        placeholder={strings.anyValidity}
        clearable
        w={166}
        data={validities.map((value) => ({ value, label: validityNames[value] }))}
        value={filter.validity}
        onChange={(validity) => change({ validity })}
      />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly placeholder: string
  readonly width: number
  readonly data: readonly string[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

function Choice({ label, placeholder, width, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      clearable
      searchable={data.length > 8}
      w={width}
      data={[...data]}
      value={value}
      onChange={onChange}
    />
  )
}

function choices(
  all: readonly Directive[],
  of: (directive: Directive) => string,
): readonly string[] {
  const found = new Set(all.map(of).filter(Boolean))
  return [...found].sort((one, other) => one.localeCompare(other, 'vi'))
}
