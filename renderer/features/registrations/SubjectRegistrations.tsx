import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { SubjectRef } from '@shared/features/people/people.subject'
import type { SubjectRegistration } from '@shared/features/registrations/registrations.results'
import { IconClipboardCheck } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { RegistrationOutcomeBadge, RegistrationStateBadge } from './RegistrationStateBadge'
import classes from './Registrations.module.css'
import { registrationPath } from './registration-tabs'
import { subjectStrings as strings } from './registrations.strings'

/** Year by year, what one person or collective registered and what came of it. */
export function SubjectRegistrations({ subject }: { readonly subject: SubjectRef }) {
  const of = subject.kind === 'person' ? subject : { kind: 'collective' as const, id: subject.id }
  const found = useAppQuery('registrations.ofSubject', { subject: of })
  const [, navigate] = useLocation()
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.label}
        columns={columns}
        rows={found.data ?? []}
        rowKey={({ id }) => id}
        isLoading={found.isPending}
        density="compact"
        maxHeight={480}
        onOpen={({ id }) => navigate(registrationPath(id))}
        empty={
          <EmptyState
            icon={IconClipboardCheck}
            title={strings.none}
            sentence={strings.noneSentence}
            action={
              <Button component={Link} href="/dang-ky" variant="default">
                {strings.open}
              </Button>
            }
          />
        }
      />
    </>
  )
}

const columns: readonly Column<SubjectRegistration>[] = [
  { key: 'year', title: strings.columns.year, width: 76, value: ({ year }) => String(year) },
  { key: 'campaign', title: strings.columns.campaign, grow: 2, value: (row) => row.campaign },
  {
    key: 'contents',
    title: strings.columns.contents,
    grow: 4,
    minWidth: 180,
    render: ({ contents }) => <span className={classes.content}>{contents.join('; ')}</span>,
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 158,
    render: ({ state }) => <RegistrationStateBadge state={state} />,
  },
  {
    key: 'outcome',
    title: strings.columns.outcome,
    width: 138,
    render: ({ outcome }) => outcome && <RegistrationOutcomeBadge outcome={outcome} />,
  },
]
