import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import type { ComparisonSummary } from '@shared/features/comparisons/comparisons.contract'
import { comparisonSubjectNames, formNames } from '@shared/features/comparisons/comparisons.strings'
import { comparisonsStrings as strings } from './comparisons.strings'

const { columns: titles } = strings

export const yearsLine = ({
  firstYear,
  lastYear,
}: Pick<ComparisonSummary, 'firstYear' | 'lastYear'>): string =>
  lastYear === null ? strings.since(firstYear) : strings.between(firstYear, lastYear)

export const comparisonColumns: readonly Column<ComparisonSummary>[] = [
  { key: 'name', title: titles.name, grow: 4, minWidth: 260, value: ({ name }) => name },
  { key: 'form', title: titles.form, width: 236, value: ({ form }) => formNames[form] },
  {
    key: 'subject',
    title: titles.subject,
    width: 136,
    value: ({ subject }) => comparisonSubjectNames[subject],
  },
  {
    key: 'members',
    title: titles.members,
    width: 142,
    align: 'end',
    value: ({ memberCount }) => memberCount,
  },
  {
    key: 'lead',
    title: titles.lead,
    grow: 3,
    minWidth: 180,
    value: ({ lead }) => lead,
    render: ({ lead, form }) =>
      lead || (form === 'cluster' ? <Text c="dimmed">{strings.noLead}</Text> : null),
  },
  { key: 'years', title: titles.years, width: 110, value: yearsLine },
]
