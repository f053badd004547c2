import { Button, Loader, Popover, Stack, Text } from '@mantine/core'
import { call } from '@renderer/lib/bridge'
import { useRunningTasks } from '@renderer/lib/running-tasks'
import { showFailure } from '@renderer/lib/toasts'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { TaskId } from '@shared/ipc/app.contract'
import { appStrings as strings } from './app.strings'

const stop = (taskId: string) =>
  void call('app.cancelTask', { taskId: TaskId.parse(taskId) }).catch(showFailure)

/** Long work goes on while the clerk does something else; here it can be watched and stopped. */
export function RunningJobs() {
  const tasks = useRunningTasks()
  if (tasks.length === 0) return null
  return (
    <Popover width={380} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" color="lam" size="compact-sm" leftSection={<Loader size={14} />}>
          {strings.jobs(tasks.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          <Text fw={600}>{strings.jobsTitle}</Text>
          {tasks.map((task) => (
            <TaskProgress key={task.taskId} task={task} onStop={() => stop(task.taskId)} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
