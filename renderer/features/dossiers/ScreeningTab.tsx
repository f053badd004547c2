import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { showDay } from '@shared/core/local-date'
import type { Opinion } from '@shared/features/nominations/files.contract'
import type { NominationDetail } from '@shared/features/nominations/nominations.contract'
import { nextNominationStatuses } from '@shared/features/nominations/nominations.rules'
import { opinionStanceNames } from '@shared/features/nominations/nominations.strings'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { nominationMoveNames } from '../nominations/nominations.strings'
import type { NominationMoves } from '../nominations/use-nomination-moves'
import { AskDialog, EditOpinionDialog } from './AskDialog'
import { fileStrings as strings } from './dossiers.strings'
import { FileReturns } from './FileReturns'
import classes from './Papers.module.css'

interface Props {
  readonly nomination: NominationDetail
  readonly moves: NominationMoves
}

/** How the file was looked at: how long it takes, who said what, the outcome, and every return. */
export function ScreeningTab({ nomination, moves }: Props) {
  return (
    <Stack gap="lg">
      <Part title={strings.timing}>
        <Timing timing={nomination.timing} />
      </Part>
      <Opinions nomination={nomination} />
      <Part title={strings.outcome}>
        <OutcomeOf nomination={nomination} moves={moves} />
      </Part>
      <Part title={strings.returns}>
        <FileReturns nomination={nomination} />
      </Part>
    </Stack>
  )
}

interface PartProps {
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Part({ title, action, children }: PartProps) {
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb={4}>
        <Title order={3} size="h5">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </section>
  )
}

/** Days from the achievement, and from handing in, to the decision. */
function Timing({ timing }: Pick<NominationDetail, 'timing'>) {
  const { achievedOn, handedInOn, decidedOn, sinceAchieved, sinceHandedIn } = timing
  const isDecided = decidedOn !== null
  const lines = [
    achievedOn && strings.achieved(achievedOn),
    handedInOn && strings.handedIn(handedInOn),
    decidedOn ? strings.decided(decidedOn) : strings.notDecided,
    sinceAchieved !== null && strings.daysSinceAchieved({ days: sinceAchieved, isDecided }),
    sinceHandedIn !== null && strings.daysSinceHandedIn({ days: sinceHandedIn, isDecided }),
    achievedOn === null && handedInOn === null && strings.unknownDays,
  ].filter((line) => line !== null && line !== false)
  return lines.map((line) => (
    <Text key={line} size="sm">
      {line}
    </Text>
  ))
}

function Opinions({ nomination: { id, opinions } }: Pick<Props, 'nomination'>) {
  const [isAdding, setIsAdding] = useState(false)
  const add = (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => setIsAdding(true)}
    >
      {strings.addOpinion}
    </Button>
  )
  return (
    <Part title={strings.opinions} action={add}>
      {opinions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {strings.noOpinions}
        </Text>
      ) : (
        <ul className={classes.papers}>
          {opinions.map((opinion) => (
            <OpinionLine key={opinion.id} opinion={opinion} />
          ))}
        </ul>
      )}
      {isAdding && <AskDialog ids={[id]} onClose={() => setIsAdding(false)} />}
    </Part>
  )
}

function OpinionLine({ opinion }: { readonly opinion: Opinion }) {
  const { id, asked, askedOn, answeredOn, stance, words } = opinion
  const [isEditing, setIsEditing] = useState(false)
  const remove = useAppCommand('nominations.removeOpinion')
  const askAndRemove = async () => {
    const title = strings.removeOpinion
    const effect = strings.removeOpinionEffect(asked)
    if (await confirm({ title, confirmLabel: title, effect, isDangerous: true }))
      remove.mutate({ id }, { onError: showFailure })
  }
  const days = [
    askedOn && `${strings.askedOn}: ${showDay(askedOn)}`,
    answeredOn && `${strings.answeredOn}: ${showDay(answeredOn)}`,
  ].filter(Boolean)
  return (
    <li className={classes.paper}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text size="sm" fw={500}>
            {asked}: {opinionStanceNames[stance]}
          </Text>
          {words && <Text size="sm">{words}</Text>}
          {days.length > 0 && (
            <Text size="xs" c="dimmed">
              {days.join(' · ')}
            </Text>
          )}
        </div>
        <MoreMenu
          subject={asked}
          actions={[
            { label: strings.editOpinion, icon: IconPencil, run: () => setIsEditing(true) },
            {
              label: strings.removeOpinion,
              icon: IconTrash,
              run: () => void askAndRemove(),
              isDangerous: true,
            },
          ]}
        />
      </Group>
      {isEditing && <EditOpinionDialog opinion={opinion} onClose={() => setIsEditing(false)} />}
    </li>
  )
}

function OutcomeOf({ nomination: { id, status, screened }, moves }: Props) {
  const open = nextNominationStatuses(status)
  const outcomes = (['eligible', 'ineligible'] as const).filter((to) => open.includes(to))
  return (
    <>
      <Text size="sm" {...(!screened && { c: 'dimmed' })}>
        {screened ? wordsOf(status, screened.on) : strings.noOutcome}
      </Text>
      {screened && screened.reason !== '' && <Text size="sm">{screened.reason}</Text>}
      {outcomes.length > 0 && (
        <Group gap="xs" mt={6}>
          {outcomes.map((to) => (
            <Button
              key={to}
              variant="default"
              size="compact-sm"
              loading={moves.isBusy}
              onClick={() => moves.move([id], to)}
            >
              {nominationMoveNames[to]}
            </Button>
          ))}
        </Group>
      )}
    </>
  )
}

function wordsOf(
  status: NominationDetail['status'],
  on: NonNullable<NominationDetail['screened']>['on'],
): string {
  if (status === 'ineligible') return strings.ineligibleOn(on)
  return status === 'eligible' ? strings.eligibleOn(on) : strings.screenedOn(on)
}
