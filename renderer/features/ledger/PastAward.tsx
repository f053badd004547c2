import { Button, Group, Select, Text } from '@mantine/core'
import { call, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { OlderLine } from '@shared/features/ledger/older.contract'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconHistory } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { OlderBookDialog } from './OlderBookDialog'
import { OlderLineDialog } from './OlderLineDialog'
import { pastAwardStrings as strings } from './past-award.strings'

interface Props {
  readonly subject: SubjectRef
}

interface Entering {
  readonly bookId: OlderBookId
  readonly start: Partial<OlderLine>
}

/** “Nhập hồi cứu” from somebody's own page: into which older book, then the line itself. */
export function PastAward({ subject }: Props) {
  const [isChoosing, setIsChoosing] = useState(false)
  const [entering, setEntering] = useState<Entering | null>(null)
  const choose = (bookId: OlderBookId) =>
    void startOf(subject)
      .then((start) => {
        setIsChoosing(false)
        setEntering({ bookId, start })
      })
      .catch(showFailure)
  return (
    <Group justify="flex-end" mb="sm">
      <Button
        variant="default"
        leftSection={<IconHistory size={18} stroke={1.75} aria-hidden />}
        onClick={() => setIsChoosing(true)}
      >
        {strings.open}
      </Button>
      {isChoosing && <BookDialog onChosen={choose} onClose={() => setIsChoosing(false)} />}
      {entering && <OlderLineDialog {...entering} entry={null} onClose={() => setEntering(null)} />}
    </Group>
  )
}

/** As the record says today; the paper may say otherwise, and then it is typed over. */
async function startOf(subject: SubjectRef): Promise<Partial<OlderLine>> {
  if (subject.kind === 'person') {
    const [person] = await call('people.options', { ids: [subject.id] })
    if (!person) return {}
    const { fullName, position, organisation: unit } = person
    return { kind: 'person', personId: subject.id, name: fullName, position, unit }
  }
  const [organisation] = await call('organisation.options', { ids: [subject.id] })
  if (!organisation) return {}
  return { kind: 'collective', organisationId: subject.id, name: organisation.qualifiedName }
}

interface BookProps {
  readonly onChosen: (id: OlderBookId) => void
  readonly onClose: () => void
}

/** Only books that are still open to mending. */
function BookDialog({ onChosen, onClose }: BookProps) {
  const books = useAppQuery('olderBooks.list', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const open = (books.data ?? []).filter(({ lockedOn }) => lockedOn === null)
  const book = open.find(({ id }) => id === chosen) ?? (open.length === 1 ? open[0] : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (book) onChosen(book.id)
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.sentence}
      submitLabel={strings.next}
      onClose={onClose}
      onSubmit={submit}
      isIncomplete={!book}
      error={books.error}
    >
      {open.length === 0 && books.isSuccess && <Text size="sm">{strings.noBook}</Text>}
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={strings.book}
          data={open.map(({ id, name }) => ({ value: id, label: name }))}
          value={book?.id ?? null}
          onChange={setChosen}
        />
        <Button variant="default" onClick={() => setIsAdding(true)}>
          {strings.addBook}
        </Button>
      </Group>
      {isAdding && (
        <OlderBookDialog book={null} onSaved={setChosen} onClose={() => setIsAdding(false)} />
      )}
    </FormDialog>
  )
}
