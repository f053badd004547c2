import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { AttachedFiles } from '@renderer/ui/AttachedFiles'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FileDrop } from '@renderer/ui/FileDrop'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ExemplarFileId } from '@shared/features/exemplars/exemplars.ids'
import { exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import type { ExemplarFile, ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { recordStrings as strings } from './exemplar-record.strings'
import { Photo } from './Photo'

interface Props {
  readonly record: ExemplarRecord
}

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }
const stepOf = ({ step }: ExemplarFile) => (step === null ? '' : stepTitle(step))

/** The photo, and what proves each step: opened to be read only. */
export function FilesCard({ record }: Props) {
  const attach = useAppTask('exemplars.attach')
  const onFiles = useFileActions()
  const [step, setStep] = useState(() => String(record.step))
  const target = exemplarSteps.find((each) => String(each) === step) ?? null
  return (
    <Stack gap="md">
      <PhotoCard record={record} />
      <AttachedFiles
        title={strings.files}
        none={strings.noFiles}
        files={record.files.filter(({ isPhoto }) => !isPhoto)}
        note={stepOf}
        words={words}
        choice={
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
        }
        isAttaching={attach.isPending}
        onAttach={(dropped) => attach.mutate({ id: record.id, step: target, dropped })}
        {...onFiles}
      >
        <ErrorNotice error={attach.error} />
      </AttachedFiles>
    </Stack>
  )
}

function PhotoCard({ record }: Props) {
  const set = useAppTask('exemplars.setPhoto')
  const onFiles = useFileActions()
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
      <FileDrop onDropped={(dropped) => set.mutate({ id: record.id, dropped })}>
        {photo ? (
          <Group align="flex-start" wrap="nowrap">
            <Photo id={photo.id} name={record.name} width={102} height={132} />
            <div style={{ flex: 1, minWidth: 0 }}>
              <AttachedFileList files={[photo]} words={words} {...onFiles} />
            </div>
          </Group>
        ) : (
          <Text c="dimmed">{strings.noPhoto}</Text>
        )}
      </FileDrop>
    </SectionCard>
  )
}

function useFileActions() {
  const open = useAppTask('exemplars.openFile')
  const save = useAppTask('exemplars.saveFile')
  const detach = useAppCommand('exemplars.detach')
  const failed = { onError: showFailure }
  return {
    isOpening: open.isPending,
    onOpen: (id: ExemplarFileId) => open.mutate({ id }, failed),
    onSave: (id: ExemplarFileId) => save.mutate({ id }, failed),
    onDetach: (id: ExemplarFileId) => detach.mutate({ id }, failed),
  }
}
