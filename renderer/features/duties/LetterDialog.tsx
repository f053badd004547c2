import { Button, Select, SimpleGrid, Textarea } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import type { LetterDraft } from '@shared/features/duties/duties.papers.contract'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { noteStrings, letterFormStrings as strings, timeStrings } from './duties.strings'

interface Props {
  readonly record: DutyRecord
  readonly onClose: () => void
}

/** Công văn đôn đốc: looked at as it will be printed, or taken to Word for the last words. */
export function LetterDialog({ record, onClose }: Props) {
  const { duty, time } = record
  const draft = useAppQuery('duties.letterDraft', { dutyId: duty.id, periodKey: time.key })
  return draft.data ? <Editor {...{ record, onClose }} draft={draft.data} /> : null
}

interface Fields {
  readonly writtenOn: LocalDate | null
  readonly replyBy: LocalDate | null
  readonly signerId: string
  readonly recipients: string
}

function Editor({ record, draft, onClose }: Props & { readonly draft: LetterDraft }) {
  const { duty, time } = record
  const pages = useAppTask('duties.letterPdf')
  const docx = useAppTask('duties.saveLetterDocx')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const { dutyId, periodKey, ...initialValues } = draft.choice
  const form = useForm<Fields>({
    initialValues,
    validate: { writtenOn: (day) => (day === null ? noteStrings.dayMissing : null) },
  })
  const choiceOf = ({ writtenOn, ...fields }: Fields) => ({
    ...{ dutyId, periodKey, ...fields },
    writtenOn: writtenOn ?? draft.choice.writtenOn, // the form let no missing day through
  })
  const preview = form.onSubmit((fields) =>
    pages.mutate(choiceOf(fields), { onSuccess: (bytes) => setPdf(bytes) }),
  )
  const save = () => {
    if (form.validate().hasErrors) return
    docx.mutate(choiceOf(form.values), {
      onSuccess: ({ name }) => name !== null && showDone(timeStrings.saved(name)),
    })
  }
  return (
    <>
      <FormDialog
        isOpen
        size={640}
        title={strings.title}
        description={draft.late > 0 ? strings.description(draft.late) : strings.nobody}
        submitLabel={strings.preview}
        onClose={onClose}
        onSubmit={preview}
        isBusy={pages.isPending}
        isIncomplete={draft.late === 0}
        error={pages.error ?? docx.error}
      >
        <LetterFields form={form} draft={draft} />
        <div>
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
            loading={docx.isPending}
            disabled={draft.late === 0}
            onClick={save}
          >
            {strings.saveDocx}
          </Button>
        </div>
      </FormDialog>
      {pdf && (
        <PreviewDialog
          pdf={pdf}
          title={timeStrings.listName(`${strings.title}: ${duty.title}`, periodLabel(time.key))}
          onClose={() => setPdf(null)}
        />
      )}
    </>
  )
}

interface FieldsProps {
  readonly form: Pick<UseFormReturnType<Fields>, 'values' | 'getInputProps'>
  readonly draft: LetterDraft
}

function LetterFields({ form, draft }: FieldsProps) {
  const { values } = form
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DayField
          withAsterisk
          label={strings.writtenOn}
          {...form.getInputProps('writtenOn')}
          value={values.writtenOn}
        />
        <DayField
          label={strings.replyBy}
          {...form.getInputProps('replyBy')}
          value={values.replyBy}
        />
      </SimpleGrid>
      <Select
        label={strings.signer}
        allowDeselect={false}
        data={draft.signers.map(({ id, line }) => ({ value: id, label: line }))}
        {...form.getInputProps('signerId')}
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={8}
        label={strings.recipients}
        description={strings.recipientsHint}
        {...form.getInputProps('recipients')}
      />
    </>
  )
}
