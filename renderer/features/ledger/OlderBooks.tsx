import { Alert, Button, Group, Select, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showDay } from '@shared/core/local-date'
import type { OlderBook } from '@shared/features/ledger/older.contract'
import {
  IconBook2,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { ledgerStrings } from './ledger.strings'
import { OlderBookDialog } from './OlderBookDialog'
import { OlderLines } from './OlderLines'
import { olderScreenStrings as strings } from './older.strings'
import { UnlockDialog } from './UnlockDialog'

/** The paper books of the time before this program: entered, compared with the paper, locked. */
export function OlderBooks({ tabs }: { readonly tabs: ReactNode }) {
  const books = useAppQuery('olderBooks.list', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const book = books.data?.find(({ id }) => id === chosen) ?? books.data?.[0]
  return (
    <Page layout="fill">
      <PageHeader
        title={ledgerStrings.title}
        description={strings.description}
        primary={
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {strings.add}
          </Button>
        }
      />
      {tabs}
      <ErrorNotice error={books.error} />
      {books.data?.length === 0 && (
        <EmptyState icon={IconBook2} title={strings.empty} sentence={strings.emptySentence} />
      )}
      {book && (
        <>
          <Group gap="sm" align="flex-end">
            <Select
              label={strings.book}
              w={420}
              allowDeselect={false}
              data={(books.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={book.id}
              onChange={setChosen}
            />
            <BookActions key={book.id} book={book} />
          </Group>
          <OlderLines key={`lines ${book.id}`} book={book} />
        </>
      )}
      {isAdding && (
        <OlderBookDialog book={null} onSaved={setChosen} onClose={() => setIsAdding(false)} />
      )}
    </Page>
  )
}

function BookActions({ book }: { readonly book: OlderBook }) {
  const { id, name, lines, lockedOn } = book
  const lock = useAppCommand('olderBooks.lock')
  const remove = useAppCommand('olderBooks.remove')
  const [dialog, setDialog] = useState<'edit' | 'unlock' | null>(null)
  const failed = { onError: showFailure }
  const askAndLock = async () => {
    const question = { title: strings.lock, effect: strings.lockEffect, confirmLabel: strings.lock }
    if (await confirm(question)) lock.mutate({ id }, failed)
  }
  const askAndRemove = async () => {
    const effect = strings.removeEffect({ name, lines })
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect })) remove.mutate({ id }, failed)
  }
  const close = () => setDialog(null)
  if (lockedOn !== null)
    return (
      <>
        <Alert
          color="xam"
          variant="light"
          p="xs"
          icon={<IconLock size={20} stroke={1.75} aria-hidden />}
        >
          <Text size="sm" c="var(--chu)" className="figures">
            {strings.locked(showDay(lockedOn))}, {strings.count(lines)}
          </Text>
        </Alert>
        <Button
          variant="default"
          leftSection={<IconLockOpen size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('unlock')}
        >
          {strings.unlock}
        </Button>
        {dialog === 'unlock' && <UnlockDialog id={id} onClose={close} />}
      </>
    )
  return (
    <>
      <Text size="sm" c="dimmed" className="figures" pb={8}>
        {strings.open}, {strings.count(lines)}
      </Text>
      <Button
        variant="default"
        leftSection={<IconLock size={18} stroke={1.75} aria-hidden />}
        disabled={lines === 0}
        onClick={() => void askAndLock()}
      >
        {strings.lock}
      </Button>
      <MoreMenu
        subject={name}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => setDialog('edit') },
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => void askAndRemove(),
            isDangerous: true,
          },
        ]}
      />
      {dialog === 'edit' && (
        <OlderBookDialog book={book} onSaved={() => undefined} onClose={close} />
      )}
    </>
  )
}
