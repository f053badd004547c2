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
import { MoveDialog } from './MoveDialog'
import { NominationForm } from './NominationForm'
import { NominationStatusBadge, statusIcon } from './NominationStatusBadge'
import { nominationMoveNames, nominationsStrings as strings } from './nominations.strings'
import { OtherAwards } from './OtherAwards'
import { useNominationMoves } from './use-nomination-moves'

interface Props {
  readonly id: NominationId
  readonly history: ReactNode
  readonly onClose: () => void
}

/** One nomination beside the list: what will be printed, what speaks against it, what came before. */
export function NominationPanel({ id, history, onClose }: Props) {
  useReturnFocus(true)
  const nomination = useAppQuery('nominations.get', { id })
  const leave = async () => {
    if (!hasUnsavedChanges() || (await confirmDiscard())) onClose()
  }
  return (
    <Drawer
      opened
      onClose={() => void leave()}
      position="right"
      size={560}
      title={strings.detail}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <ErrorNotice error={nomination.error} />
      {nomination.data && (
        <Stack gap="md">
          <Head nomination={nomination.data} onRemoved={onClose} />
          <Warnings nomination={nomination.data} />
          <Tabs defaultValue="detail" keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="detail">{strings.printed}</Tabs.Tab>
              <Tabs.Tab value="others">{strings.otherAwards}</Tabs.Tab>
              <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="detail">
              <NominationForm nomination={nomination.data} onSaved={onClose} />
            </Tabs.Panel>
            <Tabs.Panel value="others">
              <OtherAwards awards={nomination.data.otherAwards} />
            </Tabs.Panel>
            <Tabs.Panel value="history">{history}</Tabs.Panel>
          </Tabs>
        </Stack>
      )}
    </Drawer>
  )
}

interface HeadProps {
  readonly nomination: NominationDetail
  readonly onRemoved: () => void
}

function Head({ nomination, onRemoved }: HeadProps) {
  const { id, name, level, kind, status } = nomination
  const moves = useNominationMoves(() => undefined)
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
      {moves.asked && <MoveDialog asked={moves.asked} onClose={moves.answered} />}
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
