import { Alert, Button, Group } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import {
  IconFileTypeDocx,
  IconFileTypePdf,
  IconInfoCircle,
  IconPencil,
  IconTrash,
  IconWorldWww,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { EditExemplarDialog } from './ExemplarDialog'
import type { ExemplarActions } from './exemplar-actions'
import { recordStrings as strings } from './exemplar-record.strings'
import { Photo } from './Photo'
import { StepBadge } from './StepBadge'

interface Props {
  readonly record: ExemplarRecord
  readonly actions: ExemplarActions
}

const back = { to: '/dien-hinh', label: strings.back }

export function RecordHeader({ record, actions }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  const sheet = useSheet(record)
  return (
    <>
      <PageHeader
        title={record.name}
        description={
          <Group gap="sm" mt={8} wrap="nowrap" align="flex-start">
            <Photo id={record.photoId} name={record.name} width={52} height={64} />
            <div>
              {record.title}
              <Group gap="xs" mt={4}>
                <StepBadge card={record} />
              </Group>
            </div>
          </Group>
        }
        back={back}
        secondary={
          <>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
              loading={sheet.isPending}
              onClick={sheet.make}
            >
              {strings.sheet}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
              onClick={() => setIsEditing(true)}
            >
              {strings.edit}
            </Button>
          </>
        }
        primary={<Main record={record} actions={actions} />}
      />
      {sheet.cut.length > 0 && (
        <Alert color="cam" icon={<IconInfoCircle size={20} stroke={1.75} aria-hidden />}>
          {strings.sheetCut(sheet.cut)}
        </Alert>
      )}
      {isEditing && <EditExemplarDialog record={record} onClose={() => setIsEditing(false)} />}
      {sheet.pdf && (
        <PreviewDialog
          pdf={sheet.pdf}
          title={strings.sheetName(record.name)}
          onClose={sheet.close}
        />
      )}
    </>
  )
}

/** The first of what can be done now is the filled button; the rest is in the menu. */
function Main({ record, actions }: Props) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('exemplars.remove')
  const askAndRemove = async () => {
    const { name, learners, files } = record
    const effect = strings.removeEffect({ name, learners: learners.length, files: files.length })
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect }))
      remove.mutate({ id: record.id }, { onSuccess: () => navigate(back.to), onError: showFailure })
  }
  const text = useAppTask('exemplars.saveText')
  const word = useAppTask('exemplars.saveSheetDocx')
  const told = {
    onError: showFailure,
    onSuccess: ({ name }: { readonly name: string | null }) =>
      name !== null && showDone(strings.savedText(name)),
  }
  const [, first, ...rest] = actions.actionsOf(record)
  return (
    <>
      {first && <Button onClick={first.run}>{first.label}</Button>}
      <MoreMenu
        subject={record.name}
        actions={[
          ...rest,
          {
            label: strings.sheetWord,
            icon: IconFileTypeDocx,
            run: () => word.mutate({ id: record.id }, told),
          },
          {
            label: strings.saveText,
            icon: IconWorldWww,
            run: () => text.mutate({ id: record.id }, told),
          },
          {
            ...{ label: strings.remove, icon: IconTrash, isDangerous: true },
            run: () => void askAndRemove(),
          },
        ]}
      />
    </>
  )
}

/** “Phiếu nhân rộng”, to be looked at first; what was shortened stays told on the page. */
function useSheet({ id }: ExemplarRecord) {
  const task = useAppTask('exemplars.sheetPdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const [cut, setCut] = useState<readonly string[]>([])
  const make = () =>
    task.mutate(
      { id },
      {
        onError: showFailure,
        onSuccess: (sheet) => {
          setPdf(sheet.pdf)
          setCut(sheet.cut)
        },
      },
    )
  return { make, pdf, cut, isPending: task.isPending, close: () => setPdf(null) }
}
