import { Button, Group } from '@mantine/core'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SearchField } from '@renderer/ui/SearchField'
import { showPartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OlderBook, OlderEntry } from '@shared/features/ledger/older.contract'
import { IconClipboard, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { OlderLineDialog } from './OlderLineDialog'
import { olderScreenStrings as strings } from './older.strings'
import { PasteDialog } from './PasteDialog'

/** The lines of one older book, in its order; a locked one is only read. */
export function OlderLines({ book }: { readonly book: OlderBook }) {
  const [text, setText] = useState('')
  const [opened, setOpened] = useState<OlderEntry | 'new' | 'paste' | null>(null)
  const list = useRowWindow({
    name: 'olderBooks.lines',
    filter: { bookId: book.id, text },
    page: ({ total, rows }) => ({ total, rows }),
  })
  const isOpen = book.lockedOn === null
  const close = () => setOpened(null)
  return (
    <>
      <Group gap="sm">
        <SearchField label={strings.search} value={text} onChange={setText} />
        {isOpen && (
          <>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              onClick={() => setOpened('new')}
            >
              {strings.addLine}
            </Button>
            <Button
              variant="default"
              leftSection={<IconClipboard size={18} stroke={1.75} aria-hidden />}
              onClick={() => setOpened('paste')}
            >
              {strings.paste}
            </Button>
          </>
        )}
      </Group>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.label}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        {...(isOpen && { onOpen: setOpened })}
        empty={<EmptyState title={strings.noLines} sentence={strings.noLinesSentence} />}
      />
      {opened === 'paste' && <PasteDialog bookId={book.id} onClose={close} />}
      {opened !== null && opened !== 'paste' && (
        <OlderLineDialog
          bookId={book.id}
          entry={opened === 'new' ? null : opened}
          onClose={close}
        />
      )}
    </>
  )
}

/** In the order of the book, so no heading sorts. */
const columns: readonly Column<OlderEntry>[] = [
  {
    key: 'number',
    title: strings.columns.number,
    width: 100,
    align: 'end' as const,
    value: (line: OlderEntry) => line.bookNumber,
  },
  {
    key: 'name',
    title: strings.columns.name,
    grow: 3,
    minWidth: 200,
    value: (line: OlderEntry) => line.name,
  },
  {
    key: 'unit',
    title: strings.columns.unit,
    grow: 3,
    minWidth: 180,
    value: ({ position, unit }: OlderEntry) => [position, unit].filter(Boolean).join(', '),
  },
  { key: 'form', title: strings.columns.form, width: 110, value: (line: OlderEntry) => line.form },
  {
    key: 'decision',
    title: strings.columns.decision,
    width: 190,
    value: ({ decisionNumber, decidedOn }: OlderEntry) =>
      [decisionNumber, decidedOn && showPartialDate(decidedOn)].filter(Boolean).join(', '),
  },
  {
    key: 'amount',
    title: strings.columns.amount,
    width: 140,
    align: 'end' as const,
    value: ({ amountDong }: OlderEntry) => (amountDong === null ? '' : formatNumber(amountDong, 0)),
  },
  {
    key: 'joined',
    title: strings.columns.joined,
    width: 100,
    value: ({ kind, personId, organisationId }: OlderEntry) =>
      (kind === 'person' ? personId : organisationId) === null ? strings.notJoined : strings.joined,
  },
].map((column) => ({ ...column, isSortable: false }))
