import { Button, Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { SubjectRef } from '@shared/features/people/people.subject'
import type { YearOfSubject } from '@shared/features/ratings/ratings.contract'
import { markText } from '@shared/features/ratings/ratings.strings'
import { IconChecklist } from '@tabler/icons-react'
import { Link } from 'wouter'
import { ChainNote } from './ChainNote'
import { OutcomeBadge } from './OutcomeBadge'
import { subjectRatingStrings as strings } from './ratings.strings'
import { YearStrip } from './YearStrip'

/** Year by year, how one person or collective was rated, and how far that goes in a row. */
export function SubjectRatings({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('ratings.subject', { subject: subject.kind, id: subject.id })
  const years = found.data ?? []
  const latest = years[0]?.year
  return (
    <Stack gap="md">
      <ErrorNotice error={found.error} />
      {latest !== undefined && (
        <>
          <YearStrip years={lastFive(years, latest)} />
          <ChainNote years={years} lastYear={latest} />
        </>
      )}
      <DataTable
        label={strings.list}
        columns={columns}
        rows={years}
        rowKey={({ year }) => String(year)}
        isLoading={found.isPending}
        density="compact"
        maxHeight={420}
        empty={
          <EmptyState
            icon={IconChecklist}
            title={strings.none}
            sentence={strings.noneSentence}
            action={
              <Button component={Link} href="/xep-loai" variant="default">
                {strings.open}
              </Button>
            }
          />
        }
      />
    </Stack>
  )
}

const lastFive = (years: readonly YearOfSubject[], latest: number) =>
  Array.from({ length: 5 }, (_, back) => {
    const year = latest - 4 + back
    return { year, outcome: years.find((each) => each.year === year)?.outcome ?? null }
  })

const columns: readonly Column<YearOfSubject>[] = [
  { key: 'year', title: strings.columns.year, width: 90, value: ({ year }) => String(year) },
  {
    key: 'outcome',
    title: strings.columns.outcome,
    width: 330,
    render: (year) => <OutcomeBadge outcome={year.outcome} text={markText(year)} />,
  },
  {
    key: 'where',
    title: strings.columns.where,
    grow: 2,
    value: ({ organisation }) => organisation,
  },
  { key: 'basis', title: strings.columns.basis, grow: 1, value: ({ basis }) => basis },
  { key: 'note', title: strings.columns.note, grow: 1, value: ({ note }) => note },
]
