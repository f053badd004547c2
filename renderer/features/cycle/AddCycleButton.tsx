import { Button } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { IconPlus } from '@tabler/icons-react'
import { cycleStrings as strings } from './cycle.strings'

/** Puts the steps of a year into the calendar; gone once they are all there. */
export function AddCycleButton({ year }: { readonly year: number }) {
  const cycle = useAppQuery('cycle.year', { year })
  const add = useAppCommand('cycle.add')
  if (!cycle.data || cycle.data.missing === 0) return null
  const { missing, steps } = cycle.data
  return (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      loading={add.isPending}
      onClick={() => add.mutate({ year }, { onError: showFailure })}
    >
      {missing === steps.length ? strings.add : strings.addMissing(missing)}
    </Button>
  )
}
