import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** One memory per window: it goes when the window's own client goes. */
const memories = new WeakMap<QueryClient, Map<string, unknown>>()

/**
 * State that outlives its screen while the program runs: coming back finds a list filtered, a tree
 * unfolded as it was left.
 *
 * @param key one name per place, always holding the same type
 */
export function useRemembered<T>(key: string, initial: T): [T, (value: T) => void] {
  const client = useQueryClient()
  const memory = memories.get(client) ?? new Map<string, unknown>()
  memories.set(client, memory)
  const [value, setValue] = useState<T>(() => (memory.has(key) ? (memory.get(key) as T) : initial))
  const remember = (next: T) => {
    memory.set(key, next)
    setValue(next)
  }
  return [value, remember]
}
