import { Button, Center, Loader, SegmentedControl } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRemembered } from '@renderer/lib/use-remembered'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { uiStrings } from '@renderer/ui/ui.strings'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import { LocalDate } from '@shared/core/local-date'
import {
  type ChartPaper,
  chartOrientations,
  chartSizes,
} from '@shared/features/organisation/organisation.chart-paper'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconPrinter } from '@tabler/icons-react'
import { useSearch } from 'wouter'
import { chartStrings as strings } from './papers.strings'

/** Sơ đồ tổ chức: the pages that will be printed, of today's tree or of a past day's. */
export function ChartPage() {
  const asked = new URLSearchParams(useSearch())
  const on = LocalDate.safeParse(asked.get('on')).data ?? null
  const rootId = OrganisationId.safeParse(asked.get('root')).data ?? null
  const [paper, setPaper] = useRemembered<ChartPaper>('chart-paper', {
    size: 'A3',
    orientation: 'landscape',
  })
  const order = { on, rootId, ...paper }
  const pdf = useAppQuery('organisation.chartPdf', order, { keepPrevious: true })
  const bytes = useSteadyBytes(pdf.data)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description(on)}
        back={{ to: '/to-chuc', label: strings.back }}
        secondary={<PaperChoice paper={paper} onChange={setPaper} />}
      />
      <ErrorNotice error={pdf.error} />
      {bytes ? (
        <PdfPreview bytes={bytes} label={strings.title} actions={<FileButtons order={order} />} />
      ) : (
        !pdf.error && (
          <Center flex={1} role="status" aria-label={uiStrings.loading}>
            <Loader size="sm" />
          </Center>
        )
      )}
    </Page>
  )
}

interface PaperProps {
  readonly paper: ChartPaper
  readonly onChange: (paper: ChartPaper) => void
}

function PaperChoice({ paper, onChange }: PaperProps) {
  return (
    <>
      <SegmentedControl
        aria-label={strings.size}
        data={[...chartSizes]}
        value={paper.size}
        onChange={(chosen) => {
          const size = chartSizes.find((each) => each === chosen)
          if (size) onChange({ ...paper, size })
        }}
      />
      <SegmentedControl
        aria-label={strings.orientation}
        data={chartOrientations.map((value) => ({ value, label: strings.orientations[value] }))}
        value={paper.orientation}
        onChange={(chosen) => {
          const orientation = chartOrientations.find((each) => each === chosen)
          if (orientation) onChange({ ...paper, orientation })
        }}
      />
    </>
  )
}

interface Order extends ChartPaper {
  readonly on: LocalDate | null
  readonly rootId: OrganisationId | null
}

function FileButtons({ order }: { readonly order: Order }) {
  const save = useAppTask('organisation.saveChart')
  const print = useAppTask('organisation.printChart')
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  const button = { variant: 'default', size: 'compact-md' } as const
  return (
    <>
      <Button
        {...button}
        loading={save.isPending}
        onClick={() => save.mutate(order, { onSuccess: tell, onError: showFailure })}
      >
        {strings.savePdf}
      </Button>
      <Button
        {...button}
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate(order, { onError: showFailure })}
      >
        {strings.print}
      </Button>
    </>
  )
}
