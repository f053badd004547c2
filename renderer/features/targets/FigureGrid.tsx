import { Checkbox, Text } from '@mantine/core'
import { call, useAppCommand } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { EditGrid } from '@renderer/ui/EditGrid'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { EditRows } from '@renderer/ui/edit-grid.model'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { Target } from '@shared/features/targets/targets.contract'
import { type PeriodKey, periodsOf } from '@shared/features/targets/targets.periods.rules'
import type { FigureRow } from '@shared/features/targets/targets.units.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { useCallback, useMemo, useState } from 'react'
import { figureChanges, figureColumns } from './figure-columns'
import { figureGridStrings as strings } from './targets.strings'

interface Props {
  readonly target: Target
  readonly period: PeriodKey
  readonly year: number
}

type GridFilter = Omit<InputOf<'targets.grid'>, 'offset' | 'limit'>

/** Rows in one call, as many as the contract lets through. */
const mostAtOnce = 500

/** Figures by organisation and period, typed as in Excel; the first line is the whole. */
export function FigureGrid({ target, period, year }: Props) {
  const [text, setText] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const periods = useMemo(() => columnPeriods(target, period, year), [target, period, year])
  const filter: GridFilter = { id: target.id, periods: [...periods], text, isMissing }
  const list = useFigureRows(filter)
  const set = useAppCommand('targets.setFigures')
  const columns = useMemo(() => figureColumns(target, periods), [target, periods])
  const clear = () => {
    setText('')
    setIsMissing(false)
  }
  return (
    <>
      <FilterBar count={list.total} onClear={text !== '' || isMissing ? clear : undefined}>
        <SearchField label={strings.search} value={text} onChange={setText} width={220} />
        <Checkbox
          label={strings.missingOnly}
          checked={isMissing}
          onChange={(event) => setIsMissing(event.currentTarget.checked)}
        />
      </FilterBar>
      <Text size="sm" c="dimmed" my="xs">
        {hintOf(target)}
      </Text>
      <ErrorNotice error={list.error} />
      <EditGrid
        label={strings.label(target.title)}
        columns={columns}
        rows={list.rows}
        rowKey={({ organisationId }) => organisationId ?? 'whole'}
        isLoading={list.isPending}
        onWrite={(writes) =>
          set.mutateAsync({ id: target.id, changes: figureChanges(writes, target, periods) })
        }
        empty={<EmptyState title={strings.empty} sentence={strings.emptySentence} />}
      />
    </>
  )
}

/** All steps of the year where figures come in steps, else the period that is looked at. */
function columnPeriods(target: Target, period: PeriodKey, year: number): readonly PeriodKey[] {
  const { figuresBy, periodKind, dueOn } = target
  if (
    figuresBy === periodKind &&
    periodKind !== 'half' &&
    periodKind !== 'quarter' &&
    periodKind !== 'month'
  )
    return [period]
  return periodsOf({ periodKind: figuresBy, dueOn }, year)
}

function hintOf({ metric, measure }: Target): string {
  const how =
    measure === 'share'
      ? strings.share
      : measure === 'milestone'
        ? strings.milestone
        : strings.number
  return metric === 'typed' ? how : `${strings.computed} ${how}`
}

function useFigureRows(filter: GridFilter) {
  const list = useRowWindow({ name: 'targets.grid', filter, page: (page) => page })
  const key = JSON.stringify(filter)
  const between = useCallback(
    (from: number, to: number) => readRows(JSON.parse(key), from, to),
    [key],
  )
  const rows: EditRows<FigureRow> = { ...list.rows, between }
  return { ...list, rows }
}

async function readRows(filter: GridFilter, from: number, to: number): Promise<FigureRow[]> {
  const rows: FigureRow[] = []
  for (let offset = from; offset <= to; offset += mostAtOnce) {
    const limit = Math.min(mostAtOnce, to - offset + 1)
    const page = await call('targets.grid', { ...filter, offset, limit })
    rows.push(...page.rows)
  }
  return rows
}
