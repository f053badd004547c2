import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { AmendmentDetail } from '@shared/features/decisions/amendments.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { amendmentStrings as strings } from './amendments.strings'

interface Line {
  readonly key: string
  readonly name: string
  readonly words: string
}

/** What an amendment says, line by line; read only. */
export function AmendedList({ id }: { readonly id: DecisionId }) {
  const found = useAppQuery('amendments.get', { id })
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={found.data ? strings.tabs.lines[found.data.kind] : strings.choose}
        columns={columns}
        rows={found.data ? linesOf(found.data) : []}
        rowKey={({ key }) => key}
        isLoading={found.isPending}
      />
    </>
  )
}

function linesOf({ kind, edit, lines }: AmendmentDetail): readonly Line[] {
  const nameOf = (id: string | null) =>
    lines.find(({ nominationId }) => nominationId === id)?.name ?? strings.theDecision
  if (kind === 'revocation')
    return edit.revokedIds.map((id) => ({
      key: id,
      name: nameOf(id),
      words: strings.state.revoked,
    }))
  return edit.corrections.map(({ nominationId, field, before, after }, index) => ({
    key: String(index),
    name: nameOf(nominationId),
    words: strings.change({ field: strings.fields[field], before, after }),
  }))
}

const columns: readonly Column<Line>[] = [
  { key: 'name', title: strings.whose, grow: 2, minWidth: 150, value: ({ name }) => name },
  {
    key: 'words',
    title: strings.field,
    grow: 3,
    minWidth: 180,
    render: ({ words }) => <Text size="sm">{words}</Text>,
    value: ({ words }) => words,
  },
]
