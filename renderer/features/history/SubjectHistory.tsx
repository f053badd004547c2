import { Text, Timeline } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { historyStrings as strings } from './history.strings'
import { whenOf } from './history-columns'

interface Props {
  readonly rowId: string
  /** Rows that belong to it, such as the stays of a person. */
  readonly also?: readonly string[]
}

/** The history of one record: every action that touched it, newest first. */
export function SubjectHistory({ rowId, also = [] }: Props) {
  const history = useAppQuery('history.ofSubject', { rowId, also: [...also] })
  if (history.isPending) return null
  if (history.isError) return <ErrorNotice error={history.error} />
  if (history.data.length === 0) return <Text c="dimmed">{strings.subjectEmpty}</Text>
  return (
    <Timeline bulletSize={12} lineWidth={2} active={0}>
      {history.data.map((entry) => (
        <Timeline.Item key={entry.seq} title={entry.sentence}>
          <Text size="sm" c="dimmed" className="figures">
            {whenOf(entry.atUtc)}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}
