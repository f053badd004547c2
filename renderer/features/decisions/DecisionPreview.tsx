import { Button, Center, Loader } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { uiStrings } from '@renderer/ui/ui.strings'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import type { SavedFile } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { IconPrinter } from '@tabler/icons-react'
import classes from './Decision.module.css'
import { decisionsStrings as strings } from './decisions.strings'

interface Props {
  readonly id: DecisionId
  readonly pages: { readonly data: Uint8Array | undefined; readonly error: unknown }
  /** Runs before a file is made, so that it holds what is on the screen. */
  readonly saveFirst?: () => Promise<void>
}

/** The pages on the right: what is shown is what is saved and printed. */
export function DecisionPreview({ id, pages, saveFirst }: Props) {
  const bytes = useSteadyBytes(pages.data)
  const files = useDecisionFiles(id, saveFirst)
  if (pages.error) return <ErrorNotice error={pages.error} />
  if (!bytes)
    return (
      <Center className={classes.waiting} role="status" aria-label={uiStrings.loading}>
        <Loader size="sm" />
      </Center>
    )
  return (
    <PdfPreview
      hasPageList={false}
      bytes={bytes}
      label={strings.preview}
      actions={<FileButtons files={files} />}
    />
  )
}

function FileButtons({ files }: { readonly files: ReturnType<typeof useDecisionFiles> }) {
  const { run, busy } = files
  const button = { variant: 'default', size: 'compact-md' } as const
  return (
    <>
      <Button {...button} loading={busy === 'docx'} onClick={() => run('docx')}>
        {strings.saveDocx}
      </Button>
      <Button {...button} loading={busy === 'pdf'} onClick={() => run('pdf')}>
        {strings.savePdf}
      </Button>
      <Button
        {...button}
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={busy === 'print'}
        onClick={() => run('print')}
      >
        {strings.print}
      </Button>
    </>
  )
}

function useDecisionFiles(id: DecisionId, saveFirst: Props['saveFirst']) {
  const pdf = useAppTask('decisions.savePdf')
  const docx = useAppTask('decisions.saveDocx')
  const print = useAppTask('decisions.print')
  const tasks = { pdf, docx, print }
  const run = async (what: keyof typeof tasks) => {
    try {
      await saveFirst?.()
      const done: SavedFile | null = await tasks[what].mutateAsync({ id })
      if (done?.name) showDone(strings.saved(done.name))
    } catch (error) {
      showFailure(error)
    }
  }
  const busy = pdf.isPending ? 'pdf' : docx.isPending ? 'docx' : print.isPending ? 'print' : null
  return { run, busy }
}
