import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FileDrop } from '@renderer/ui/FileDrop'
import type { DroppedFileId } from '@shared/core/dropped-file'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import {
  type DecisionFileRole,
  decisionFileRoles,
} from '@shared/features/decisions/decisions.kinds'
import { IconFileTypeDocx, IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { amendmentStrings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'

const strings = amendmentStrings.files
const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

interface Asked {
  readonly dropped: DroppedFileId
  readonly name: string
}

/** The signed scan, the text as mended in Word: kept here, opened to be read only. */
export function DecisionFiles({ id }: { readonly id: DecisionId }) {
  const files = useAppQuery('decisions.files', { id })
  const attach = useAppTask('decisions.attach')
  const word = useAppTask('decisions.editInWord')
  const open = useAppTask('decisions.openFile')
  const save = useAppTask('decisions.saveFile')
  const detach = useAppCommand('decisions.detach')
  const failed = { onError: showFailure }
  const [asked, setAsked] = useState<Asked | null>(null)
  const openInWord = () =>
    word.mutate(
      { id },
      {
        onSuccess: ({ name }) => name !== null && showDone(decisionsStrings.saved(name)),
        onError: showFailure,
      },
    )
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
          loading={word.isPending}
          onClick={openInWord}
        >
          {strings.editInWord}
        </Button>
        {decisionFileRoles.map((role) => (
          <Button
            key={role}
            variant="default"
            leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
            disabled={attach.isPending}
            onClick={() => attach.mutate({ id, role })}
          >
            {strings.attach[role]}
          </Button>
        ))}
      </Group>
      <ErrorNotice error={files.error ?? attach.error} />
      <FileDrop hasHint onDropped={(dropped, name) => setAsked({ dropped, name })}>
        {files.data?.length === 0 && <Text c="dimmed">{strings.none}</Text>}
        <AttachedFileList
          files={files.data ?? []}
          label={strings.label}
          note={({ role }) => strings.roles[role]}
          isOpening={open.isPending}
          words={words}
          onOpen={(file) => open.mutate({ id: file }, failed)}
          onSave={(file) => save.mutate({ id: file }, failed)}
          onDetach={(file) => detach.mutate({ id: file }, failed)}
        />
      </FileDrop>
      {asked && (
        <RoleQuestion
          name={asked.name}
          onClose={() => setAsked(null)}
          onAnswer={(role) => {
            setAsked(null)
            attach.mutate({ id, role, dropped: asked.dropped })
          }}
        />
      )}
    </Stack>
  )
}

interface QuestionProps {
  readonly name: string
  readonly onAnswer: (role: DecisionFileRole) => void
  readonly onClose: () => void
}

/** A button says what it attaches; of a file that was dropped only the clerk knows it. */
const RoleQuestion = ({ name, onAnswer, onClose }: QuestionProps) => (
  <Modal opened onClose={onClose} title={strings.whatIs}>
    <Stack gap="sm">
      <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
      {decisionFileRoles.map((role) => (
        <Button key={role} variant="default" justify="flex-start" onClick={() => onAnswer(role)}>
          {strings.roles[role]}
        </Button>
      ))}
    </Stack>
  </Modal>
)
