import { Checkbox, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { type ReturnReason, returnReasons } from '@shared/features/nominations/nominations.kinds'
import { returnReasonNames } from '@shared/features/nominations/nominations.strings'
import { nominationsStrings as strings } from './nominations.strings'
import type { AskedMove } from './use-nomination-moves'

interface Props {
  readonly asked: AskedMove
  readonly onClose: (isMade: boolean) => void
}

interface Draft {
  readonly reasons: readonly ReturnReason[]
  readonly words: string
  readonly dueOn: LocalDate | null
}

/** What the unit has to mend: ticked, in words, or both; printed on the slip that goes with it. */
export function ReturnDialog({ asked, onClose }: Props) {
  const setStatus = useAppCommand('nominations.setStatus')
  const form = useForm<Draft>({ initialValues: { reasons: [], words: '', dueOn: null } })
  const { reasons, words, dueOn } = form.values
  const isSaid = reasons.some((reason) => reason !== 'other') || words.trim() !== ''
  const save = form.onSubmit((draft) =>
    setStatus.mutate(
      {
        ids: [...asked.ids],
        status: 'returned',
        reason: draft.words,
        returnReasons: [...draft.reasons],
        dueOn: draft.dueOn,
      },
      { onSuccess: () => onClose(true) },
    ),
  )
  return (
    <FormDialog
      isOpen
      title={strings.reasonTitle.returned}
      description={strings.files(asked.ids.length)}
      submitLabel={strings.reasonTitle.returned}
      onClose={() => onClose(false)}
      onSubmit={save}
      isBusy={setStatus.isPending}
      isDirty={form.isDirty()}
      isIncomplete={!isSaid}
      incompleteHint={strings.reasonHint}
      error={setStatus.error}
    >
      <Checkbox.Group
        label={strings.returnReasons}
        value={[...reasons]}
        onChange={(next) =>
          form.setFieldValue(
            'reasons',
            returnReasons.filter((reason) => next.includes(reason)),
          )
        }
      >
        <Stack gap={6} mt={6}>
          {returnReasons
            .filter((reason) => reason !== 'other')
            .map((reason) => (
              <Checkbox key={reason} value={reason} label={returnReasonNames[reason]} />
            ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        autosize
        minRows={2}
        maxLength={500}
        label={strings.moreWords}
        description={strings.moreWordsHint}
        {...form.getInputProps('words')}
      />
      <DayField
        label={strings.returnDue}
        value={dueOn}
        onChange={(day) => form.setFieldValue('dueOn', day)}
      />
    </FormDialog>
  )
}
