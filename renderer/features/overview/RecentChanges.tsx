import { Anchor, Button, Text } from '@mantine/core'
import { historyStrings } from '@renderer/features/history/history.strings'
import { whenOf } from '@renderer/features/history/history-columns'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { HistoryEntry } from '@shared/features/history/history.contract'
import { Link } from 'wouter'
import classes from './Overview.module.css'
import { overviewStrings as strings } from './overview.strings'

const shown = 4

/** What was done last, each with its way back where there is one. */
export function RecentChanges() {
  const { data } = useAppQuery('history.list', { limit: shown }, { keepPrevious: true })
  return (
    <SectionCard
      title={strings.changes}
      action={
        <Anchor component={Link} href="/nhat-ky" size="sm">
          {strings.openHistory}
        </Anchor>
      }
    >
      {data?.entries.length === 0 && <Text c="dimmed">{strings.noChanges}</Text>}
      <ul className={classes.changes}>
        {data?.entries.map((entry) => (
          <Change key={entry.seq} entry={entry} />
        ))}
      </ul>
    </SectionCard>
  )
}

function Change({ entry }: { readonly entry: HistoryEntry }) {
  const { seq, sentence, rowCount, finalNote, reversedBySeq, atUtc } = entry
  const undo = useAppCommand('history.undoRecord')
  const ask = async () => {
    const question = {
      title: historyStrings.undo,
      effect: historyStrings.undoEffect(sentence, rowCount),
      confirmLabel: historyStrings.undo,
    }
    if (await confirm(question)) undo.mutate({ seq }, { onError: showFailure })
  }
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.lineTitle} title={sentence}>
          {sentence}
        </div>
        <div className={classes.lineDetail}>{whenOf(atUtc)}</div>
      </div>
      {finalNote === null && reversedBySeq === null && rowCount > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={undo.isPending}
          aria-label={strings.undoOf(sentence)}
          onClick={ask}
        >
          {strings.undo}
        </Button>
      )}
    </li>
  )
}
