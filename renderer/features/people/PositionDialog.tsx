import { Autocomplete } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type EffectDraft,
  EffectFields,
  effectDayProblem,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { PersonId } from '@shared/features/people/people.ids'
import { ChangePosition } from '@shared/features/people/people.places'
import { usualPositions } from '@shared/features/people/people.strings'
import { positionStrings as strings } from './people.dialogs.strings'

interface Props {
  readonly personIds: readonly PersonId[]
  /** “Nguyễn Văn An”, “12 người”. */
  readonly who: string
  /** The post held now, where it is one person. */
  readonly position?: string
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  position: string
}

/** A new post in the same organisation from a day on; the old one stays in the record. */
export function PositionDialog({ personIds, who, position = '', onClose }: Props) {
  const change = useAppCommand('people.changePosition')
  const form = useForm<Draft>({
    initialValues: { position, effectiveOn: null, basis: '' },
    validate: effectDayProblem,
  })
  const save = form.onSubmit((draft) =>
    change.mutate(ChangePosition.parse({ personIds: [...personIds], ...draft }), {
      onSuccess: onClose,
    }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.title(who)}
      description={strings.sentence}
      submitLabel={strings.submit}
      onClose={onClose}
      onSubmit={save}
      isBusy={change.isPending}
      isDirty={form.isDirty()}
      error={change.error}
    >
      <Autocomplete
        label={strings.position}
        placeholder={strings.positionHint}
        data={[...usualPositions]}
        {...form.getInputProps('position')}
      />
      <EffectFields form={form} />
    </FormDialog>
  )
}
