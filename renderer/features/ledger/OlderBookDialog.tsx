import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OlderBook } from '@shared/features/ledger/older.contract'
import { type AwardLevel, awardLevels } from '@shared/features/nominations/nominations.kinds'
import { useState } from 'react'
import { olderScreenStrings as strings } from './older.strings'

interface Props {
  /** null: a new one. */
  readonly book: OlderBook | null
  readonly onSaved: (id: string) => void
  readonly onClose: () => void
}

/** Which paper book it is. */
export function OlderBookDialog({ book, onSaved, onClose }: Props) {
  const add = useAppCommand('olderBooks.add')
  const edit = useAppCommand('olderBooks.edit')
  const [name, setName] = useState(book?.name ?? '')
  const [level, setLevel] = useState<AwardLevel>(book?.level ?? 'bloc')
  const [first, setFirst] = useState(String(book?.firstYear ?? ''))
  const [last, setLast] = useState(String(book?.lastYear ?? ''))
  const [note, setNote] = useState(book?.note ?? '')
  const yearOf = (text: string) => (/^\d{4}$/u.test(text) ? Number(text) : null)
  const title = book ? strings.edit : strings.add
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={book ? strings.save : strings.add}
      onClose={onClose}
      isBusy={add.isPending || edit.isPending}
      isIncomplete={name.trim() === ''}
      error={add.error ?? edit.error}
      onSubmit={(event) => {
        event.preventDefault()
        const fields = { name, level, firstYear: yearOf(first), lastYear: yearOf(last), note }
        const done = (id: string) => {
          onSaved(id)
          onClose()
        }
        if (book) edit.mutate({ id: book.id, book: fields }, { onSuccess: () => done(book.id) })
        else add.mutate({ book: fields }, { onSuccess: ({ id }) => done(id) })
      }}
    >
      <TextInput
        label={strings.name}
        withAsterisk
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SimpleGrid cols={3} spacing="md">
        <Select
          label={strings.level}
          allowDeselect={false}
          data={awardLevels.map((value) => ({ value, label: strings.levels[value] }))}
          value={level}
          onChange={(value) => setLevel(value as AwardLevel)}
        />
        <TextInput
          label={strings.firstYear}
          inputMode="numeric"
          maxLength={4}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextInput
          label={strings.lastYear}
          inputMode="numeric"
          maxLength={4}
          value={last}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </SimpleGrid>
      <TextInput
        label={strings.note}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
