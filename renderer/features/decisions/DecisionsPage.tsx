import { Alert, Button, Select, Text } from '@mantine/core'
import { NumberRegister } from '@renderer/features/committee/NumberRegister'
import { numberScreenStrings } from '@renderer/features/committee/numbers.strings'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { DecisionSummary, SeriesGaps } from '@shared/features/decisions/decisions.contract'
import { type DecisionStatus, decisionStatuses } from '@shared/features/decisions/decisions.kinds'
import {
  decisionStatusNames,
  decisionLabels as labels,
} from '@shared/features/decisions/decisions.labels.strings'
import { RoundId } from '@shared/features/nominations/nominations.ids'
import { IconCertificate, IconInfoCircle, IconListNumbers, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { DraftDialog } from './DraftDialog'
import { DraftFromRound } from './DraftFromRound'
import { decisionColumns } from './decision-columns'
import { decisionsStrings as strings } from './decisions.strings'

/** Quyết định. With `?round=` in the address, straight on to the draft of that round. */
export function DecisionsPage() {
  const asked = RoundId.safeParse(new URLSearchParams(useSearch()).get('round'))
  if (asked.success) return <DraftFromRound key={asked.data} roundId={asked.data} />
  return <DecisionList />
}

const everything = { year: null as string | null, status: null as DecisionStatus | null }

function DecisionList() {
  const [filter, setFilter] = useState(everything)
  const [isCreating, setIsCreating] = useState(false)
  const [isCounting, setIsCounting] = useState(false)
  const [, navigate] = useLocation()
  const list = useAppQuery('decisions.list', {})
  const all = list.data?.decisions ?? []
  const shown = all.filter((decision) => isShown(decision, filter))
  const isFiltered = filter.year !== null || filter.status !== null
  const isEmpty = list.data?.decisions.length === 0
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={
          <Button
            variant="default"
            leftSection={<IconListNumbers size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsCounting(true)}
          >
            {numberScreenStrings.open}
          </Button>
        }
        primary={
          !isEmpty && (
            <Button
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              onClick={() => setIsCreating(true)}
            >
              {strings.create}
            </Button>
          )
        }
      />
      <ErrorNotice error={list.error} />
      <Gaps series={list.data?.gaps ?? []} />
      {!isEmpty && (
        <FilterBar
          count={shown.length}
          onClear={isFiltered ? () => setFilter(everything) : undefined}
        >
          <Filters years={yearsOf(all)} filter={filter} onChange={setFilter} />
        </FilterBar>
      )}
      <DataTable
        label={strings.title}
        columns={decisionColumns}
        rows={shown}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        onOpen={({ id }) => navigate(`/quyet-dinh/${id}`)}
        empty={isFiltered ? <NothingFound /> : <NoDecisions />}
      />
      {isCounting && <NumberRegister onClose={() => setIsCounting(false)} />}
      {isCreating && <DraftDialog onClose={() => setIsCreating(false)} />}
    </Page>
  )
}

interface FiltersProps {
  readonly years: readonly string[]
  readonly filter: typeof everything
  readonly onChange: (filter: typeof everything) => void
}

function Filters({ years, filter, onChange }: FiltersProps) {
  return (
    <>
      <Select
        aria-label={strings.year}
        placeholder={strings.anyYear}
        clearable
        w={130}
        data={[...years]}
        value={filter.year}
        onChange={(year) => onChange({ ...filter, year })}
      />
      <Select
        aria-label={strings.columns.status}
        placeholder={strings.anyStatus}
        clearable
        w={190}
        data={decisionStatuses.map((value) => ({ value, label: decisionStatusNames[value] }))}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
    </>
  )
}

/** A question to the clerk, not an error: the series counts decisions of other matters too. */
function Gaps({ series }: { readonly series: readonly SeriesGaps[] }) {
  if (series.length === 0) return null
  return (
    <Alert
      color="vang"
      variant="light"
      icon={<IconInfoCircle size={20} stroke={1.75} aria-hidden />}
    >
      {series.map(({ symbol, term, gaps }) => (
        <Text key={`${symbol} ${term}`} size="sm" c="var(--chu)" className="figures">
          {strings.gaps({ symbol, term, ranges: labels.rangesText(gaps) })}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {strings.gapsSentence}
      </Text>
    </Alert>
  )
}

const NothingFound = () => (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)

const NoDecisions = () => (
  <EmptyState
    icon={IconCertificate}
    title={strings.empty}
    sentence={strings.emptySentence}
    action={
      <Button component={Link} href="/ho-so">
        {strings.openNominations}
      </Button>
    }
  />
)

const yearOf = ({ issuedOn }: DecisionSummary) => issuedOn.slice(0, 4)
const yearsOf = (decisions: readonly DecisionSummary[]) => [...new Set(decisions.map(yearOf))]

const isShown = (decision: DecisionSummary, { year, status }: typeof everything) =>
  (year === null || yearOf(decision) === year) && (status === null || decision.status === status)
