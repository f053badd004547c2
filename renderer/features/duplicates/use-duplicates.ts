import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { FoundPairs } from '@shared/features/duplicates/duplicates.contract'
import { useEffect, useRef } from 'react'

/**
 * The search, begun by itself the first time the page is opened, and its pairs as they stand now:
 * what is merged, undone or told apart shows at once without another search.
 */
export function useDuplicates() {
  const [found, setFound] = useRemembered<FoundPairs | null>('duplicates', null)
  const task = useAppTask('duplicates.find')
  const pairs = found?.pairs.map(([a, b]): [typeof a, typeof b] => [a, b]) ?? []
  const review = useAppQuery(
    'duplicates.review',
    { pairs },
    { enabled: found !== null, keepPrevious: true },
  )
  const search = () => task.mutate({}, { onSuccess: setFound })
  useOnce(() => {
    if (found === null) search()
  })
  return { found, groups: review.data, error: review.error, task, search }
}

/** React may run an effect of a first drawing twice; a search is begun once. */
function useOnce(begin: () => void): void {
  const hasBegun = useRef(false)
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    begin()
  })
}
