import { Button, Modal, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { viewsStrings as strings } from './views.strings'

interface Props {
  readonly pdf: Uint8Array
  /** Name of the document and of its file: “Danh sách đảng viên”. */
  readonly title: string
  readonly onClose: () => void
}

/** The very pages that will be printed or saved. */
export function PreviewDialog({ pdf, title, onClose }: Props) {
  useReturnFocus(true)
  const print = useAppTask('views.printPdf')
  const save = useAppTask('views.savePdf')
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={
        <Text component="span" fw={600} size="lg">
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': strings.close }}
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
      }}
    >
      <PdfPreview
        bytes={pdf}
        label={strings.preview}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
              loading={save.isPending}
              onClick={() =>
                save.mutate({ pdf, name: title }, { onSuccess: tell, onError: showFailure })
              }
            >
              {strings.savePdf}
            </Button>
            <Button
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              loading={print.isPending}
              onClick={() => print.mutate({ pdf, title }, { onError: showFailure })}
            >
              {strings.print}
            </Button>
          </>
        }
      />
    </Modal>
  )
}
