import type { PaperChoice } from '@renderer/features/views/PaperDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import type { ColumnLayout } from '@renderer/ui/column-layout'
import type { Sort } from '@renderer/ui/data-table.model'
import { PersonId } from '@shared/features/people/people.ids'
import { personColumns, sensitiveColumns } from '@shared/features/people/people.kinds'
import { useState } from 'react'
import { rosterStrings as strings } from './people.strings'
import type { ListFilter } from './people-filter'
import { orderOf } from './use-people'

interface OnScreen {
  readonly filter: ListFilter
  readonly sort: Sort
  readonly layout: ColumnLayout
  readonly chosen: ReadonlySet<string>
}

/** The list on its way to Excel or to the printer: exactly the columns and rows of the screen. */
export function usePeoplePaper(screen: OnScreen) {
  const [target, setTarget] = useState<'xlsx' | 'print' | null>(null)
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const xlsx = useAppTask('people.saveXlsx')
  const pages = useAppTask('people.pdf')
  const task = target === 'print' ? pages : xlsx
  const close = () => setTarget(null)
  const start = (choice: PaperChoice) => {
    const input = inputOf(screen, choice)
    if (target === 'print')
      pages.mutate(input, {
        onSuccess: (bytes) => {
          close()
          setPdf(bytes)
        },
      })
    else
      xlsx.mutate(input, {
        onSuccess: ({ name }) => {
          if (name === null) return // back to the dialog, whose choices are still there
          close()
          showDone(strings.saved(name))
        },
      })
  }
  const ask = (next: 'xlsx' | 'print') => {
    xlsx.reset()
    pages.reset()
    setTarget(next)
  }
  return { target, ask, close, start, task, pdf, closePdf: () => setPdf(null) }
}

const known = <Key extends string>(keys: readonly Key[], wanted: readonly string[]): Key[] =>
  wanted.flatMap((key) => keys.find((each) => each === key) ?? [])

const inputOf = (
  { filter, sort, layout, chosen }: OnScreen,
  { onlyChosen, sensitive }: PaperChoice,
) => ({
  ...filter,
  sort: orderOf(sort),
  ids: onlyChosen ? Array.from(chosen, (id) => PersonId.parse(id)) : null,
  columns: known(
    personColumns,
    layout.map(({ key }) => key),
  ),
  sensitive: known(sensitiveColumns, sensitive),
})
