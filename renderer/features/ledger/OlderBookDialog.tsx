import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { bookYears, type OlderBook } from '@shared/features/ledger/older.contract'
import { olderStrings } from '@shared/features/ledger/older.strings'
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
  const isOrdered = first === '' || last === '' || Number(first) <= Number(last)
  const areYears = isYear(first) && isYear(last)
  return (
    <FormDialog
      isOpen
      title={book ? strings.edit : strings.add}
      submitLabel={book ? strings.save : strings.add}
      onClose={onClose}
      isBusy={add.isPending || edit.isPending}
      isIncomplete={name.trim() === '' || !areYears || !isOrdered}
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
        <YearField label={strings.firstYear} value={first} onChange={setFirst} />
        <YearField
          label={strings.lastYear}
          value={last}
          onChange={setLast}
          problem={areYears && !isOrdered ? olderStrings.yearsBackwards : null}
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

/** Empty: the book does not say. */
const isYear = (text: string) =>
  text === '' ||
  (/^\d{4}$/u.test(text) && Number(text) >= bookYears.first && Number(text) <= bookYears.last)

const yearOf = (text: string) => (text === '' ? null : Number(text))

interface YearProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** What is wrong with it although it is a year. */
  readonly problem?: string | null
}

/** A year that cannot be read is said once the field is left, and never saved as none. */
function YearField({ label, value, onChange, problem = null }: YearProps) {
  const [isTouched, setIsTouched] = useState(false)
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={4}
      value={value}
      error={isTouched && !isYear(value) ? strings.yearForm : problem}
      onChange={(event) => onChange(event.currentTarget.value.trim())}
      onBlur={() => setIsTouched(true)}
    />
  )
}
