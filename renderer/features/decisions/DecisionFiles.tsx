import { Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionFileRoles } from '@shared/features/decisions/decisions.kinds'
import { IconFileTypeDocx, IconPaperclip } from '@tabler/icons-react'
import { amendmentStrings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'

const strings = amendmentStrings.files
const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

/** The signed scan, the text as mended in Word: kept here, opened to be read only. */
export function DecisionFiles({ id }: { readonly id: DecisionId }) {
  const files = useAppQuery('decisions.files', { id })
  const attach = useAppTask('decisions.attach')
  const word = useAppTask('decisions.editInWord')
  const open = useAppTask('decisions.openFile')
  const save = useAppTask('decisions.saveFile')
  const detach = useAppCommand('decisions.detach')
  const failed = { onError: showFailure }
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
    </Stack>
  )
}
