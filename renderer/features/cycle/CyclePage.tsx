import { ActionIcon, Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { daysBetween, showDay } from '@shared/core/local-date'
import { lunarInWords, lunarOf } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { Cycle } from '@shared/features/cycle/cycle.contract'
import { cycleYearOf, cycleYears } from '@shared/features/cycle/cycle.rules'
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { AddCycleButton } from './AddCycleButton'
import { CycleChecklist } from './CycleChecklist'
import { CycleMenu } from './CycleMenu'
import { CycleRibbon } from './CycleRibbon'
import { cycleStrings as strings } from './cycle.strings'
import { RestDayNotice } from './RestDayNotice'

/** Vòng năm Đồng Khởi: the run-up to one 17/01 and what follows it, step by step. */
export function CyclePage() {
  const [year, setYear] = useRemembered<number | null>('cycle.year', null)
  const { data: cycle, error } = useAppQuery('cycle.year', { year }, { keepPrevious: true })
  if (!cycle) return <ErrorNotice error={error} />
  return (
    <Page>
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={<CycleMenu year={cycle.year} />}
        primary={<AddCycleButton year={cycle.year} />}
      />
      <Stack gap="md">
        <SectionCard
          title={strings.ribbon(cycle.year)}
          description={factsOf(cycle)}
          action={<YearChoice cycle={cycle} onYear={setYear} />}
        >
          <Stack gap="md">
            {cycle.special && (
              <Text>{strings.special(cycle.special.title, cycle.special.source)}</Text>
            )}
            <RestDayNotice cycle={cycle} />
            <CycleRibbon cycle={cycle} />
          </Stack>
        </SectionCard>
        <SectionCard title={strings.checklist} description={progressOf(cycle)}>
          {cycle.missing === cycle.steps.length && (
            <Alert
              mb="md"
              variant="light"
              color="lam"
              icon={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
              title={strings.notAdded}
            >
              {strings.notAddedSentence}
            </Alert>
          )}
          <CycleChecklist steps={cycle.steps} />
        </SectionCard>
      </Stack>
    </Page>
  )
}

interface ChoiceProps {
  readonly cycle: Cycle
  readonly onYear: (year: number) => void
}

function YearChoice({ cycle: { year, today }, onYear }: ChoiceProps) {
  const current = cycleYearOf(today)
  return (
    <Group gap={4} wrap="nowrap">
      {year !== current && (
        <Button variant="default" onClick={() => onYear(current)}>
          {strings.current}
        </Button>
      )}
      <ActionIcon
        variant="default"
        size={36}
        aria-label={strings.earlier}
        disabled={year <= cycleYears.first}
        onClick={() => onYear(year - 1)}
      >
        <IconChevronLeft size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Text fw={600} px={8} aria-live="polite">
        {strings.yearTitle(year)}
      </Text>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={strings.later}
        disabled={year >= cycleYears.last}
        onClick={() => onYear(year + 1)}
      >
        <IconChevronRight size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

/** “Thứ Bảy, 17/01/2026, nhằm ngày 29 tháng 11 Ất Tỵ, kỷ niệm 66 năm; mùng 1 Tết 17/02/2026.” */
export function factsOf({ day, anniversary, isRoundAnniversary, tet, today }: Cycle): string {
  const lunar = lunarOf(day)
  const years = isRoundAnniversary
    ? strings.roundAnniversary(anniversary)
    : strings.anniversary(anniversary)
  return [
    strings.inDays(daysBetween(today, day)),
    showWeekdayAndDay(day),
    ...(lunar ? [strings.lunar(lunarInWords(lunar))] : []),
    years,
    ...(tet ? [strings.tet(showDay(tet))] : []),
  ].join(' · ')
}

export function progressOf({ steps }: Cycle): string {
  const done = steps.filter(({ state }) => state === 'done').length
  return strings.progress(done, steps.length)
}
