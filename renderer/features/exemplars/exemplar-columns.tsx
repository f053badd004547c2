import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { exemplarsStrings } from './exemplars.strings'
import { StepBadge } from './StepBadge'

const strings = exemplarsStrings.columns

/** Keys that sort are those the list can be sorted by: rows are read page by page, in order. */
export const exemplarColumns: readonly Column<ExemplarCard>[] = [
  {
    ...{ key: 'name', title: strings.name, grow: 3, minWidth: 180 },
    render: ({ name }) => (
      <Text fw={500} size="sm">
        {name}
      </Text>
    ),
  },
  {
    ...{ key: 'title', title: strings.title, grow: 4, minWidth: 190, isSortable: false },
    render: ({ title }) => (
      <Text size="sm" lineClamp={2} title={title}>
        {title}
      </Text>
    ),
  },
  { key: 'unit', title: strings.unit, grow: 3, minWidth: 150, value: ({ unit }) => unit },
  {
    ...{ key: 'field', title: strings.field, grow: 2, minWidth: 120, isSortable: false },
    value: ({ field }) => field,
  },
  { key: 'year', title: strings.year, width: 76, align: 'end', value: ({ year }) => String(year) },
  { key: 'step', title: strings.step, width: 240, render: (card) => <StepBadge card={card} /> },
  { key: 'days', title: strings.days, width: 96, align: 'end', value: ({ days }) => days },
  {
    ...{ key: 'missing', title: strings.missing, grow: 3, minWidth: 150, isSortable: false },
    render: ({ missing, stoppedOn }) => (
      <Text size="xs" c="cam.8" lineClamp={2}>
        {stoppedOn === null && missing.length > 0 && exemplarsStrings.missing(missing)}
      </Text>
    ),
  },
  {
    ...{ key: 'campaign', title: strings.campaign, grow: 2, minWidth: 130, isSortable: false },
    value: ({ campaign }) => campaign,
  },
]

/** Shown unless the clerk chose others. */
export const usualKeys = ['name', 'title', 'unit', 'year', 'step', 'days', 'missing'] as const
