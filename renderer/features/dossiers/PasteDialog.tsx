import { Alert, SegmentedControl, Text, Textarea } from '@mantine/core'
import { call, useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type SubjectKind, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import type { PastedLine, Proposal } from '@shared/features/nominations/proposals.contract'
import { type FormEvent, useState } from 'react'
import { PastedLines } from './PastedLines'
import { lineOf, type PastedChoice, usualChoice } from './pasted-choice'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  readonly proposal: Proposal
  readonly onClose: () => void
}

/** A list from Excel: read first, then every doubt is settled, then all of it is added at once. */
export function PasteDialog({ proposal, onClose }: Props) {
  const [kind, setKind] = useState<SubjectKind>('person')
  const [text, setText] = useState('')
  const [lines, setLines] = useState<readonly PastedLine[] | null>(null)
  const [choices, setChoices] = useState<readonly PastedChoice[]>([])
  const reading = useReading()
  const add = useAppCommand('proposals.addLines')
  const read = () =>
    void reading.run(async () => {
      const found = await call('proposals.readPaste', { kind, text })
      setLines(found)
      setChoices(found.map(usualChoice))
    })
  const wanted = (lines ?? []).flatMap((line, index) => lineOf(line, choices[index]) ?? [])
  const open = choices.filter((choice) => choice === 'open').length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lines === null) return read()
    add.mutate({ id: proposal.id, kind, lines: wanted }, { onSuccess: onClose })
  }
  const isRead = lines !== null && lines.length > 0
  return (
    <FormDialog
      isOpen
      size={isRead ? 1000 : 720}
      title={strings.pasteTitle}
      description={strings.pasteSentence}
      submitLabel={isRead ? strings.addLines(wanted.length) : strings.read}
      onClose={onClose}
      onSubmit={submit}
      isBusy={add.isPending || reading.isBusy}
      isDirty={text !== ''}
      isIncomplete={isRead ? open > 0 || wanted.length === 0 : text.trim() === ''}
      {...(isRead && open > 0 && { incompleteHint: strings.stillDoubt(open) })}
      {...(isRead && { onBack: () => setLines(null) })}
      error={add.error ?? reading.error}
    >
      {isRead ? (
        <PastedLines lines={lines} choices={choices} onChoose={setChoices} />
      ) : (
        <PasteFields {...{ kind, text }} onKind={setKind} onText={setText} />
      )}
      {lines?.length === 0 && (
        <Alert color="cam">
          <Text size="sm">{strings.nothingRead}</Text>
        </Alert>
      )}
    </FormDialog>
  )
}

interface FieldsProps {
  readonly kind: SubjectKind
  readonly text: string
  readonly onKind: (kind: SubjectKind) => void
  readonly onText: (text: string) => void
}

function PasteFields({ kind, text, onKind, onText }: FieldsProps) {
  return (
    <>
      <SegmentedControl
        aria-label={strings.kind}
        data={subjectKinds.map((value) => ({ value, label: strings.kinds[value] }))}
        value={kind}
        onChange={onKind}
      />
      <Textarea
        data-autofocus
        label={strings.pasteField}
        rows={12}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </>
  )
}

function useReading() {
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setIsBusy] = useState(false)
  const run = async (work: () => Promise<void>) => {
    setIsBusy(true)
    setError(null)
    await work().catch(setError)
    setIsBusy(false)
  }
  return { error, isBusy, run }
}
