import { Button, Checkbox, Group, Text } from '@mantine/core'
import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { EditGrid } from '@renderer/ui/EditGrid'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { EditRows } from '@renderer/ui/edit-grid.model'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { FourGoodRow } from '@shared/features/ratings/four-good.contract'
import { shareHundredths } from '@shared/features/ratings/ratings.rules'
import { titleNames } from '@shared/features/ratings/ratings.strings'
import type { InputOf } from '@shared/ipc/app-contract'
import { IconChecklist, IconListCheck } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { ChecklistDialog } from './ChecklistDialog'
import { fourGoodChangesOf, fourGoodColumns } from './four-good-columns'
import classes from './Ratings.module.css'
import type { ViewProps } from './rating-tabs'
import {
  ratingGridStrings as gridStrings,
  ratingPageStrings as page,
  percentText,
  fourGoodStrings as strings,
} from './ratings.strings'

/** “Chi bộ 4 tốt”, “Đảng bộ cơ sở 4 tốt”: the four criteria and the recognition, cell by cell. */
export function FourGoodGrid({ year, organisationId, choices }: ViewProps) {
  const [text, setText] = useState('')
  const [recognisedOnly, setRecognisedOnly] = useState(false)
  const [isListing, setIsListing] = useState(false)
  const list = useFourGoodRows({ year, organisationId, text, recognisedOnly })
  const set = useAppCommand('fourGood.set')
  const columns = useMemo(() => fourGoodColumns(year), [year])
  return (
    <>
      <FilterBar count={list.total}>
        {choices}
        <SearchField label={page.search} value={text} onChange={setText} width={170} />
        <Checkbox
          label={page.recognisedOnly}
          checked={recognisedOnly}
          onChange={(event) => setRecognisedOnly(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
          onClick={() => setIsListing(true)}
        >
          {page.checklist}
        </Button>
      </FilterBar>
      <ErrorNotice error={list.error} />
      <EditGrid
        label={strings.label(year)}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.organisationId}
        isLoading={list.isPending}
        onWrite={(writes) => set.mutateAsync({ year, changes: fourGoodChangesOf(writes) })}
        empty={
          <EmptyState
            icon={IconChecklist}
            title={text === '' && !recognisedOnly ? strings.empty : gridStrings.nothingFound}
          />
        }
      />
      <Counts {...{ year, organisationId }} />
      {isListing && <ChecklistDialog year={year} onClose={() => setIsListing(false)} />}
    </>
  )
}

function Counts({ year, organisationId }: Omit<ViewProps, 'choices'>) {
  const counts = useAppQuery('fourGood.counts', { year, organisationId }, { keepPrevious: true })
  const shown = (counts.data ?? []).filter(({ organisations }) => organisations > 0)
  if (shown.length === 0) return null
  return (
    <section className={classes.totals}>
      <Group gap="4px 32px" aria-live="polite">
        {shown.map(({ title, organisations, recognised, met, recognisedBefore }) => (
          <Text key={title} size="sm" className="figures">
            {strings.counts({
              title: titleNames[title],
              ...{ recognised, organisations },
              share: percentText(shareHundredths(recognised, organisations)),
            })}
            , {strings.met4(met)}
            {recognisedBefore > 0 &&
              `, ${strings.before({ year: year - 1, count: recognisedBefore })}`}
          </Text>
        ))}
      </Group>
    </section>
  )
}

type Filter = Omit<InputOf<'fourGood.grid'>, 'offset' | 'limit'>

const mostAtOnce = 500

function useFourGoodRows(filter: Filter) {
  const list = useRowWindow({ name: 'fourGood.grid', filter, page: (found) => found })
  const key = JSON.stringify(filter)
  const between = useCallback(
    async (from: number, to: number) => {
      const rows: FourGoodRow[] = []
      for (let offset = from; offset <= to; offset += mostAtOnce) {
        const limit = Math.min(mostAtOnce, to - offset + 1)
        const found = await call('fourGood.grid', { ...JSON.parse(key), offset, limit })
        rows.push(...found.rows)
      }
      return rows
    },
    [key],
  )
  const rows: EditRows<FourGoodRow> = { ...list.rows, between }
  return { ...list, rows }
}
