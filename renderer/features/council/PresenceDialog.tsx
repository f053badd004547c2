import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { MemberId } from '@shared/features/council/council.ids'
import { type Presence, presences } from '@shared/features/council/council.kinds'
import type { Meeting, Member } from '@shared/features/council/council.results'
import { presenceNames } from '@shared/features/council/council.strings'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { presenceStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** The roll call: each mark is kept at once, as people come in. */
export function PresenceDialog({ meeting, onClose }: Props) {
  useReturnFocus(true)
  const { id, members, roll } = meeting
  const everybody = meeting.mode === 'written' ? 'answered' : 'present'
  const mark = useAppCommand('council.setPresence')
  const set = (memberIds: readonly MemberId[], presence: Presence, reason = '') =>
    mark.mutate({ id, memberIds: [...memberIds], presence, reason })
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={
        <Text component="span" fw={600} size="lg">
          {strings.title}
        </Text>
      }
    >
      <Stack gap="sm">
        <Group justify="space-between">
          <Text aria-live="polite">{strings.summary(roll)}</Text>
          <Button
            variant="default"
            data-autofocus
            leftSection={<IconChecks size={18} stroke={1.75} aria-hidden />}
            onClick={() =>
              set(
                members.map((member) => member.id),
                everybody,
              )
            }
          >
            {everybody === 'present' ? strings.allPresent : strings.allAnswered}
          </Button>
        </Group>
        <ErrorNotice error={mark.error} />
        {members.map((member) => (
          <Line
            key={`${member.id} ${member.presence} ${member.absenceReason}`}
            member={member}
            onMark={(presence, reason) => set([member.id], presence, reason)}
          />
        ))}
        <Group justify="flex-end">
          <Button onClick={onClose}>{strings.close}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface LineProps {
  readonly member: Member
  readonly onMark: (presence: Presence, reason: string) => void
}

function Line({ member, onMark }: LineProps) {
  const { name, title, presence, absenceReason } = member
  const [reason, setReason] = useState(absenceReason)
  const isAway = presence !== 'present' && presence !== 'unknown'
  return (
    <Group wrap="nowrap" gap="sm">
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={500}>{name}</Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {title}
        </Text>
      </div>
      <Select
        w={240}
        aria-label={strings.presence(name)}
        allowDeselect={false}
        data={presences.map((value) => ({ value, label: presenceNames[value] }))}
        value={presence}
        onChange={(value) => {
          const next = presences.find((one) => one === value)
          if (next && next !== presence) onMark(next, reason)
        }}
      />
      <TextInput
        w={240}
        aria-label={strings.reasonOf(name)}
        placeholder={isAway ? strings.reason : ''}
        disabled={!isAway}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onBlur={() => reason !== absenceReason && isAway && onMark(presence, reason)}
      />
    </Group>
  )
}
