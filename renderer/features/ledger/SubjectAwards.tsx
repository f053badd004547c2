import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { fold } from '@shared/core/vietnamese-fold'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconMedal } from '@tabler/icons-react'
import { useState } from 'react'
import { LedgerLinePanel } from './LedgerLinePanel'
import { subjectAwardStrings as strings } from './ledger.strings'
import { ledgerColumns } from './ledger-columns'
import { PastAward } from './PastAward'

/** The awards of one person or collective, newest first; a line opens as it stands in the book. */
export function SubjectAwards({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('ledger.ofSubject', subject)
  const [opened, setOpened] = useState<LedgerLine | null>(null)
  const awards = found.data ?? []
  const columns = useColumns(subject, awards)
  return (
    <>
      <PastAward subject={subject} />
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.title}
        columns={columns}
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

/** The name as printed is news only where it is another than the subject bears now. */
function useColumns(
  subject: SubjectRef,
  awards: readonly LedgerLine[],
): readonly Column<LedgerLine>[] {
  const isCollective = subject.kind === 'organisation'
  const names = useAppQuery('organisation.options', { ids: isCollective ? [subject.id] : [] })
  const [now] = names.data ?? []
  if (!isCollective) {
    const isRenamed = new Set(awards.map(({ name }) => name)).size > 1
    return ledgerColumns.filter(({ key }) => key !== 'name' || isRenamed)
  }
  const isOther = ({ name }: LedgerLine) =>
    now !== undefined && ![now.name, now.qualifiedName].some((own) => fold(own) === fold(name))
  return ledgerColumns.flatMap((column) => {
    if (column.key !== 'name') return [column]
    if (!awards.some(isOther)) return []
    const value = (line: LedgerLine) => (isOther(line) ? strings.whenStill(line.name) : '')
    return [{ key: 'name', title: strings.nameThen, grow: 4, minWidth: 220, value }]
  })
}
