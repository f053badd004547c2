import { Button, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { FormDialog } from '@renderer/ui/FormDialog'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { readDong } from '@shared/core/typed-dong'
import type { OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { OlderEntry, OlderLine } from '@shared/features/ledger/older.contract'
import { type SubjectKind, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { subjectKindNames } from '@shared/features/nominations/nominations.strings'
import { useState } from 'react'
import { olderScreenStrings as strings } from './older.strings'

interface Props {
  readonly bookId: OlderBookId
  /** null: a new one, after the last. */
  readonly entry: OlderEntry | null
  /** What a new one begins with, where it is entered from somebody's own page. */
  readonly start?: Partial<OlderLine>
  readonly onClose: () => void
}

const blank: OlderLine = {
  ...{ bookNumber: '', decisionNumber: '', decidedOn: null, kind: 'person', name: '' },
  ...{ position: '', unit: '', form: '', achievement: '', amountDong: null, handedOn: null },
  ...{ receivedBy: '', note: '', organisationId: null, personId: null },
}

const { fields } = strings

/** One line as the paper has it, and whose record it belongs to. */
export function OlderLineDialog({ bookId, entry, start = {}, onClose }: Props) {
  const { line, change, amount, setAmount, isAmount } = useLine(entry, start)
  const save = useSaving({ bookId, entry, onClose })
  const text = (name: TextField) => ({
    label: fields[name],
    value: line[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  })
  return (
    <FormDialog
      isOpen
      size={760}
      title={entry ? strings.editLine : strings.addLine}
      submitLabel={entry ? strings.save : strings.addLine}
      onClose={onClose}
      isBusy={save.isBusy}
      isIncomplete={line.name.trim() === '' || !isAmount}
      error={save.error}
      onSubmit={(event) => {
        event.preventDefault()
        save.run(line)
      }}
    >
      <SimpleGrid cols={3} spacing="md">
        <TextInput {...text('bookNumber')} />
        <TextInput {...text('decisionNumber')} />
        <PartialDateField
          label={fields.decidedOn}
          value={line.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
        />
        <Select
          label={fields.kind}
          allowDeselect={false}
          data={subjectKinds.map((value) => ({ value, label: subjectKindNames[value] }))}
          value={line.kind}
          onChange={(kind) => change({ kind: kind as SubjectKind })}
        />
        <TextInput {...text('form')} />
        <TextInput
          label={fields.amountDong}
          inputMode="numeric"
          value={amount}
          error={isAmount ? undefined : strings.amountForm}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
      </SimpleGrid>
      <TextInput {...text('name')} withAsterisk />
      <SimpleGrid cols={2} spacing="md">
        <TextInput {...text('position')} />
        <TextInput {...text('unit')} />
      </SimpleGrid>
      <Textarea {...text('achievement')} autosize minRows={2} />
      <SimpleGrid cols={2} spacing="md">
        <PartialDateField
          label={fields.handedOn}
          value={line.handedOn}
          onChange={(handedOn) => change({ handedOn })}
        />
        <TextInput {...text('receivedBy')} />
        <TextInput {...text('note')} />
        {line.kind === 'person' ? (
          <PersonPicker
            label={fields.person}
            clearable
            value={line.personId}
            onChange={(personId) => change({ personId })}
          />
        ) : (
          <OrganisationPicker
            label={fields.organisation}
            clearable
            includeClosed
            value={line.organisationId}
            onChange={(organisationId) => change({ organisationId })}
          />
        )}
      </SimpleGrid>
      {entry && (
        <Button
          variant="outline"
          color="nguyHiem"
          w="fit-content"
          onClick={() => void save.remove(entry)}
        >
          {strings.removeLine}
        </Button>
      )}
    </FormDialog>
  )
}

type TextField = {
  [Name in keyof OlderLine]: OlderLine[Name] extends string
    ? Name extends 'kind'
      ? never
      : Name
    : never
}[keyof OlderLine]

function useLine(entry: OlderEntry | null, start: Partial<OlderLine>) {
  const [line, setLine] = useState<OlderLine>(() =>
    entry ? lineOf(entry) : { ...blank, ...start },
  )
  const [amount, setText] = useState(line.amountDong === null ? '' : String(line.amountDong))
  const isAmount = readDong(amount) !== undefined
  const change = (part: Partial<OlderLine>) => setLine({ ...line, ...part })
  const setAmount = (text: string) => {
    setText(text)
    change({ amountDong: readDong(text) ?? null })
  }
  return { line, change, amount, setAmount, isAmount }
}

function lineOf({ id: _, place: __, ...line }: OlderEntry): OlderLine {
  return line
}

function useSaving({ bookId, entry, onClose }: Props) {
  const enter = useAppCommand('olderBooks.enter')
  const edit = useAppCommand('olderBooks.editLine')
  const removal = useAppCommand('olderBooks.removeLine')
  const run = (line: OlderLine) =>
    entry
      ? edit.mutate({ id: entry.id, line }, { onSuccess: onClose })
      : enter.mutate({ bookId, lines: [line] }, { onSuccess: onClose })
  const remove = async ({ id, name }: OlderEntry) => {
    const question = { title: strings.removeLine, confirmLabel: strings.removeLine }
    const effect = strings.removeLineEffect(name)
    if (await confirm({ ...question, effect, isDangerous: true }))
      removal.mutate({ id }, { onSuccess: onClose, onError: showFailure })
  }
  return {
    run,
    remove,
    isBusy: enter.isPending || edit.isPending,
    error: enter.error ?? edit.error,
  }
}
