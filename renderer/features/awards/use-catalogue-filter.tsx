import { Select, Switch } from '@mantine/core'
import { useRemembered } from '@renderer/lib/use-remembered'
import { SearchField } from '@renderer/ui/SearchField'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import { type AwardSystem, awardSystems } from '@shared/features/awards/awards.kinds'
import { systemNames } from '@shared/features/awards/awards.strings'
import { type ReactNode, useState } from 'react'
import { awardsStrings as strings } from './awards.strings'

interface Entry {
  readonly validTo: LocalDate | null
}

interface Reading<Row> {
  /** null: of both systems. */
  readonly systemOf: (row: Row) => AwardSystem | null
  readonly today: LocalDate
  /** What is searched. */
  readonly textOf: (row: Row) => string
}

export interface CatalogueFilter<Row> {
  readonly rows: readonly Row[]
  /** For a FilterBar. */
  readonly fields: ReactNode
  readonly onClear: (() => void) | undefined
}

/** Search, system, and what is over, which is hidden until asked for; the same on every tab. */
export function useCatalogueFilter<Row extends Entry>(
  all: readonly Row[],
  { systemOf, textOf, today }: Reading<Row>,
): CatalogueFilter<Row> {
  const [text, setText] = useState('')
  const [system, setSystem] = useRemembered<AwardSystem | null>('awards.system', null)
  const [withEnded, setWithEnded] = useRemembered('awards.ended', false)
  const words = fold(text).split(' ').filter(Boolean)
  const rows = all.filter((row) => {
    const folded = fold(textOf(row))
    const own = systemOf(row)
    return (
      words.every((word) => folded.includes(word)) &&
      (system === null || own === null || own === system) &&
      (withEnded || row.validTo === null || row.validTo >= today)
    )
  })
  const fields = (
    <>
      <SearchField label={strings.search} value={text} onChange={setText} />
      <Select
        aria-label={strings.system}
        w={160}
        clearable
        placeholder={strings.allSystems}
        data={awardSystems.map((value) => ({ value, label: systemNames[value] }))}
        value={system}
        onChange={(value) => setSystem(value as AwardSystem | null)}
      />
      <Switch
        label={strings.showEnded}
        checked={withEnded}
        onChange={(event) => setWithEnded(event.currentTarget.checked)}
      />
    </>
  )
  const isFiltered = text !== '' || system !== null
  const onClear = () => {
    setText('')
    setSystem(null)
  }
  return { rows, fields, onClear: isFiltered ? onClear : undefined }
}
