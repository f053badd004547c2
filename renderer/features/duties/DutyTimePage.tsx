import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { DutyId } from '@shared/features/duties/duties.ids'
import { PeriodKey } from '@shared/features/duties/duties.periods'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { useState } from 'react'
import { useParams } from 'wouter'
import { boardStrings, timeStrings as strings } from './duties.strings'
import { OfficeUnit } from './OfficeUnit'
import { TimeActions } from './TimeActions'
import { FactsToggle, TimeFacts } from './TimeFacts'
import { UnitsList } from './UnitsList'

const back = { to: '/bao-cao-dinh-ky', label: strings.back }

/** One time of a duty: everybody who owes it, and where each stands. */
export function DutyTimePage() {
  const params = useParams()
  const dutyId = DutyId.safeParse(params.id)
  const periodKey = PeriodKey.safeParse(decodeURIComponent(params.key ?? ''))
  if (!dutyId.success || !periodKey.success) return <Missing error={null} />
  return <Known dutyId={dutyId.data} periodKey={periodKey.data} />
}

function Known(which: { readonly dutyId: DutyId; readonly periodKey: string }) {
  const record = useAppQuery('duties.time', which, { keepPrevious: true })
  if (record.isPending) return null
  if (record.isError) return <Missing error={record.error} />
  return <Recorded key={`${which.dutyId}/${which.periodKey}`} record={record.data} />
}

function Missing({ error }: { readonly error: unknown }) {
  return (
    <Page>
      <PageHeader title={boardStrings.title} back={back} />
      <ErrorNotice error={error} />
    </Page>
  )
}

function Recorded({ record }: { readonly record: DutyRecord }) {
  const { duty, time } = record
  const isOffice = duty.owedBy === 'office'
  const due = strings.due(showWeekdayAndDay(time.dueOn))
  const moved = time.isMoved ? ` (${strings.moved(time.ruleDay)})` : ''
  const [isOpen, setIsOpen] = useState(isOffice)
  return (
    <Page layout={isOffice ? 'scroll' : 'fill'}>
      <PageHeader
        title={duty.title}
        description={
          <>
            {`${strings.period(periodLabel(time.key))} · ${due}${moved} · `}
            <FactsToggle isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
          </>
        }
        back={back}
        primary={<TimeActions record={record} />}
      />
      {isOpen && <TimeFacts record={record} />}
      {isOffice ? <OfficeUnit record={record} /> : <UnitsList record={record} />}
    </Page>
  )
}
