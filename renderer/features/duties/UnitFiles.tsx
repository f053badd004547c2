import { Anchor, Button, Group, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { megabytes } from '@shared/core/attachment.strings'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import type { SubmissionFile, UnitRecord } from '@shared/features/duties/duties.units.contract'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import classes from './Duties.module.css'
import { unitStrings as strings } from './duties.strings'

interface Props {
  readonly record: DutyRecord
  readonly unit: UnitRecord
}

/** What came in: kept here, opened to be read only. */
export function UnitFiles({ record, unit }: Props) {
  const attach = useAppTask('duties.attach')
  const { duty, time } = record
  const { organisationId } = unit.standing
  return (
    <SectionCard
      title={strings.files}
      description={strings.filesHint}
      action={
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ dutyId: duty.id, periodKey: time.key, organisationId })}
        >
          {strings.attach}
        </Button>
      }
    >
      <ErrorNotice error={attach.error} />
      {unit.files.length === 0 ? (
        <Text c="dimmed" size="sm">
          {strings.noFiles}
        </Text>
      ) : (
        <ul className={classes.files}>
          {unit.files.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function FileLine({ file: { id, name, sizeBytes } }: { readonly file: SubmissionFile }) {
  const open = useAppTask('duties.openFile')
  const save = useAppTask('duties.saveFile')
  const detach = useAppCommand('duties.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <li className={classes.file}>
      <Anchor
        component="button"
        type="button"
        className={classes.fileName}
        title={strings.openFile(name)}
        disabled={open.isPending}
        onClick={() => open.mutate({ id }, failed)}
      >
        {name}
      </Anchor>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" className="figures">
          {megabytes(sizeBytes)}
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
