import { Anchor, Stack } from '@mantine/core'
import { CycleRibbon } from '@renderer/features/cycle/CycleRibbon'
import { RestDayNotice } from '@renderer/features/cycle/RestDayNotice'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { lunarOf, lunarWithYear } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import { compareTasks } from '@shared/features/overview/overview.rules'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Counters } from './Counters'
import classes from './Overview.module.css'
import { overviewStrings as strings } from './overview.strings'
import { RecentChanges } from './RecentChanges'
import { TaskColumns } from './TaskColumns'

interface Props {
  /** The next step of the main job, above the work list. */
  readonly road: ReactNode
  /** What the office has so far, below everything. */
  readonly figures: ReactNode
}

/** Tổng quan: the work of today, four numbers, the year of 17/01 and what was done last. */
export function OverviewPage({ road, figures }: Props) {
  const { data: today, error } = useAppQuery('overview.today', {}, { keepPrevious: true })
  // Counted over the whole tree: it comes a moment later and only adds.
  const standing = useAppQuery('overview.standing', {}, { enabled: !!today, keepPrevious: true })
  if (!today) return <ErrorNotice error={error} />
  const lunar = lunarOf(today.today)
  const lines = [...today.lines, ...(standing.data?.lines ?? [])].toSorted(compareTasks)
  return (
    <Page>
      <PageHeader
        title={strings.title}
        description={`${showWeekdayAndDay(today.today)}${lunar ? ` – ${lunarWithYear(lunar)}` : ''}`}
      />
      <Stack gap="md">
        {road}
        <SectionCard title={strings.tasks}>
          <TaskColumns lines={lines} today={today.today} />
        </SectionCard>
        <ErrorNotice error={standing.error} />
        <Counters today={today} standing={standing.data} />
        <div className={classes.foot}>
          <CycleCard />
          <RecentChanges />
        </div>
        {figures}
      </Stack>
    </Page>
  )
}

function CycleCard() {
  const { data: cycle } = useAppQuery('cycle.year', {}, { keepPrevious: true })
  return (
    <SectionCard
      title={strings.cycle}
      action={
        <Anchor component={Link} href="/vong-nam" size="sm">
          {strings.openCycle}
        </Anchor>
      }
    >
      {cycle && (
        <Stack gap="md">
          <CycleRibbon cycle={cycle} />
          <RestDayNotice cycle={cycle} />
        </Stack>
      )}
    </SectionCard>
  )
}
