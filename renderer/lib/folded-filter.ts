import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { fold } from '@shared/core/vietnamese-fold'

/** Keeps the options that hold every word typed, with or without diacritics. */
export const foldedFilter: OptionsFilter = ({ options, search }) => {
  const words = fold(search).split(' ').filter(Boolean)
  if (words.length === 0) return options
  const fits = (label: string) => words.every((word) => fold(label).includes(word))
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option.label) ? [option] : []
    const items = option.items.filter(({ label }) => fits(label))
    return items.length > 0 ? [{ ...option, items }] : []
  })
}
