import { List, Paper, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useAppQuery } from '@renderer/lib/api'
import { sentenceOf } from '@renderer/lib/error-sentence'
import { PlannedOperation } from '@shared/features/reorganisation/reorganisation.contract'
import type { ReactNode } from 'react'
import { effectLines } from './effect-lines'
import { effectStrings as strings } from './reorganisation.strings'

interface Props {
  /** The operation as far as its form is filled in. */
  readonly operation: unknown
}

/** Milliseconds without a key before the effect is counted anew. */
const pauseMs = 250

/** null while the operation is not complete. */
function useForecast(operation: unknown) {
  const [settled] = useDebouncedValue(JSON.stringify(operation), pauseMs)
  const parsed = PlannedOperation.safeParse(JSON.parse(settled))
  const asked = parsed.success ? parsed.data : nothing
  const effect = useAppQuery('reorganisation.effect', asked, {
    enabled: parsed.success,
    keepPrevious: true,
  })
  return parsed.success ? effect : null
}

/** Stands for an operation while there is none; never asked about. */
const nothing = { what: 'reopen', id: '', effectiveOn: '' } as unknown as PlannedOperation

/** A refusal that the panel tells already is not told twice. */
export function useUntold(operation: unknown, error: unknown): unknown {
  return useForecast(operation)?.isError ? null : error
}

/** Are there files not yet decided, about which the operation lets one choose? */
export const useOpenFiles = (operation: unknown): boolean =>
  (useForecast(operation)?.data?.nominations.open ?? 0) > 0

/** What will come of the operation in hand, in numbers, before it is done; or why it cannot be. */
export function EffectPanel({ operation }: Props) {
  const effect = useForecast(operation)
  if (!effect)
    return (
      <Frame tone="xam">
        <Text size="sm" c="dimmed">
          {strings.waiting}
        </Text>
      </Frame>
    )
  if (effect.isError)
    return (
      <Frame tone="cam">
        <Text size="sm" fw={600}>
          {strings.refused}
        </Text>
        <Text size="sm">{sentenceOf(effect.error)}</Text>
      </Frame>
    )
  if (!effect.data) return null // a local read: a spinner would only flicker
  return (
    <Frame tone="lam">
      <Text size="sm" fw={600} mb={2}>
        {strings.title}
      </Text>
      <List size="sm" spacing={2} className="figures">
        {effectLines(effect.data).map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Frame>
  )
}

function Frame({
  tone,
  children,
}: {
  readonly tone: 'xam' | 'lam' | 'cam'
  readonly children: ReactNode
}) {
  return (
    <Paper
      component="section"
      aria-label={strings.title}
      aria-live="polite"
      px="md"
      py="sm"
      bg={`${tone}.0`}
      bd={`1px solid var(--mantine-color-${tone}-2)`}
    >
      {children}
    </Paper>
  )
}
