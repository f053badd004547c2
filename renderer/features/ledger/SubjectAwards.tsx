import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconMedal } from '@tabler/icons-react'
import { useState } from 'react'
import { LedgerLinePanel } from './LedgerLinePanel'
import { subjectAwardStrings as strings } from './ledger.strings'
import { ledgerColumns } from './ledger-columns'

/** The awards of one person or collective, newest first; a line opens as it stands in the book. */
export function SubjectAwards({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('ledger.ofSubject', subject)
  const [opened, setOpened] = useState<LedgerLine | null>(null)
  const awards = found.data ?? []
  // The name as printed is news only where it is not the same on every line.
  const isRenamed = new Set(awards.map(({ name }) => name)).size > 1
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.title}
        columns={ledgerColumns.filter(({ key }) => key !== 'name' || isRenamed)}
        rows={awards}
        rowKey={({ id }) => id}
        isLoading={found.isPending}
        onOpen={setOpened}
        maxHeight={520}
        empty={<EmptyState icon={IconMedal} title={strings.empty} sentence={strings.sentence} />}
      />
      {opened && <LedgerLinePanel line={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
