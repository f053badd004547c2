import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { confirm } from '@renderer/ui/confirm'
import { FactList } from '@renderer/ui/FactList'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { showDay } from '@shared/core/local-date'
import type { PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import { pilotKindNames } from '@shared/features/exemplars/exemplars.strings'
import type { Pilot, PilotEvaluation } from '@shared/features/exemplars/pilots.contract'
import { nextStages } from '@shared/features/exemplars/pilots.rules'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { EntryMenu } from './EntryMenu'
import { EvaluationDialog } from './EvaluationDialog'
import classes from './Exemplars.module.css'
import { PilotDialog } from './PilotDialog'
import { PilotStageBadge } from './pilot-columns'
import { pilotsStrings as strings } from './pilots.strings'
import { StageDialog } from './StageDialog'

interface Props {
  readonly pilot: Pilot
  readonly onClose: () => void
}

type Open =
  | 'edit'
  | 'evaluate'
  | { readonly evaluation: PilotEvaluation }
  | { readonly stage: PilotStage }

/** One model: where it stands, and how it was judged. */
export function PilotPanel({ pilot, onClose }: Props) {
  useReturnFocus(true)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={
        <Text component="span" fw={600} size="lg">
          {pilot.organisation}
        </Text>
      }
    >
      <Stack gap="md">
        <Actions pilot={pilot} onOpen={setOpen} onRemoved={onClose} />
        <FactList
          facts={[
            { label: strings.topic, value: pilot.topic },
            { label: strings.kind, value: pilotKindNames[pilot.kind] },
            { label: strings.stage, value: <Stage pilot={pilot} /> },
            { label: strings.year, value: String(pilot.year) },
            { label: strings.campaign, value: pilot.campaign },
            { label: strings.directive, value: pilot.directive },
            { label: strings.quote, value: pilot.quote && `“${pilot.quote}”` },
            { label: strings.note, value: pilot.note },
          ]}
        />
        <Evaluations pilot={pilot} onEdit={(evaluation) => setOpen({ evaluation })} />
      </Stack>
      {open === 'edit' && (
        <PilotDialog pilot={pilot} campaignId={pilot.campaignId} onClose={close} />
      )}
      {open === 'evaluate' && <EvaluationDialog pilot={pilot} evaluation={null} onClose={close} />}
      {open !== null && typeof open === 'object' && 'evaluation' in open && (
        <EvaluationDialog pilot={pilot} evaluation={open.evaluation} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && 'stage' in open && (
        <StageDialog pilot={pilot} stage={open.stage} onClose={close} />
      )}
    </Drawer>
  )
}

const Stage = ({ pilot: { stage, stagedOn } }: Pick<Props, 'pilot'>) => (
  <Group gap="xs">
    <PilotStageBadge stage={stage} />
    {stagedOn && <Text size="sm">{strings.since(stagedOn)}</Text>}
  </Group>
)

interface ActionsProps {
  readonly pilot: Pilot
  readonly onOpen: (open: Open) => void
  readonly onRemoved: () => void
}

function Actions({ pilot, onOpen, onRemoved }: ActionsProps) {
  const remove = useAppCommand('pilots.remove')
  const askAndRemove = async () => {
    const { topic, evaluations } = pilot
    const effect = strings.removeEffect({ topic, evaluations: evaluations.length })
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect }))
      remove.mutate({ id: pilot.id }, { onSuccess: onRemoved, onError: showFailure })
  }
  return (
    <Group gap="xs">
      {nextStages(pilot.stage).map((stage, index) => (
        <Button
          key={stage}
          {...(index > 0 && { variant: 'default' })}
          onClick={() => onOpen({ stage })}
        >
          {strings.stages[stage]}
        </Button>
      ))}
      <Button
        {...(pilot.kind === 'mass-work' && { variant: 'default' })}
        onClick={() => onOpen('evaluate')}
      >
        {strings.evaluate}
      </Button>
      <MoreMenu
        subject={pilot.topic}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => onOpen('edit') },
          {
            ...{ label: strings.remove, icon: IconTrash, isDangerous: true },
            run: () => void askAndRemove(),
          },
        ]}
      />
    </Group>
  )
}

interface EvaluationsProps {
  readonly pilot: Pilot
  readonly onEdit: (evaluation: PilotEvaluation) => void
}

function Evaluations({ pilot, onEdit }: EvaluationsProps) {
  const remove = useAppCommand('pilots.removeEvaluation')
  return (
    <section aria-label={strings.evaluations}>
      <Text component="h3" fw={600} mb="xs">
        {strings.evaluations}
      </Text>
      {pilot.evaluations.length === 0 && <Text c="dimmed">{strings.noEvaluations}</Text>}
      <ul className={classes.entries}>
        {pilot.evaluations.map((evaluation) => (
          <li key={evaluation.id} className={classes.entry}>
            <div className={classes.plain}>
              <Text size="sm" fw={500}>
                {showDay(evaluation.evaluatedOn)} ·{' '}
                {evaluation.isToSpread ? strings.spread : strings.notSpread}
              </Text>
              <Text size="sm">{evaluation.result}</Text>
              <Text size="sm" c="dimmed">
                {evaluation.effect}
              </Text>
            </div>
            <EntryMenu
              subject={showDay(evaluation.evaluatedOn)}
              editLabel={strings.editEvaluation}
              removeLabel={strings.removeEvaluation}
              removeEffect={strings.removeEvaluationEffect}
              onEdit={() => onEdit(evaluation)}
              onRemove={(options) => remove.mutate({ id: evaluation.id }, options)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
