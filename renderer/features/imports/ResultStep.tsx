import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { clearToasts, showDone } from '@renderer/lib/toasts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ImportOutcome, ImportState } from '@shared/features/imports/imports.reports'
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import type { StepProps } from './wizard-steps'

const strings = wizardStrings.result

/** Step 6: what was written, what was not, and the way back. */
export function ResultStep({ state, onLeave }: StepProps) {
  const { outcome } = state
  const undo = useAppCommand('history.undoRecord')
  const isUndone = undo.isSuccess
  const leave = () => {
    clearToasts() // the one for this import would lie over the next one's button
    onLeave()
  }
  if (!outcome) return null
  const isIdle = outcome.added + outcome.updated === 0
  return (
    <div className={classes.body}>
      <SectionCard title={isIdle ? strings.unchanged : strings.done}>
        <Stack gap="lg">
          {isIdle && <Text>{strings.unchangedSentence}</Text>}
          <FactList facts={factsOf(outcome)} />
          {isUndone && <Alert color="luc">{strings.undone}</Alert>}
          <ErrorNotice error={undo.error} />
          <Group gap="xs">
            <Button component={Link} href={listOf(state)}>
              {strings.see[outcome.target]}
            </Button>
            {outcome.rejected > 0 && <SaveRejected state={state} />}
            {outcome.seq !== null && !isUndone && (
              <ConfirmButton
                leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
                loading={undo.isPending}
                question={{ title: strings.undoTitle, effect: strings.undoEffect(outcome) }}
                onConfirm={() => outcome.seq && undo.mutate({ seq: outcome.seq })}
              >
                {strings.undo}
              </ConfirmButton>
            )}
            <Button variant="default" onClick={leave}>
              {strings.again}
            </Button>
          </Group>
        </Stack>
      </SectionCard>
    </div>
  )
}

const factsOf = (outcome: ImportOutcome) => [
  { label: strings.file, value: outcome.fileName },
  { label: strings.added, value: formatNumber(outcome.added) },
  { label: strings.updated, value: formatNumber(outcome.updated) },
  { label: strings.same, value: formatNumber(outcome.unchanged) },
  { label: strings.rejected, value: formatNumber(outcome.rejected) },
]

function listOf({ target, roundId }: ImportState): string {
  if (target === 'nominations') return roundId === null ? '/ho-so' : `/ho-so/${roundId}`
  return target === 'people' ? '/ca-nhan' : '/to-chuc'
}

function SaveRejected({ state }: { readonly state: ImportState }) {
  const save = useAppTask('imports.saveRejected')
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
        loading={save.isPending}
        onClick={() =>
          save.mutate(
            { sessionId: state.sessionId },
            { onSuccess: (saved) => saved && showDone(strings.saved(saved)) },
          )
        }
      >
        {strings.saveRejected}
      </Button>
      <ErrorNotice error={save.error} />
    </>
  )
}
