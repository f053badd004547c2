import { Alert, List, NumberInput, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { learnerResultNames } from '@shared/features/exemplars/exemplars.strings'
import type {
  RecognisedPair,
  RecognitionDraft,
  RecognitionPaper,
} from '@shared/features/exemplars/recognition.contract'
import { useState } from 'react'
import { PaperDayAndNumber, PaperRecipients, PaperSigner } from '../templates/PaperFields'
import { paperFormStrings as words } from '../templates/paper-form.strings'
import { recognitionStrings as strings } from './recognition.strings'

interface Props {
  readonly thisYear: number
  readonly onClose: () => void
}

/** Quyết định công nhận bắt kịp, vượt qua điển hình: a draft in Word, its number typed. */
export function RecognitionDialog({ thisYear, onClose }: Props) {
  const [year, setYear] = useState(thisYear)
  const draft = useAppQuery('exemplars.recognitionDraft', { year }, { keepPrevious: true })
  if (draft.isError) return <ErrorNotice error={draft.error} />
  return draft.data ? <Editor {...{ year, onClose }} draft={draft.data} onYear={setYear} /> : null
}

type Fields = Omit<RecognitionPaper, 'day' | 'year'> & { readonly day: LocalDate | null }

interface EditorProps {
  readonly year: number
  readonly draft: RecognitionDraft
  readonly onYear: (year: number) => void
  readonly onClose: () => void
}

function Editor({ year, draft, onYear, onClose }: EditorProps) {
  const save = useAppTask('exemplars.saveRecognition')
  const { year: _, ...initialValues } = draft.paper
  const form = useForm<Fields>({
    initialValues,
    validate: { day: (day) => (day === null ? words.dayMissing : null) },
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.title}
      description={strings.description}
      submitLabel={words.save}
      onClose={onClose}
      onSubmit={form.onSubmit((fields) =>
        save.mutate(
          { ...fields, year, day: fields.day ?? draft.paper.day },
          { onSuccess: ({ name }) => name !== null && showDone(words.saved(name)) },
        ),
      )}
      isBusy={save.isPending}
      isIncomplete={draft.pairs.length === 0}
      incompleteHint={strings.nobody(year)}
      error={save.error}
    >
      <NumberInput
        label={strings.year}
        allowDecimal={false}
        thousandSeparator=""
        min={2000}
        max={2100}
        value={year}
        onChange={(value) => typeof value === 'number' && value >= 2000 && onYear(value)}
      />
      <Pairs pairs={draft.pairs} year={year} />
      <PaperDayAndNumber day={form.getInputProps('day')} number={form.getInputProps('number')} />
      <Textarea
        autosize
        minRows={3}
        maxRows={8}
        label={strings.bases}
        description={words.onePerLine}
        {...form.getInputProps('bases')}
      />
      <TextInput label={strings.proposer} {...form.getInputProps('proposer')} />
      <PaperSigner signer={form.getInputProps('signerId')} signers={draft.signers} />
      <PaperRecipients recipients={form.getInputProps('recipients')} />
    </FormDialog>
  )
}

function Pairs({
  pairs,
  year,
}: {
  readonly pairs: readonly RecognisedPair[]
  readonly year: number
}) {
  if (pairs.length === 0) return <Alert variant="light" color="cam" title={strings.nobody(year)} />
  return (
    <Alert variant="light" color="lam" title={strings.pairs(pairs.length)}>
      <List size="sm">
        {pairs.slice(0, shownPairs).map((pair) => (
          <List.Item key={`${pair.learner} ${pair.unit} ${pair.exemplar}`}>
            {strings.pair({ ...pair, result: learnerResultNames[pair.result] })}
          </List.Item>
        ))}
      </List>
      {pairs.length > shownPairs && (
        <Text size="sm">{strings.more(pairs.length - shownPairs)}</Text>
      )}
    </Alert>
  )
}

/** The paper names them all; the form only shows that they are the right ones. */
const shownPairs = 8
