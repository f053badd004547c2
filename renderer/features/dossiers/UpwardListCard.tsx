import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { UpwardOutcome } from '@shared/features/nominations/nominations.kinds'
import { upwardOutcomeNames } from '@shared/features/nominations/nominations.strings'
import type { UpwardLine, UpwardList } from '@shared/features/nominations/upward.contract'
import {
  type Icon,
  IconCircleCheck,
  IconClock,
  IconPencil,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import { upwardStrings as strings } from './dossiers.strings'
import classes from './Papers.module.css'
import { UpwardAnswerDialog } from './UpwardAnswerDialog'
import { UpwardEditDialog } from './UpwardEditDialog'

interface Props {
  readonly list: UpwardList
  readonly onOpen: (id: NominationId) => void
}

const looks: Readonly<Record<UpwardOutcome, readonly [StatusTone, Icon]>> = {
  awaited: ['tim', IconClock],
  given: ['luc', IconCircleCheck],
  refused: ['do', IconX],
}

/** One list that was sent, with the answer for each that is on it. */
export function UpwardListCard({ list, onOpen }: Props) {
  const [answering, setAnswering] = useState<readonly UpwardLine[] | null>(null)
  const [isEditing, setIsEditing] = useState(false)
  const remove = useAppCommand('upward.remove')
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(list.lines.length) }))
      remove.mutate({ id: list.id }, { onError: showFailure })
  }
  const title = strings.sent({ day: list.sentOn, document: list.document })
  return (
    <SectionCard
      title={title}
      action={
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => setAnswering(list.lines)}>
            {strings.answerAll}
          </Button>
          <MoreMenu
            subject={title}
            actions={[
              { label: strings.edit, icon: IconPencil, run: () => setIsEditing(true) },
              {
                label: strings.remove,
                icon: IconTrash,
                run: () => void askAndRemove(),
                isDangerous: true,
              },
            ]}
          />
        </Group>
      }
    >
      {[list.addressee, list.note].filter(Boolean).map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
      <DataTable
        label={title}
        columns={columnsWith({ onOpen, onAnswer: (line) => setAnswering([line]) })}
        rows={list.lines}
        rowKey={(line) => line.id}
        maxHeight={360}
        empty={null}
      />
      {answering && <UpwardAnswerDialog lines={answering} onClose={() => setAnswering(null)} />}
      {isEditing && <UpwardEditDialog list={list} onClose={() => setIsEditing(false)} />}
    </SectionCard>
  )
}

interface Acts {
  readonly onOpen: (id: NominationId) => void
  readonly onAnswer: (line: UpwardLine) => void
}

const columnsWith = ({ onOpen, onAnswer }: Acts): readonly Column<UpwardLine>[] => [
  {
    key: 'name',
    title: strings.name,
    grow: 3,
    minWidth: 200,
    value: ({ name }) => name,
    render: ({ name, nominationId }) => (
      <UnstyledButton className={classes.fileName} onClick={() => onOpen(nominationId)}>
        {name}
      </UnstyledButton>
    ),
  },
  { key: 'unit', title: strings.unit, grow: 2, minWidth: 140, value: ({ unit }) => unit },
  {
    key: 'result',
    title: strings.result,
    width: 170,
    value: ({ result }) => upwardOutcomeNames[result],
    render: ({ result }) => (
      <StatusBadge tone={looks[result][0]} icon={looks[result][1]}>
        {upwardOutcomeNames[result]}
      </StatusBadge>
    ),
  },
  {
    key: 'decision',
    title: strings.decision,
    grow: 2,
    minWidth: 160,
    value: ({ form, decision, decidedOn }) =>
      [form, strings.decisionLine({ decision, day: decidedOn })].filter(Boolean).join(' – '),
  },
  {
    key: 'answer',
    title: '',
    width: 140,
    isSortable: false,
    value: () => '',
    render: (line) => (
      <Button variant="subtle" size="compact-sm" onClick={() => onAnswer(line)}>
        {strings.answer}
      </Button>
    ),
  },
]
