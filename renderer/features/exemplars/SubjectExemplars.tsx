import { Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showDay } from '@shared/core/local-date'
import type { SubjectLearning } from '@shared/features/exemplars/exemplars.contract'
import { learnerAimNames } from '@shared/features/exemplars/exemplars.strings'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconStars } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { recordPath } from './exemplar-actions'
import { exemplarColumns } from './exemplar-columns'
import { subjectExemplarStrings as strings } from './exemplar-record.strings'
import { ResultBadge } from './ResultBadge'

const ownKeys = ['title', 'year', 'step', 'missing', 'campaign']
const ownColumns = exemplarColumns.filter(({ key }) => ownKeys.includes(key))

/** What one person or collective has to do with exemplars: being one, and learning from others. */
export function SubjectExemplars({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('exemplars.ofSubject', subject)
  const [, navigate] = useLocation()
  const { own = [], learning = [] } = found.data ?? {}
  if (found.isPending) return null
  if (!found.isError && own.length + learning.length === 0)
    return <EmptyState icon={IconStars} title={strings.empty} sentence={strings.emptySentence} />
  return (
    <Stack gap="md">
      <ErrorNotice error={found.error} />
      {own.length > 0 && (
        <DataTable
          label={strings.own}
          columns={ownColumns}
          rows={own}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(recordPath(id))}
        />
      )}
      {learning.length > 0 && (
        <DataTable
          label={strings.learning}
          columns={learningColumns}
          rows={learning}
          rowKey={({ exemplarId }) => exemplarId}
          onOpen={({ exemplarId }) => navigate(recordPath(exemplarId))}
        />
      )}
    </Stack>
  )
}

const learningColumns: readonly Column<SubjectLearning>[] = [
  {
    ...{ key: 'exemplar', title: strings.exemplar, grow: 4, minWidth: 220 },
    value: ({ exemplar, title }) => `${exemplar}: ${title}`,
  },
  { key: 'year', title: strings.year, width: 84, align: 'end', value: ({ year }) => String(year) },
  { key: 'aim', title: strings.aim, width: 120, value: ({ aim }) => learnerAimNames[aim] },
  {
    ...{ key: 'result', title: strings.result, width: 170 },
    render: ({ result }) => <ResultBadge result={result} />,
  },
  {
    ...{ key: 'assessedOn', title: strings.assessedOn, width: 140 },
    value: ({ assessedOn }) => assessedOn && showDay(assessedOn),
    sortKey: ({ assessedOn }) => assessedOn,
  },
]
