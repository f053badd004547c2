import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import type { StageGroup } from '@shared/features/ceremony/ceremony.contract'
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import classes from './Ceremony.module.css'
import { GroupDialog } from './CeremonyDialogs'
import { ceremonyStrings } from './ceremony.strings'
import { RecipientRow, recipientType } from './RecipientRow'

const { stage: strings } = ceremonyStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

interface Props {
  readonly groups: readonly StageGroup[]
  readonly index: number
  readonly group: StageGroup
}

/** One group; whoever is dropped on it stands last in it. */
export function StageGroupCard({ groups, index, group }: Props) {
  const move = useAppCommand('ceremony.moveRecipient')
  const [isOver, setIsOver] = useState(false)
  const { id: groupId, recipients } = group
  const all = groups.flatMap((each) => each.recipients)
  const place = (dragged: string, position: number) => {
    const recipient = all.find(({ id }) => id === dragged)
    if (recipient) move.mutate({ id: recipient.id, groupId, position }, { onError: showFailure })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    place(event.dataTransfer.getData(recipientType), recipients.length + 1)
  }
  return (
    <section
      className={classes.group}
      aria-label={group.name}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(recipientType)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <GroupHead {...{ groups, index, group }} />
      <ol className={classes.list}>
        {recipients.map((recipient, at) => (
          <RecipientRow
            key={recipient.id}
            recipient={recipient}
            place={at + 1}
            isLast={at === recipients.length - 1}
            before={groups[index - 1]}
            after={groups[index + 1]}
            groupId={groupId}
            onDropHere={(dragged) => place(dragged, at + 1)}
          />
        ))}
      </ol>
    </section>
  )
}

function GroupHead({ groups, index, group }: Props) {
  const moveGroup = useAppCommand('ceremony.moveGroup')
  const [isEditing, setIsEditing] = useState(false)
  const { id, name, presenter } = group
  const shift = (direction: 'up' | 'down') =>
    moveGroup.mutate({ id, direction }, { onError: showFailure })
  const button = { variant: 'subtle', color: 'xam', size: 32 } as const
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Title order={2} size="h5">
          {`${index + 1}. ${name}`}
        </Title>
        <Text size="xs" c="dimmed">
          {strings.presenter(presenter)}
        </Text>
      </div>
      <Group gap={0} wrap="nowrap">
        <ActionIcon
          {...button}
          aria-label={strings.groupUp(name)}
          disabled={index === 0}
          onClick={() => shift('up')}
        >
          <IconArrowUp {...icon} />
        </ActionIcon>
        <ActionIcon
          {...button}
          aria-label={strings.groupDown(name)}
          disabled={index === groups.length - 1}
          onClick={() => shift('down')}
        >
          <IconArrowDown {...icon} />
        </ActionIcon>
        <ActionIcon
          {...button}
          aria-label={strings.editGroup(name)}
          onClick={() => setIsEditing(true)}
        >
          <IconPencil {...icon} />
        </ActionIcon>
      </Group>
      {isEditing && <GroupDialog group={group} onClose={() => setIsEditing(false)} />}
    </Group>
  )
}
