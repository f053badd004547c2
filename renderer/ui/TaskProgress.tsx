import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { type RunningTask, secondsLeft } from '@renderer/lib/running-tasks'
import { IconPlayerStop } from '@tabler/icons-react'
import { useState } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** null in the moment between the start and the first report. */
  readonly task: RunningTask | null
  /** Asks the task to stop; what it wrote so far is rolled back. */
  readonly onStop?: () => void
}

/** Long work in words: what, how far, how much longer, and a way to stop it. */
export function TaskProgress({ task, onStop }: Props) {
  const seconds = task && secondsLeft(task, performance.now())
  const percent = task?.total ? Math.min(100, (task.done / task.total) * 100) : null
  const label = task?.label ?? strings.loading
  const counts = [
    task?.total ? strings.progress(task.done, task.total) : null,
    seconds === null ? null : strings.secondsLeft(seconds),
  ].filter((part) => part !== null)

  return (
    <Stack gap={6} aria-live="off">
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">{label}</Text>
        <Text size="xs" c="dimmed" className="figures" flex="none">
          {counts.join(' · ')}
        </Text>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <Progress.Root size="md" flex={1}>
          <Progress.Section
            value={percent ?? 100}
            animated={percent === null}
            aria-label={label}
            {...(percent === null && { 'aria-valuenow': undefined })}
          />
        </Progress.Root>
        {onStop && <StopButton onStop={onStop} />}
      </Group>
    </Stack>
  )
}

function StopButton({ onStop }: { readonly onStop: () => void }) {
  const [isStopping, setIsStopping] = useState(false)
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconPlayerStop size={16} stroke={1.75} aria-hidden />}
      disabled={isStopping}
      onClick={() => {
        setIsStopping(true)
        onStop()
      }}
    >
      {isStopping ? strings.stopping : strings.stop}
    </Button>
  )
}
