import { QueryClient } from '@tanstack/react-query'

/**
 * Answers come from a database on this machine: never stale until something changes, never retried,
 * and never paused by an “offline” event (an office computer may have no network at all).
 */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...always,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: always,
    },
  })
}
