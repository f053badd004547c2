import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconScale } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { comparisonColumns } from './comparison-columns'
import { comparisonsStrings as strings } from './comparisons.strings'

const columns = comparisonColumns.filter(({ key }) => key !== 'subject')

/** Whom a person or a collective is, and was, held against. */
export function SubjectComparisons({ subject }: { readonly subject: SubjectRef }) {
  const [, navigate] = useLocation()
  const groups = useAppQuery('comparisons.of', { subjectId: subject.id })
  return (
    <>
      <ErrorNotice error={groups.error} />
      <DataTable
        label={strings.ofSubject}
        columns={columns}
        rows={groups.data ?? []}
        rowKey={({ id }) => id}
        isLoading={groups.isPending}
        onOpen={({ id }) => navigate(`/cum-khoi/${id}`)}
        density="compact"
        maxHeight={420}
        empty={
          <EmptyState
            icon={IconScale}
            title={strings.noneOfSubject}
            sentence={strings.noneOfSubjectSentence}
            action={
              <Button component={Link} href="/cum-khoi" variant="default">
                {strings.open}
              </Button>
            }
          />
        }
      />
    </>
  )
}
