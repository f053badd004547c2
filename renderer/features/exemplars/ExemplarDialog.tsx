import { useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { type CreateExemplar, ExemplarDetails } from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { ExemplarFields } from './ExemplarFields'
import { draftOf, type ExemplarDraft, inputOf, newDraft, type Start } from './exemplar-draft'
import { exemplarFormStrings as strings } from './exemplars.strings'

interface NewProps {
  readonly start: Start
  /** The month of a unit in which it was chosen. */
  readonly chosenIn?: CreateExemplar['chosenIn']
  readonly onClose: () => void
  readonly onCreated?: (id: ExemplarId) => void
}

/** A new exemplar, into step 1. */
export function ExemplarDialog(props: NewProps) {
  const today = useToday()
  return today ? <NewExemplar {...props} today={today} /> : null
}

function NewExemplar({
  start,
  chosenIn = null,
  onClose,
  onCreated,
  today,
}: NewProps & { readonly today: LocalDate }) {
  const create = useAppCommand('exemplars.create')
  const form = useForm<ExemplarDraft>({
    initialValues: newDraft(start, today),
    validate: problemsOf,
  })
  const save = form.onSubmit((draft) => {
    const { startedOn } = draft
    if (startedOn === null) return
    const input = { ...ExemplarDetails.parse(inputOf(draft)), startedOn, chosenIn }
    // The first one takes the empty page away with this dialog on it, and with that its callbacks: the
    // promise is kept all the same. A failure is shown by `create.error`.
    void create.mutateAsync(input).then(
      ({ id }) => {
        forgetUnsavedChanges()
        onClose()
        onCreated?.(id)
      },
      () => undefined,
    )
  })
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.create}
      submitLabel={strings.create}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending}
      isDirty={form.isDirty()}
      isIncomplete={form.values.subject === null}
      incompleteHint={strings.chooseSubject}
      error={create.error}
    >
      <ExemplarFields form={form} today={today} />
    </FormDialog>
  )
}

interface EditProps {
  readonly record: ExemplarRecord
  readonly onClose: () => void
}

export function EditExemplarDialog({ record, onClose }: EditProps) {
  const edit = useAppCommand('exemplars.edit')
  const form = useForm<ExemplarDraft>({
    initialValues: draftOf(record),
    validate: problemsOf,
  })
  const save = form.onSubmit((draft) =>
    edit.mutate(
      { id: record.id, exemplar: ExemplarDetails.parse(inputOf(draft)) },
      { onSuccess: onClose },
    ),
  )
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.edit}
      submitLabel={strings.save}
      onClose={onClose}
      onSubmit={save}
      isBusy={edit.isPending}
      isDirty={form.isDirty()}
      isIncomplete={form.values.subject === null}
      incompleteHint={strings.chooseSubject}
      error={edit.error}
    >
      <ExemplarFields form={form} today={null} />
    </FormDialog>
  )
}

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
function problemsOf(draft: ExemplarDraft): Record<string, string> {
  const { error } = ExemplarDetails.safeParse(inputOf(draft))
  return Object.fromEntries(
    (error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]),
  )
}
