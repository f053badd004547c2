import { Stack, Text, TextInput } from '@mantine/core'
import { call, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { fold } from '@shared/core/vietnamese-fold'
import type { RestorePlan } from '@shared/features/backups/backups.contract'
import { type FormEvent, useState } from 'react'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'
import { MissingFiles } from './MissingFiles'
import { PlanTable } from './PlanTable'

const strings = backupsStrings.plan

/** The newest; the rest are counted. */
const shownActions = 8

interface Props {
  readonly plan: RestorePlan
  readonly onClose: () => void
}

/** What would be gained and lost, the name of the committee typed, and then the restore. */
export function PlanDialog({ plan, onClose }: Props) {
  const restore = useAppTask('backups.restore')
  const [typed, setTyped] = useState('')
  const shortName = plan.committee?.shortName ?? null
  const isConfirmed = shortName === null || fold(typed) === fold(shortName)
  const leave = () => {
    void call('backups.dropPlan', { handle: plan.handle }).catch(showFailure)
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The whole window is drawn anew with the other data: a failure must outlive this dialog.
    void restore.mutateAsync({ handle: plan.handle }).then(onClose, showFailure)
  }
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.title}
      description={
        <>
          {strings.sentence(plan.sequence, plan.createdAt)}{' '}
          {plan.committee && strings.ofCommittee(plan.committee.name)}
        </>
      }
      submitLabel={strings.restore}
      isDangerous
      isBusy={restore.isPending}
      isIncomplete={!isConfirmed}
      incompleteHint={strings.confirmFirst}
      onSubmit={submit}
      onClose={leave}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={classes.effects} aria-label={strings.title} tabIndex={0}>
        <LostActions plan={plan} />
        <MissingFiles when="restoring" names={plan.missingAttachments} />
        <PlanTable tables={plan.tables} />
      </section>
      {shortName !== null && (
        <TextInput
          label={strings.confirm(shortName)}
          description={strings.confirmHint}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          disabled={restore.isPending}
        />
      )}
      {restore.isPending && <TaskProgress task={restore.progress} />}
    </FormDialog>
  )
}

function LostActions({ plan }: { readonly plan: RestorePlan }) {
  const count = plan.lostActionCount
  const shown = plan.lostActions.slice(0, shownActions)
  if (plan.tables.some(({ now }) => now === null)) return <Text>{strings.keptUnreadable}</Text>
  if (count === 0)
    return (
      <Text>
        {strings.nothingLost} {strings.kept}
      </Text>
    )
  return (
    <Stack gap={4}>
      <Text fw={600}>{strings.lost(count)}</Text>
      <Text size="sm">{strings.lostSentence}</Text>
      <ul className={classes.lost} aria-label={strings.lostSentence}>
        {shown.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences repeat; the list never changes
          <li key={index}>{sentence}</li>
        ))}
        {count > shown.length && <li>{strings.lostMore(count - shown.length)}</li>}
      </ul>
      <Text size="sm">{strings.kept}</Text>
    </Stack>
  )
}
