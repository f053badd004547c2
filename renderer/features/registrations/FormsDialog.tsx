import { Button, Group, Modal, Text } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { formFormats } from '@shared/features/registrations/coverage.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { printStrings as strings } from './registrations.strings'

type FormsInput = InputOf<'registrations.formPdf'>['of']

interface Props {
  readonly of: FormsInput
  readonly onClose: () => void
}

/** The forms as they will be printed, and the ways to take them along. */
export function FormsDialog({ of, onClose }: Props) {
  useReturnFocus(true)
  const pdf = useAppQuery('registrations.formPdf', { of })
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={
        <Text component="span" fw={600} size="lg">
          {strings.title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': uiStrings.close }}
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
      }}
    >
      <ErrorNotice error={pdf.error} />
      {pdf.data && (
        <PdfPreview
          bytes={pdf.data}
          label={strings.title}
          actions={<FormFiles of={of} isReady />}
        />
      )}
    </Modal>
  )
}

interface FilesProps extends Pick<Props, 'of'> {
  readonly isReady: boolean
}

export function FormFiles({ of, isReady }: FilesProps) {
  const file = useAppTask('registrations.formFile')
  const save = (format: (typeof formFormats)[number]) =>
    file.mutate(
      { of, format },
      {
        onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        onError: showFailure,
      },
    )
  const isDisabled = !isReady || file.isPending
  return (
    <Group justify="flex-end" gap="xs">
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
        disabled={isDisabled}
        onClick={() => save('docx')}
      >
        {strings.saveDocx}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
        disabled={isDisabled}
        onClick={() => save('pdf')}
      >
        {strings.savePdf}
      </Button>
      <Button
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        disabled={isDisabled}
        onClick={() => save('print')}
      >
        {strings.print}
      </Button>
    </Group>
  )
}
