import { Alert, Drawer, Group, Stack, Tabs, Text, Title } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { hasUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { confirmDiscard } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { NominationDetail } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { nextNominationStatuses } from '@shared/features/nominations/nominations.rules'
import {
  awardLevelNames,
  subjectKindNames,
  nominationsStrings as words,
} from '@shared/features/nominations/nominations.strings'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MoveDialog } from '../nominations/MoveDialog'
import { NominationForm } from '../nominations/NominationForm'
import { NominationStatusBadge, statusIcon } from '../nominations/NominationStatusBadge'
import {
  nominationMoveNames,
  nominationsStrings as strings,
} from '../nominations/nominations.strings'
import { type NominationMoves, useNominationMoves } from '../nominations/use-nomination-moves'
import { AwardsSoFar } from './AwardsSoFar'
import { ConditionsTab } from './ConditionsTab'
import { fileStrings } from './dossiers.strings'
import { PapersTab } from './PapersTab'
import { ScreeningTab } from './ScreeningTab'

interface Props {
  readonly id: NominationId
  readonly history: ReactNode
  readonly onClose: () => void
}

/** One nomination beside the list: what will be printed, what speaks against it, what came before. */
export function NominationPanel({ id, history, onClose }: Props) {
  useReturnFocus(true)
  const nomination = useAppQuery('nominations.get', { id })
  const moves = useNominationMoves(() => undefined)
  const leave = async () => {
    if (!hasUnsavedChanges() || (await confirmDiscard())) onClose()
  }
  return (
    <Drawer
      opened
      onClose={() => void leave()}
      position="right"
      size={680}
      title={strings.detail}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <ErrorNotice error={nomination.error} />
      {nomination.data && (
        <Stack gap="md">
          <Head nomination={nomination.data} moves={moves} onRemoved={onClose} />
          <Warnings nomination={nomination.data} />
          <FileTabs {...{ nomination: nomination.data, moves, history, onClose }} />
        </Stack>
      )}
      {moves.asked && <MoveDialog asked={moves.asked} onClose={moves.answered} />}
    </Drawer>
  )
}

interface TabsProps {
  readonly nomination: NominationDetail
  readonly moves: NominationMoves
  readonly history: ReactNode
  readonly onClose: () => void
}

function FileTabs({ nomination, moves, history, onClose }: TabsProps) {
  return (
    <Tabs defaultValue="detail" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="detail">{strings.printed}</Tabs.Tab>
        <Tabs.Tab value="papers">{fileStrings.tabs.papers}</Tabs.Tab>
        <Tabs.Tab value="conditions">{fileStrings.tabs.conditions}</Tabs.Tab>
        <Tabs.Tab value="screening">{fileStrings.tabs.screening}</Tabs.Tab>
        <Tabs.Tab value="others">{strings.otherAwards}</Tabs.Tab>
        <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="detail">
        <NominationForm nomination={nomination} onSaved={onClose} />
      </Tabs.Panel>
      <Tabs.Panel value="papers">
        <PapersTab nomination={nomination} />
      </Tabs.Panel>
      <Tabs.Panel value="conditions">
        <ConditionsTab id={nomination.id} />
      </Tabs.Panel>
      <Tabs.Panel value="screening">
        <ScreeningTab nomination={nomination} moves={moves} />
      </Tabs.Panel>
      <Tabs.Panel value="others">
        <AwardsSoFar id={nomination.id} others={nomination.otherAwards} />
      </Tabs.Panel>
      <Tabs.Panel value="history">{history}</Tabs.Panel>
    </Tabs>
  )
}

interface HeadProps {
  readonly nomination: NominationDetail
  readonly moves: NominationMoves
  readonly onRemoved: () => void
}

function Head({ nomination, moves, onRemoved }: HeadProps) {
  const { id, name, level, kind, status } = nomination
  const removal = useNominationMoves(onRemoved)
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Title order={2} size="h3">
          {name}
        </Title>
        <Group gap="xs" mt={4}>
          <NominationStatusBadge status={status} />
          <Text size="sm" c="dimmed">
            {awardLevelNames[level]} · {subjectKindNames[kind]}
          </Text>
        </Group>
      </div>
      <MoreMenu
        subject={name}
        actions={[
          ...nextNominationStatuses(status).map((to) => ({
            label: nominationMoveNames[to],
            icon: statusIcon(to),
            run: () => moves.move([id], to),
          })),
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => removal.remove([id]),
            isDangerous: true,
          },
        ]}
      />
    </Group>
  )
}

function Warnings({ nomination }: { readonly nomination: NominationDetail }) {
  if (nomination.warnings.length === 0) return null
  return (
    <Alert
      color="cam"
      title={strings.warnings}
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
    >
      <Stack gap={4}>
        {nomination.warnings.map(words.warningLine).map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
