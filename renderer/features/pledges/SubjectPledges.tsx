import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconSignature } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { pledgeColumns } from './pledge-columns'
import { pledgesStrings as strings } from './pledges.strings'

/** What a person or a collective has promised, year by year. */
export function SubjectPledges({ subject }: { readonly subject: SubjectRef }) {
  const [, navigate] = useLocation()
  const pledges = useAppQuery('pledges.ofSubject', { subjectId: subject.id })
  return (
    <>
      <ErrorNotice error={pledges.error} />
      <DataTable
        label={strings.ofSubject}
        columns={pledgeColumns}
        rows={pledges.data ?? []}
        rowKey={({ id }) => id}
        isLoading={pledges.isPending}
        onOpen={({ id }) => navigate(`/giao-uoc/${id}`)}
        density="compact"
        maxHeight={420}
        empty={
          <EmptyState
            icon={IconSignature}
            title={strings.noneOfSubject}
            sentence={strings.noneOfSubjectSentence}
            action={
              <Button component={Link} href="/giao-uoc" variant="default">
                {strings.open}
              </Button>
            }
          />
        }
      />
    </>
  )
}
