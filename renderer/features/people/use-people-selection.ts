import { call } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useState } from 'react'
import type { ListFilter } from './people-filter'

/** Who is selected in a list that is read page by page: “all” is asked of the back office. */
export function usePeopleSelection(filter: ListFilter, total: number) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const clear = () => setKeys(new Set())
  const onToggleAll = () => {
    if (keys.size >= total)
      clear() // of a long list no more is counted than needed
    else call('people.ids', filter).then((ids) => setKeys(new Set(ids)), showFailure)
  }
  return { keys, onChange: setKeys, onToggleAll, clear }
}
