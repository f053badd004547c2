import { Button, Group, Select, Stack, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { megabytes } from '@shared/core/attachment.strings'
import { exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import type { ExemplarFile, ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { IconDeviceFloppy, IconPaperclip, IconPhoto, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'
import { Photo } from './Photo'

interface Props {
  readonly record: ExemplarRecord
}

/** The photo, and what proves each step: opened to be read only. */
export function FilesCard({ record }: Props) {
  const attach = useAppTask('exemplars.attach')
  const [step, setStep] = useState(() => String(record.step))
  const files = record.files.filter(({ isPhoto }) => !isPhoto)
  const target = exemplarSteps.find((each) => String(each) === step) ?? null
  return (
    <Stack gap="md">
      <PhotoCard record={record} />
      <SectionCard
        title={strings.files}
        action={
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <Select
              aria-label={strings.attachTo}
              allowDeselect={false}
              w={250}
              data={[
                ...exemplarSteps.map((each) => ({ value: String(each), label: stepTitle(each) })),
                { value: '', label: strings.wholeExemplar },
              ]}
              value={step}
              onChange={(value) => setStep(value ?? '')}
            />
            <Button
              variant="default"
              leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
              loading={attach.isPending}
              onClick={() => attach.mutate({ id: record.id, step: target })}
            >
              {strings.attach}
            </Button>
          </Group>
        }
      >
        <ErrorNotice error={attach.error} />
        {files.length === 0 ? (
          <Text c="dimmed">{strings.noFiles}</Text>
        ) : (
          <ul className={classes.entries}>
            {files.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </ul>
        )}
      </SectionCard>
    </Stack>
  )
}

function PhotoCard({ record }: Props) {
  const set = useAppTask('exemplars.setPhoto')
  const photo = record.files.find(({ isPhoto }) => isPhoto)
  return (
    <SectionCard
      title={strings.photo}
      action={
        <Button
          variant="default"
          leftSection={<IconPhoto size={18} stroke={1.75} aria-hidden />}
          loading={set.isPending}
          onClick={() => set.mutate({ id: record.id })}
        >
          {photo ? strings.changePhoto : strings.setPhoto}
        </Button>
      }
    >
      <ErrorNotice error={set.error} />
      {photo ? (
        <Group align="flex-start" wrap="nowrap">
          <Photo id={photo.id} name={record.name} width={102} height={132} />
          <ul className={classes.entries} style={{ flex: 1 }}>
            <FileLine file={photo} />
          </ul>
        </Group>
      ) : (
        <Text c="dimmed">{strings.noPhoto}</Text>
      )}
    </SectionCard>
  )
}

function FileLine({ file: { id, name, step, sizeBytes } }: { readonly file: ExemplarFile }) {
  const open = useAppTask('exemplars.openFile')
  const save = useAppTask('exemplars.saveFile')
  const detach = useAppCommand('exemplars.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <li className={classes.entry}>
      <UnstyledButton
        title={strings.openFile(name)}
        disabled={open.isPending}
        onClick={() => open.mutate({ id }, failed)}
      >
        <Text size="sm" c="lam.7">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {[step !== null && stepTitle(step), megabytes(sizeBytes)].filter(Boolean).join(' · ')}
        </Text>
      </UnstyledButton>
      <MoreMenu
        subject={name}
        actions={[
          {
            ...{ label: strings.saveCopy, icon: IconDeviceFloppy },
            run: () => save.mutate({ id }, failed),
          },
          {
            ...{ label: strings.detach, icon: IconTrash, isDangerous: true },
            run: () => void askAndDetach(),
          },
        ]}
      />
    </li>
  )
}
