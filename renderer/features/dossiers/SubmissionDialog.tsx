import { Button, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { DayField } from '@renderer/ui/DayField'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import {
  type PaperIssuer,
  paperIssuers,
  type SubmissionPaper,
} from '@shared/features/dossiers/papers.contract'
import { papersStrings as problems } from '@shared/features/dossiers/papers.strings'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import { PaperDayAndNumber, PaperRecipients } from '../templates/PaperFields'
import { paperFormStrings as words } from '../templates/paper-form.strings'
import { papersStrings as strings } from './papers.strings'

interface Props {
  readonly roundId: RoundId
  readonly onClose: () => void
}

/** Tờ trình and the list that goes with it, of one round, taken to Word. */
export function SubmissionDialog({ roundId, onClose }: Props) {
  const [issuer, setIssuer] = useState<PaperIssuer>('adviser')
  const draft = useAppQuery('papers.draft', { roundId, issuer })
  if (draft.isError) return <ErrorNotice error={draft.error} />
  return draft.data ? (
    <Editor key={issuer} draft={draft.data} onIssuer={setIssuer} onClose={onClose} />
  ) : null
}

type Fields = Omit<SubmissionPaper, 'day'> & { readonly day: LocalDate | null }

interface EditorProps {
  readonly draft: SubmissionPaper
  readonly onIssuer: (issuer: PaperIssuer) => void
  readonly onClose: () => void
}

function Editor({ draft, onIssuer, onClose }: EditorProps) {
  const submission = useAppTask('papers.submission')
  const list = useAppTask('papers.proposalList')
  const form = useForm<Fields>({
    initialValues: draft,
    validate: {
      day: (day) => (day === null ? words.dayMissing : null),
      proposer: (text) => (text.trim() === '' ? problems.proposerMissing : null),
      addressee: (text) => (text.trim() === '' ? problems.addresseeMissing : null),
    },
  })
  const saved = {
    onSuccess: ({ name }: { readonly name: string | null }) =>
      name !== null && showDone(words.saved(name)),
  }
  // The form let no missing day through.
  const paperOf = (fields: Fields): SubmissionPaper => ({ ...fields, day: fields.day ?? draft.day })
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.title}
      description={strings.description}
      submitLabel={strings.saveSubmission}
      onClose={onClose}
      onSubmit={form.onSubmit((fields) => submission.mutate(paperOf(fields), saved))}
      isBusy={submission.isPending}
      error={submission.error ?? list.error}
    >
      <SegmentedControl
        aria-label={strings.issuer}
        data={paperIssuers.map((value) => ({ value, label: strings.issuers[value] }))}
        value={draft.issuer}
        onChange={(value) => onIssuer(paperIssuers.find((one) => one === value) ?? 'adviser')}
      />
      <SubmissionFields form={form} />
      <div>
        <Button
          variant="default"
          leftSection={<IconListDetails size={18} stroke={1.75} aria-hidden />}
          loading={list.isPending}
          onClick={() => form.validate().hasErrors || list.mutate(paperOf(form.values), saved)}
        >
          {strings.saveList}
        </Button>
      </div>
    </FormDialog>
  )
}

function SubmissionFields({ form }: { readonly form: UseFormReturnType<Fields> }) {
  const line = (path: keyof Fields & keyof typeof strings.fields) => (
    <TextInput label={strings.fields[path]} {...form.getInputProps(path)} />
  )
  return (
    <>
      <PaperDayAndNumber day={form.getInputProps('day')} number={form.getInputProps('number')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {line('proposer')}
        {line('symbol')}
        {line('addressee')}
        <div />
        {line('minutesNumber')}
        <DayField
          label={strings.meetingDay}
          {...form.getInputProps('meetingDay')}
          value={form.values.meetingDay}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {line('authority')}
        {line('position')}
        {line('signerName')}
      </SimpleGrid>
      <PaperRecipients recipients={form.getInputProps('recipients')} />
    </>
  )
}
