import { SegmentedControl, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { upwardOutcomes } from '@shared/features/nominations/nominations.kinds'
import { upwardOutcomeNames } from '@shared/features/nominations/nominations.strings'
import { UpwardAnswer, type UpwardLine } from '@shared/features/nominations/upward.contract'
import { upwardStrings as strings } from './dossiers.strings'

interface Props {
  readonly lines: readonly UpwardLine[]
  readonly onClose: () => void
}

/** The province's answer for one, or the same for a whole list. */
export function UpwardAnswerDialog({ lines, onClose }: Props) {
  const answer = useAppCommand('upward.answer')
  const [first] = lines
  const form = useForm<UpwardAnswer>({
    initialValues: {
      result: first && first.result !== 'awaited' ? first.result : 'given',
      formId: first?.formId ?? null,
      form: first?.form ?? '',
      decision: first?.decision ?? '',
      issuer: first?.issuer ?? '',
      decidedOn: first?.decidedOn ?? null,
      note: first?.note ?? '',
    },
    validate: schemaResolver(UpwardAnswer, { sync: true }),
  })
  const { result, decidedOn } = form.values
  const save = form.onSubmit((draft) =>
    answer.mutate(
      { ids: lines.map(({ nominationId }) => nominationId), answer: draft },
      { onSuccess: onClose },
    ),
  )
  return (
    <FormDialog
      isOpen
      title={strings.answerTitle(lines.length)}
      description={lines.length === 1 ? first?.name : undefined}
      submitLabel={strings.answerSave}
      onClose={onClose}
      onSubmit={save}
      isBusy={answer.isPending}
      isDirty={form.isDirty()}
      error={answer.error}
    >
      <SegmentedControl
        aria-label={strings.result}
        data={upwardOutcomes.map((value) => ({ value, label: upwardOutcomeNames[value] }))}
        {...form.getInputProps('result')}
      />
      {result === 'given' && (
        <>
          <TextInput
            data-autofocus
            label={strings.form}
            placeholder={strings.formHint}
            {...form.getInputProps('form')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput label={strings.decisionNumber} {...form.getInputProps('decision')} />
            <DayField
              withAsterisk
              label={strings.decidedOn}
              {...form.getInputProps('decidedOn')}
              value={decidedOn}
            />
          </SimpleGrid>
          <TextInput label={strings.issuer} {...form.getInputProps('issuer')} />
        </>
      )}
      <Textarea autosize label={strings.note} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
