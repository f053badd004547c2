import { Button, Tabs, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type { DuplicateGroup } from '@shared/features/duplicates/duplicates.contract'
import { IconRefresh, IconUsers } from '@tabler/icons-react'
import { DismissedList } from './DismissedList'
import { DuplicatePanes } from './DuplicatePanes'
import classes from './Duplicates.module.css'
import { duplicatesStrings as strings } from './duplicates.strings'
import { useDuplicates } from './use-duplicates'

const back = { to: '/ca-nhan', label: strings.back }

/** Tìm trùng: who may be on file twice, why, and what to do about it. */
export function DuplicatesPage() {
  const duplicates = useDuplicates()
  const { groups, task, search, found } = duplicates
  const dismissed = useAppQuery('duplicates.dismissed', {})
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        back={back}
        secondary={
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} stroke={1.75} aria-hidden />}
            disabled={task.isPending}
            onClick={search}
          >
            {strings.searchAgain}
          </Button>
        }
      />
      <Tabs defaultValue="suggested" className={classes.tabs} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="suggested">{strings.suggested(groups?.length ?? 0)}</Tabs.Tab>
          <Tabs.Tab value="dismissed">{strings.dismissedTab(dismissed.data?.length ?? 0)}</Tabs.Tab>
          {found && !task.isPending && (
            <Text size="sm" c="dimmed" className={`figures ${classes.searched}`}>
              {strings.searched(found.people)}
            </Text>
          )}
        </Tabs.List>
        <Tabs.Panel value="suggested" className={classes.panel}>
          <Suggested {...duplicates} />
        </Tabs.Panel>
        <Tabs.Panel value="dismissed" className={classes.panel}>
          <DismissedList pairs={dismissed.data ?? []} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function Suggested({ found, groups, task, search, error }: ReturnType<typeof useDuplicates>) {
  if (task.isPending) return <TaskProgress task={task.progress} onStop={task.cancel} />
  if (found === null) return <Stopped error={task.error} onSearch={search} />
  if (error) return <ErrorNotice error={error} />
  if (!groups) return null // a local read: a spinner would only flicker
  if (groups.length === 0) return <Nobody wasSomeone={found.total > 0} people={found.people} />
  return (
    <>
      {found.total > found.pairs.length && (
        <Text size="sm" c="dimmed" mb="xs">
          {strings.strongestOnly(found.pairs.length, found.total)}
        </Text>
      )}
      <DuplicatePanes groups={groups as readonly DuplicateGroup[]} />
    </>
  )
}

function Stopped({ error, onSearch }: { readonly error: unknown; readonly onSearch: () => void }) {
  return (
    <EmptyState
      icon={IconUsers}
      title={strings.stopped}
      sentence={error instanceof Error ? error.message : strings.stoppedSentence}
      action={<Button onClick={onSearch}>{strings.searchAgain}</Button>}
    />
  )
}

function Nobody({ wasSomeone, people }: { readonly wasSomeone: boolean; readonly people: number }) {
  return (
    <EmptyState
      icon={IconUsers}
      title={wasSomeone ? strings.allDone : strings.none}
      sentence={wasSomeone ? strings.allDoneSentence : strings.noneSentence(people)}
    />
  )
}
