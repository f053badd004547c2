import { Button } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRemembered } from '@renderer/lib/use-remembered'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import {
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconListCheck,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { type OpenDialog, TargetDialogs } from './TargetDialogs'
import { TargetList } from './TargetList'
import { targetListStrings as strings } from './targets.strings'

/** Chỉ tiêu: those of every campaign, one year at a time. */
export function TargetsPage() {
  const years = useAppQuery('targets.years', {})
  const [year, setYear] = useRemembered<number | null>('targets.year', null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  if (!years.data) return null // a local read: a spinner would only flicker
  const shown = year ?? years.data.thisYear
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={<CatalogueButton onOpen={() => setDialog('catalogue')} />}
        primary={
          <>
            <Button
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              onClick={() => setDialog('create')}
            >
              {strings.create}
            </Button>
            <Files year={shown} />
          </>
        }
      />
      <TargetList
        year={shown}
        onYear={setYear}
        onCreate={() => setDialog('create')}
        onCatalogue={() => setDialog('catalogue')}
      />
      <TargetDialogs open={dialog} year={shown} onClose={() => setDialog(null)} />
    </Page>
  )
}

export function CatalogueButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Button
      variant="default"
      leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
      onClick={onOpen}
    >
      {strings.fromCatalogue}
    </Button>
  )
}

/** The whole list of the year, to take along. */
function Files({ year }: { readonly year: number }) {
  const xlsx = useAppTask('targets.saveXlsx')
  const pdf = useAppTask('targets.savePdf')
  const print = useAppTask('targets.print')
  const tell = {
    onSuccess: ({ name }: { readonly name: string | null }) =>
      name !== null && showDone(strings.saved(name)),
    onError: showFailure,
  }
  return (
    <MoreMenu
      subject={strings.title}
      actions={[
        {
          label: strings.saveXlsx,
          icon: IconFileSpreadsheet,
          run: () => xlsx.mutate({ year }, tell),
        },
        { label: strings.savePdf, icon: IconFileTypePdf, run: () => pdf.mutate({ year }, tell) },
        {
          label: strings.print,
          icon: IconPrinter,
          run: () => print.mutate({ year }, { onError: showFailure }),
        },
      ]}
    />
  )
}
