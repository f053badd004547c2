import { Button } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { Target } from '@shared/features/targets/targets.contract'
import type { TargetStatus } from '@shared/features/targets/targets.kinds'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { IconChecklist, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { StatusSelect } from './StatusSelect'
import { unitStrings as strings } from './targets.strings'
import { unitColumns } from './unit-columns'

interface Props {
  readonly target: Target
  readonly period: PeriodKey
  /** Only those without a figure. */
  readonly isMissing: boolean
}

/** Each organisation that is asked, and where it stands; or those still silent. */
export function UnitTable({ target, period, isMissing }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<TargetStatus | null>(null)
  const [, navigate] = useLocation()
  const status = isMissing ? ('missing' as const) : chosen
  const of = { id: target.id, period, status }
  const list = useRowWindow({
    name: 'targets.units',
    filter: { ...of, text },
    page: (page) => page,
  })
  const columns = useMemo(() => unitColumns(target, isMissing), [target, isMissing])
  const isFiltered = text !== '' || chosen !== null
  const clear = () => {
    setText('')
    setChosen(null)
  }
  return (
    <>
      <FilterBar count={list.total} onClear={isFiltered ? clear : undefined}>
        {!isMissing && <StatusSelect value={chosen} onChange={setChosen} />}
        <SearchField label={strings.search} value={text} onChange={setText} width={200} />
        <Files of={of} />
      </FilterBar>
      <ErrorNotice error={list.error} />
      <DataTable
        label={isMissing ? strings.missingLabel(target.title) : strings.label(target.title)}
        columns={columns}
        rows={list.rows}
        rowKey={({ organisationId }) => organisationId}
        isLoading={list.isPending}
        maxHeight={460}
        onOpen={({ organisationId }) => navigate(`/to-chuc/${organisationId}`)}
        empty={<Nothing isMissing={isMissing} isFiltered={isFiltered} />}
      />
    </>
  )
}

interface FileProps {
  readonly of: {
    readonly id: Target['id']
    readonly period: PeriodKey
    readonly status: TargetStatus | 'missing' | null
  }
}

function Files({ of }: FileProps) {
  const xlsx = useAppTask('targets.saveUnitsXlsx')
  const print = useAppTask('targets.printUnits')
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
        loading={xlsx.isPending}
        onClick={() =>
          xlsx.mutate(of, {
            onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
            onError: showFailure,
          })
        }
      >
        {strings.saveXlsx}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate(of, { onError: showFailure })}
      >
        {strings.print}
      </Button>
    </>
  )
}

function Nothing({ isMissing, isFiltered }: { isMissing: boolean; isFiltered: boolean }) {
  if (isFiltered) return <EmptyState title={strings.none} />
  return isMissing ? (
    <EmptyState icon={IconChecklist} title={strings.noneMissing} />
  ) : (
    <EmptyState title={strings.noUnits} sentence={strings.noUnitsSentence} />
  )
}
