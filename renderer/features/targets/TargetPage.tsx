import { Button, Select, Tabs, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { TargetDetail } from '@shared/features/targets/targets.contract'
import type { TargetId } from '@shared/features/targets/targets.ids'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { periodName } from '@shared/features/targets/targets.strings'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { FigureGrid } from './FigureGrid'
import { TargetDialog } from './TargetDialog'
import { TargetFacts } from './TargetFacts'
import { TargetResult } from './TargetResult'
import { TargetStatusBadge } from './TargetStatusBadge'
import { TargetTreeView } from './TargetTreeView'
import { strayStrings, targetPageStrings as strings } from './targets.strings'
import { UnitTable } from './UnitTable'
import { YearSelect } from './YearSelect'

const back = { to: '/chi-tieu', label: strings.back }

/** One target: where it stands, its figures, by organisation, what it rests on. */
export function TargetPage() {
  const { id } = useParams() as { readonly id: TargetId }
  const asked = Number(new URLSearchParams(useSearch()).get('nam'))
  const years = useAppQuery('targets.years', {})
  if (!years.data) return null // a local read: a spinner would only flicker
  return <TargetOfYear key={id} id={id} first={asked || years.data.thisYear} />
}

function TargetOfYear({ id, first }: { readonly id: TargetId; readonly first: number }) {
  const [year, setYear] = useState(first)
  const [period, setPeriod] = useState<PeriodKey | null>(null)
  const detail = useAppQuery('targets.get', { id, year, period }, { keepPrevious: true })
  if (detail.isPending) return null
  if (detail.isError)
    return (
      <Page>
        <PageHeader title={strings.notFound} back={back} />
        <ErrorNotice error={detail.error} />
      </Page>
    )
  const choose = (next: number) => {
    setPeriod(null)
    setYear(next)
  }
  return <Shown detail={detail.data} {...{ year }} onYear={choose} onPeriod={setPeriod} />
}

interface ShownProps {
  readonly detail: TargetDetail
  readonly year: number
  readonly onYear: (year: number) => void
  readonly onPeriod: (period: PeriodKey) => void
}

function Shown({ detail, year, onYear, onPeriod }: ShownProps) {
  const [isEditing, setIsEditing] = useState(false)
  const { line, periods, strayFigures } = detail
  const { target, period } = line
  return (
    <Page>
      <PageHeader
        title={target.code ? `${target.code} ${target.title}` : target.title}
        description={<TargetStatusBadge status={line.standing.status} />}
        back={back}
        secondary={
          <>
            <YearSelect value={year} onChange={onYear} />
            {periods.length > 1 && (
              <Select
                aria-label={strings.period}
                w={200}
                allowDeselect={false}
                data={periods.map((value) => ({ value, label: periodName(value) }))}
                value={period}
                onChange={(value) => value !== null && onPeriod(value as PeriodKey)}
              />
            )}
          </>
        }
        primary={<Actions detail={detail} onEdit={() => setIsEditing(true)} />}
      />
      <TargetResult line={line} />
      {strayFigures > 0 && <Text size="sm">{strayStrings.kept(strayFigures)}</Text>}
      <TargetTabs detail={detail} year={year} />
      {isEditing && <TargetDialog target={target} onClose={() => setIsEditing(false)} />}
    </Page>
  )
}

function TargetTabs({ detail, year }: Pick<ShownProps, 'detail' | 'year'>) {
  const { line } = detail
  const { target, period, units } = line
  const of = { target, period }
  const names = strings.tabs
  return (
    <Tabs defaultValue={target.metric === 'typed' ? 'figures' : 'units'} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="figures">{names.figures}</Tabs.Tab>
        <Tabs.Tab value="units">{names.units}</Tabs.Tab>
        {target.rollUp !== 'none' && <Tabs.Tab value="tree">{names.tree}</Tabs.Tab>}
        {units.expected > 0 && (
          <Tabs.Tab value="missing">{strings.missingCount(units.expected - units.given)}</Tabs.Tab>
        )}
        <Tabs.Tab value="facts">{strings.facts}</Tabs.Tab>
        <Tabs.Tab value="history">{names.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="figures" pt="md">
        <FigureGrid key={period} {...of} year={year} />
      </Tabs.Panel>
      <Tabs.Panel value="units" pt="md">
        <UnitTable {...of} isMissing={false} />
      </Tabs.Panel>
      <Tabs.Panel value="tree" pt="md">
        <TargetTreeView key={period} {...of} />
      </Tabs.Panel>
      <Tabs.Panel value="missing" pt="md">
        <UnitTable {...of} isMissing />
      </Tabs.Panel>
      <Tabs.Panel value="facts" pt="md">
        <TargetFacts target={target} />
      </Tabs.Panel>
      <Tabs.Panel value="history" pt="md">
        <SubjectHistory rowId={target.id} />
      </Tabs.Panel>
    </Tabs>
  )
}

function Actions({ detail, onEdit }: { detail: TargetDetail; onEdit: () => void }) {
  const { target } = detail.line
  const [, navigate] = useLocation()
  const remove = useAppCommand('targets.remove')
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(target.title) }))
      remove.mutate(
        { id: target.id },
        { onSuccess: () => navigate('/chi-tieu'), onError: showFailure },
      )
  }
  return (
    <>
      <Button leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />} onClick={onEdit}>
        {strings.edit}
      </Button>
      <MoreMenu
        subject={target.title}
        actions={[
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => void askAndRemove(),
            isDangerous: true,
          },
        ]}
      />
    </>
  )
}
