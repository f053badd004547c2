import { Button, Drawer, Group, Select, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showPartialDate } from '@shared/core/partial-date'
import type { NumberEntry, SeriesSummary } from '@shared/features/committee/numbers.contract'
import type { NumberSeries } from '@shared/features/committee/numbers.rules'
import { numberStateNames } from '@shared/features/committee/numbers.strings'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NumberDialog } from './NumberDialog'
import { numberScreenStrings as strings } from './numbers.strings'

/** Sổ số văn bản: one series at a time, its gaps, and what has each number. */
export function NumberRegister({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus(true)
  const register = useAppQuery('numbers.register', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState<NumberEntry | 'new' | null>(null)
  const all = register.data?.series ?? []
  const series = all.find((one) => keyOf(one) === chosen) ?? all[0]
  const present = register.data?.present
  const suggested = series ?? (present ? { ...present, type: '' } : null)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      title={strings.title}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {strings.description}
        </Text>
        <ErrorNotice error={register.error} />
        <Group gap="sm" align="flex-end">
          <Select
            label={strings.series}
            flex={1}
            allowDeselect={false}
            data={all.map((one) => ({ value: keyOf(one), label: strings.seriesName(one) }))}
            value={series ? keyOf(series) : null}
            onChange={setChosen}
          />
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setOpened('new')}
          >
            {strings.enter}
          </Button>
        </Group>
        {series ? <Series series={series} onOpen={setOpened} /> : <Text>{strings.empty}</Text>}
      </Stack>
      {opened !== null && (
        <NumberDialog
          series={suggested}
          entry={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Drawer>
  )
}

const keyOf = ({ issuer, type, term }: NumberSeries) => `${issuer}|${type}|${term}`

interface SeriesProps {
  readonly series: SeriesSummary
  readonly onOpen: (entry: NumberEntry) => void
}

function Series({ series, onOpen }: SeriesProps) {
  const { issuer, type, term, next, count, gaps } = series
  const entries = useAppQuery('numbers.ofSeries', { issuer, type, term }, { keepPrevious: true })
  return (
    <>
      <Text size="sm" className="figures">
        {strings.next(next)}. {strings.count(count)}.
      </Text>
      {gaps.length > 0 && (
        <Text size="sm" c="var(--mantine-color-cam-7)" className="figures">
          {strings.gaps(gaps)}
        </Text>
      )}
      <ErrorNotice error={entries.error} />
      <DataTable
        label={strings.label}
        columns={columns}
        rows={entries.data ?? []}
        rowKey={({ id }) => id}
        isLoading={entries.isPending}
        onOpen={(entry) => entry.isByHand && onOpen(entry)}
        maxHeight={520}
      />
    </>
  )
}

const columns: readonly Column<NumberEntry>[] = [
  {
    key: 'number',
    title: strings.columns.number,
    width: 80,
    align: 'end',
    value: ({ number }) => String(number).padStart(2, '0'),
    sortKey: ({ number }) => number,
  },
  {
    key: 'day',
    title: strings.columns.day,
    width: 128,
    value: ({ datedOn }) => (datedOn === null ? '' : showPartialDate(datedOn)),
    sortKey: ({ datedOn }) => datedOn,
  },
  {
    key: 'about',
    title: strings.columns.about,
    grow: 3,
    minWidth: 180,
    value: ({ about }) => about,
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 140,
    value: ({ state }) => numberStateNames[state],
  },
]
