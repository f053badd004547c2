import { Select, type SelectProps } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { awardCategories, awardSystems, type FormLevel } from '@shared/features/awards/awards.kinds'
import { isInForce } from '@shared/features/awards/awards.rules'
import { categoryNames, systemNames } from '@shared/features/awards/awards.strings'
import { awardsStrings as strings } from './awards.strings'

interface Props
  extends Pick<SelectProps, 'aria-label' | 'description' | 'error' | 'w' | 'withAsterisk'> {
  readonly value: AwardFormId | null
  readonly onChange: (id: AwardFormId | null) => void
  /** Only what may be given on this day; the one chosen stays in the list. */
  readonly day: LocalDate
  /** Only what these levels give; left out: all. */
  readonly levels?: readonly FormLevel[]
  readonly label?: string
  readonly isClearable?: boolean
}

/** Chooses a title or a form of award; Party and State stand apart. */
export function AwardFormPicker(props: Props) {
  const { value, onChange, day, levels, label = strings.form, isClearable = true, ...input } = props
  const catalogue = useAppQuery('awards.catalogue', {})
  const forms = (catalogue.data?.forms ?? []).filter(
    (form) =>
      form.id === value || (isInForce(form, day) && (!levels || levels.includes(form.level))),
  )
  return (
    <Select
      {...input}
      {...(!input['aria-label'] && { label })}
      placeholder={strings.formHint}
      clearable={isClearable}
      allowDeselect={false}
      searchable
      data={groupsOf(forms)}
      value={forms.some(({ id }) => id === value) ? value : null}
      onChange={(id) => onChange(forms.find((form) => form.id === id)?.id ?? null)}
      comboboxProps={{ shadow: 'md' }}
      maxDropdownHeight={340}
    />
  )
}

const groupsOf = (forms: readonly AwardForm[]) =>
  awardSystems
    .flatMap((system) =>
      awardCategories.map((category) => ({
        group: strings.group({ system: systemNames[system], category: categoryNames[category] }),
        items: forms
          .filter((form) => form.system === system && form.category === category)
          .map(({ id, label }) => ({ value: id, label })),
      })),
    )
    .filter(({ items }) => items.length > 0)
