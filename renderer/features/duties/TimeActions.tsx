import { Button } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import {
  IconCalendarEvent,
  IconFileSpreadsheet,
  IconListDetails,
  IconMailForward,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { DueDialog } from './DueDialog'
import { timeStrings as strings } from './duties.strings'
import { LetterDialog } from './LetterDialog'
import { everyUnit, useUnitFilter } from './unit-filter'

/** What can be done with the whole time: remind those late, print the lists, move the day. */
export function TimeActions({ record }: { readonly record: DutyRecord }) {
  const { duty, time } = record
  const [dialog, setDialog] = useState<'letter' | 'due' | null>(null)
  const paper = useUnitsPaper(record)
  const isOffice = duty.owedBy === 'office'
  const papers = [
    {
      label: strings.saveXlsx,
      icon: IconFileSpreadsheet,
      run: paper.saveXlsx,
    },
    { label: strings.print, icon: IconPrinter, run: () => paper.print('shown') },
  ]
  return (
    <>
      {!isOffice && (
        <>
          <Button
            variant="default"
            leftSection={<IconListDetails size={18} stroke={1.75} aria-hidden />}
            loading={paper.isPrinting}
            onClick={() => paper.print('missing')}
          >
            {strings.missingList}
          </Button>
          <Button
            leftSection={<IconMailForward size={18} stroke={1.75} aria-hidden />}
            disabled={time.counts.overdue + time.counts.returned === 0}
            onClick={() => setDialog('letter')}
          >
            {strings.letter}
          </Button>
        </>
      )}
      <MoreMenu
        subject={duty.title}
        actions={[
          { label: strings.moveDue, icon: IconCalendarEvent, run: () => setDialog('due') },
          ...(isOffice ? [] : papers),
        ]}
      />
      {dialog === 'letter' && <LetterDialog record={record} onClose={() => setDialog(null)} />}
      {dialog === 'due' && <DueDialog record={record} onClose={() => setDialog(null)} />}
      {paper.pdf && (
        <PreviewDialog
          pdf={paper.pdf}
          title={strings.listName(duty.title, periodLabel(time.key))}
          onClose={paper.close}
        />
      )}
    </>
  )
}

/** The list on its way to Excel or to the printer: the rows of the screen, or those missing. */
function useUnitsPaper({ duty, time }: DutyRecord) {
  const [filter] = useUnitFilter()
  const xlsx = useAppTask('duties.saveUnitsXlsx')
  const pages = useAppTask('duties.unitsPdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const common = {
    ...{ dutyId: duty.id, periodKey: time.key, chosen: null },
    sort: { key: 'name', direction: 'ascending' },
  } as const
  const saved = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return {
    saveXlsx: () =>
      xlsx.mutate({ ...common, ...filter }, { onSuccess: saved, onError: showFailure }),
    print: (which: 'shown' | 'missing') => {
      const rows = which === 'shown' ? filter : { ...everyUnit, state: 'missing' as const }
      pages.mutate({ ...common, ...rows }, { onSuccess: setPdf, onError: showFailure })
    },
    isPrinting: pages.isPending,
    pdf,
    close: () => setPdf(null),
  }
}
