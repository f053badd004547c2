import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { assertNever } from '@shared/core/assert-never'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { dutyProblems } from '@shared/features/duties/duties.strings'
import type { Note, NoteAct, UnitStanding } from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { noteStrings as strings } from './duties.strings'

type Act = Exclude<NoteAct, 'clear'>

interface Props {
  readonly act: Act
  readonly record: DutyRecord
  readonly unitIds: readonly (OrganisationId | null)[]
  /** “12 đơn vị”, or the name of the one. */
  readonly who: string
  /** What is known of the one; left out for several. */
  readonly standing?: UnitStanding
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One dialog for whatever is noted: it asks only what that act needs. */
export function NoteDialog(props: Props) {
  const today = useToday()
  return today ? <Form {...props} today={today} /> : null
}

interface Draft {
  readonly day: LocalDate | null
  readonly number: string
  readonly text: string
}

const needsReason = (act: Act): boolean => act === 'return' || act === 'excuse'

function Form({ act, record, who, today, ...props }: Props & { readonly today: LocalDate }) {
  const { unitIds, standing, onDone, onClose } = props
  const note = useAppCommand('duties.note')
  const form = useForm<Draft>({
    initialValues: {
      day: firstDay(act, { today, standing }),
      number: standing?.number ?? '',
      text: act === 'submit' ? (standing?.note ?? '') : '',
    },
    validate: {
      day: (day) => (act !== 'excuse' && day === null ? strings.dayMissing : null),
      text: (text) => (needsReason(act) && text.trim() === '' ? dutyProblems.reasonMissing : null),
    },
  })
  const save = form.onSubmit((draft) =>
    note.mutate(
      {
        ...{ dutyId: record.duty.id, periodKey: record.time.key, units: [...unitIds] },
        note: noteOf(act, draft, today),
      },
      { onSuccess: onDone },
    ),
  )
  return (
    <FormDialog
      isOpen
      size={520}
      title={strings.titles[act](who)}
      submitLabel={strings.buttons[act]}
      onClose={onClose}
      onSubmit={save}
      isBusy={note.isPending}
      isDirty={form.isDirty()}
      error={note.error}
    >
      {act !== 'excuse' && (
        <DayField
          withAsterisk
          label={dayLabels[act]}
          latest={act === 'extend' ? undefined : today}
          {...form.getInputProps('day')}
          value={form.values.day}
        />
      )}
      {act === 'submit' && (
        <TextInput
          label={strings.number}
          placeholder={strings.numberHint}
          maxLength={60}
          {...form.getInputProps('number')}
        />
      )}
      {act !== 'accept' && (
        <Textarea
          withAsterisk={needsReason(act)}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          label={act === 'submit' ? strings.note : strings.reason}
          placeholder={needsReason(act) ? strings.reasonHint : ''}
          {...form.getInputProps('text')}
        />
      )}
    </FormDialog>
  )
}

const dayLabels = {
  submit: strings.submittedOn,
  accept: strings.acceptedOn,
  return: strings.returnedOn,
  extend: strings.dueOn,
} as const

interface Around {
  readonly today: LocalDate
  readonly standing: UnitStanding | undefined
}

const weekDays = 7

function firstDay(act: Act, { today, standing }: Around): LocalDate | null {
  if (act === 'extend') return addDays(today, weekDays)
  return act === 'submit' ? (standing?.submittedOn ?? today) : today
}

function noteOf(act: Act, { day, number, text }: Draft, today: LocalDate): Note {
  const on = day ?? today // the form let no missing day through
  switch (act) {
    case 'submit':
      return { act, submittedOn: on, number, note: text }
    case 'accept':
      return { act, acceptedOn: on }
    case 'return':
      return { act, returnedOn: on, reason: text }
    case 'excuse':
      return { act, reason: text }
    case 'extend':
      return { act, dueOn: on, reason: text }
    default:
      return assertNever(act, 'act')
  }
}
