import { call } from '@renderer/lib/api'
import type { InputOf, NamesOf, OutputOf } from '@shared/ipc/app-contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'

type Decision = Extract<
  NamesOf<'query'>,
  | 'imports.detect'
  | 'imports.map'
  | 'imports.resolve'
  | 'imports.fixCell'
  | 'imports.setAction'
  | 'imports.settle'
>

/** A decision of the clerk, kept in the session; what follows from it is read again. */
export function useDecision<N extends Decision>(name: N) {
  const queryClient = useQueryClient()
  return useMutation<OutputOf<N>, Error, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [first] }) => String(first).startsWith('imports.'),
      }),
  })
}
