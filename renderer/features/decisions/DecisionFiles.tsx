import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { megabytes } from '@shared/core/attachment.strings'
import type { DecisionFile } from '@shared/features/decisions/decisions.files.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionFileRoles } from '@shared/features/decisions/decisions.kinds'
import { IconDeviceFloppy, IconFileTypeDocx, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { amendmentStrings } from './amendments.strings'
import classes from './Decision.module.css'
import { decisionsStrings } from './decisions.strings'

const strings = amendmentStrings.files

/** The signed scan, the text as mended in Word: kept here, opened to be read only. */
export function DecisionFiles({ id }: { readonly id: DecisionId }) {
  const files = useAppQuery('decisions.files', { id })
  const attach = useAppTask('decisions.attach')
  const word = useAppTask('decisions.editInWord')
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
      <ul className={classes.files} aria-label={strings.label}>
        {files.data?.map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
    </Stack>
  )
}

function FileLine({ file: { id, name, role, sizeBytes } }: { readonly file: DecisionFile }) {
  const open = useAppTask('decisions.openFile')
  const save = useAppTask('decisions.saveFile')
  const detach = useAppCommand('decisions.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <li className={classes.file}>
      <UnstyledButton
        className={classes.fileName}
        title={strings.openFile(name)}
        disabled={open.isPending}
        onClick={() => open.mutate({ id }, failed)}
      >
        {name}
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" className="figures">
          {strings.roles[role]}, {megabytes(sizeBytes)}
        </Text>
        <MoreMenu
          subject={name}
          actions={[
            {
              label: strings.saveCopy,
              icon: IconDeviceFloppy,
              run: () => save.mutate({ id }, failed),
            },
            {
              label: strings.detach,
              icon: IconTrash,
              run: () => void askAndDetach(),
              isDangerous: true,
            },
          ]}
        />
      </Group>
    </li>
  )
}
