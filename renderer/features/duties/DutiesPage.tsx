import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { Duty } from '@shared/features/duties/duties.contract'
import {
  IconCalendarRepeat,
  IconChevronLeft,
  IconChevronRight,
  IconFileSpreadsheet,
  IconListCheck,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { DutyBoard } from './DutyBoard'
import { DutyCatalogueDialog } from './DutyCatalogueDialog'
import { DutyDialog } from './DutyDialog'
import { boardStrings as strings } from './duties.strings'

type Dialog = { readonly kind: 'catalogue' } | { readonly kind: 'duty'; readonly duty: Duty | null }

/** Báo cáo định kỳ: duties by months of a year, each number a door to its rows. */
export function DutiesPage() {
  const [asked, setYear] = useRemembered<number | null>('duties.year', null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const board = useAppQuery('duties.board', { year: asked }, { keepPrevious: true })
  const close = () => setDialog(null)
  const isEmpty = board.data?.rows.length === 0
  const starts = {
    onAdd: () => setDialog({ kind: 'duty', duty: null }),
    onCatalogue: () => setDialog({ kind: 'catalogue' }),
  }
  return (
    <Page>
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={board.data && !isEmpty && <HeaderActions year={board.data.year} {...starts} />}
      />
      <ErrorNotice error={board.error} />
      {board.data && !isEmpty && (
        <>
          <YearBar year={board.data.year} onChange={setYear} />
          <DutyBoard board={board.data} onEdit={(duty) => setDialog({ kind: 'duty', duty })} />
        </>
      )}
      {isEmpty && <NoDuties {...starts} />}
      {dialog?.kind === 'catalogue' && <DutyCatalogueDialog onClose={close} />}
      {dialog?.kind === 'duty' && <DutyDialog duty={dialog.duty} onClose={close} />}
    </Page>
  )
}

interface YearProps {
  readonly year: number
  readonly onChange: (year: number) => void
}

function YearBar({ year, onChange }: YearProps) {
  return (
    <Group gap={6} role="group" aria-label={strings.year}>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={strings.previousYear}
        onClick={() => onChange(year - 1)}
      >
        <IconChevronLeft size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Text fw={600} className="figures" aria-live="polite" miw={92} ta="center">
        {strings.yearOf(year)}
      </Text>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={strings.nextYear}
        onClick={() => onChange(year + 1)}
      >
        <IconChevronRight size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

interface Starts {
  readonly onAdd: () => void
  readonly onCatalogue: () => void
}

function HeaderActions({ year, onAdd, onCatalogue }: Starts & { readonly year: number }) {
  const xlsx = useAppTask('duties.saveBoardXlsx')
  const pages = useAppTask('duties.boardPdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const saved = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.savedPaper(name))
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
        onClick={onCatalogue}
      >
        {strings.catalogue.open}
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onAdd}>
        {strings.add}
      </Button>
      <MoreMenu
        subject={strings.title}
        actions={[
          {
            label: strings.saveXlsx,
            icon: IconFileSpreadsheet,
            run: () => xlsx.mutate({ year }, { onSuccess: saved, onError: showFailure }),
          },
          {
            label: strings.print,
            icon: IconPrinter,
            run: () => pages.mutate({ year }, { onSuccess: setPdf, onError: showFailure }),
          },
        ]}
      />
      {pdf && <PreviewDialog pdf={pdf} title={strings.title} onClose={() => setPdf(null)} />}
    </>
  )
}

function NoDuties({ onAdd, onCatalogue }: Starts) {
  return (
    <EmptyState
      icon={IconCalendarRepeat}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <>
          <Button
            leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
            onClick={onCatalogue}
          >
            {strings.catalogue.open}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={onAdd}
          >
            {strings.add}
          </Button>
        </>
      }
    />
  )
}
