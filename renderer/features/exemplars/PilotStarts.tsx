import { Button } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { PilotFilter } from '@shared/features/exemplars/pilots.contract'
import { IconFileSpreadsheet, IconListCheck, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { exemplarsStrings } from './exemplars.strings'
import { PilotCatalogueDialog } from './PilotCatalogueDialog'
import { PilotDialog } from './PilotDialog'
import { pilotsStrings as strings } from './pilots.strings'

interface Props {
  readonly filter: PilotFilter
  /** There is none yet: the catalogue comes first, paper can wait. */
  readonly isFirst?: boolean
}

export function PilotStarts({ filter, isFirst = false }: Props) {
  const [dialog, setDialog] = useState<'new' | 'catalogue' | null>(null)
  const papers = usePapers(filter)
  const close = () => setDialog(null)
  const fromCatalogue = {
    ...{ label: strings.catalogue.open, icon: IconListCheck },
    run: () => setDialog('catalogue'),
  }
  return (
    <>
      {isFirst && (
        <Button
          leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
          onClick={fromCatalogue.run}
        >
          {fromCatalogue.label}
        </Button>
      )}
      <Button
        {...(isFirst && { variant: 'default' })}
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => setDialog('new')}
      >
        {strings.add}
      </Button>
      {!isFirst && (
        <MoreMenu subject={strings.label} actions={[fromCatalogue, ...papers.actions]} />
      )}
      {dialog === 'new' && (
        <PilotDialog pilot={null} campaignId={filter.campaignId} onClose={close} />
      )}
      {dialog === 'catalogue' && (
        <PilotCatalogueDialog campaignId={filter.campaignId} onClose={close} />
      )}
      {papers.pdf && (
        <PreviewDialog pdf={papers.pdf} title={strings.printTitle} onClose={papers.closePdf} />
      )}
    </>
  )
}

function usePapers(filter: PilotFilter) {
  const xlsx = useAppTask('pilots.saveXlsx')
  const pages = useAppTask('pilots.pdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const failed = { onError: showFailure }
  const actions = [
    {
      ...{ label: strings.xlsx, icon: IconFileSpreadsheet },
      run: () =>
        xlsx.mutate(filter, {
          ...failed,
          onSuccess: ({ name }) => name !== null && showDone(exemplarsStrings.saved(name)),
        }),
    },
    {
      ...{ label: strings.print, icon: IconPrinter },
      run: () => pages.mutate(filter, { ...failed, onSuccess: setPdf }),
    },
  ]
  return { actions, pdf, closePdf: () => setPdf(null) }
}
