import { TaskId } from '@shared/ipc/app.contract'
import type { InputOf, NamesOf, OutputOf } from '@shared/ipc/app-contract'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from './bridge'
import { useRunningTask } from './running-tasks'

export { call } from './bridge'
export { ReplyError } from './reply-error'

export interface QueryOptions {
  /** false: wait, because the input is not known yet. */
  readonly enabled?: boolean
  /** Show the previous answer while a changed filter is being read; lists then never flicker. */
  readonly keepPrevious?: boolean
  /** For what changes without the program's doing: drives, the clock. Milliseconds. */
  readonly refreshEveryMs?: number
}

export function useAppQuery<N extends NamesOf<'query'>>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false, refreshEveryMs }: QueryOptions = {},
) {
  return useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...(refreshEveryMs !== undefined && { refetchInterval: refreshEveryMs }),
  })
}

/**
 * After any write every visible query is read again: SQLite answers in milliseconds, and no list of
 * keys can be forgotten. The change's toast comes from the event, so it appears exactly once.
 */
export function useAppCommand<N extends NamesOf<'command'>>(name: N) {
  const queryClient = useQueryClient()
  return useMutation<OutputOf<N>, Error, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    // The event of the same change usually came first: its reads are newer than the change, keep them.
    onSuccess: () => queryClient.invalidateQueries({}, { cancelRefetch: false }),
  })
}

type WithoutTaskId<Input> = Input extends unknown ? Omit<Input, 'taskId'> : never

/** Long work with progress. `cancel` asks it to stop; a stopped task has changed nothing. */
export function useAppTask<N extends NamesOf<'task'>>(name: N) {
  const queryClient = useQueryClient()
  const [taskId, setTaskId] = useState<TaskId | null>(null)
  const progress = useRunningTask(taskId)
  const mutation = useMutation<OutputOf<N>, Error, WithoutTaskId<InputOf<N>>>({
    mutationKey: [name],
    mutationFn: (input) => {
      const newTaskId = TaskId.parse(crypto.randomUUID())
      setTaskId(newTaskId)
      return call(name, { ...input, taskId: newTaskId } as InputOf<N>)
    },
    onSettled: () => queryClient.invalidateQueries({}, { cancelRefetch: false }),
  })
  const cancel = async () => {
    if (taskId && mutation.isPending) await call('app.cancelTask', { taskId })
  }
  return { ...mutation, progress, cancel }
}
