import { Button, Center, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { RestoreDialog } from '@renderer/features/backups/RestoreDialog'
import { useAppTask } from '@renderer/lib/api'
import { call } from '@renderer/lib/bridge'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { isEndedByRestore } from '@shared/features/backups/backups.rules'
import type { ReplyError } from '@shared/ipc/reply'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { appStrings } from './app.strings'

const strings = appStrings.refusal

const titles: Readonly<Record<string, string>> = {
  'database.diskFull': strings.full,
  'database.readOnly': strings.readOnly,
  'database.damaged': strings.damaged,
  'database.pointerLost': strings.damaged,
  'database.newerThanApp': strings.newer,
  'database.notOurs': strings.notOurs,
  'database.inUse': strings.inUse,
}

/** The data cannot be opened: which trouble it is, what was kept, and what can be tried. */
export function RefusedPage({ refusal }: { readonly refusal: ReplyError }) {
  const queryClient = useQueryClient()
  const retry = useMutation({
    mutationFn: () => call('office.retry', {}),
    onSettled: () => queryClient.invalidateQueries(),
  })
  const sample = useAppTask('office.openSample')
  const [isRestoring, setIsRestoring] = useState(false)
  const mayRestore = isEndedByRestore(refusal.code)
  return (
    <Center mih="100%" p="lg">
      <Paper withBorder p={32} maw={620} role="alert">
        <Stack gap="md">
          <IconAlertTriangle size={36} stroke={1.5} color="var(--do-7)" aria-hidden />
          <Title order={1}>{titles[refusal.code] ?? strings.title}</Title>
          <Text size="lg">{refusal.message}</Text>
          <ErrorNotice error={retry.error ?? sample.error} />
          {sample.isPending && <TaskProgress task={sample.progress} />}
          <Group gap="xs">
            {mayRestore && <Button onClick={() => setIsRestoring(true)}>{strings.restore}</Button>}
            <Button
              variant={mayRestore ? 'default' : 'filled'}
              loading={retry.isPending}
              onClick={() => retry.mutate()}
            >
              {strings.retry}
            </Button>
            <Button variant="default" disabled={sample.isPending} onClick={() => sample.mutate({})}>
              {strings.sample}
            </Button>
          </Group>
        </Stack>
      </Paper>
      {isRestoring && <RestoreDialog purpose="restore" onClose={() => setIsRestoring(false)} />}
    </Center>
  )
}
