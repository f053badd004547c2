import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  EndOrResume,
  type OrganisationDetail,
} from '@shared/features/organisation/organisation.contract'
import { type EffectDraft, EffectFields, effectDayProblem, useToday } from './EffectFields'
import { EffectSlot } from './EffectSlot'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

/** Lets an organisation that has ended go on. */
export function ReopenDialog({ organisation, onClose }: Props) {
  const { id, name } = organisation
  const reopen = useAppCommand('organisation.reopen')
  const form = useForm<EffectDraft>({
    initialValues: { effectiveOn: useToday() ?? null, basis: '' },
    validate: (draft) => ({
      ...schemaResolver(EndOrResume, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    reopen.mutate(EndOrResume.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.reopenTitle(name)}
      submitLabel={strings.reopenSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={reopen.isPending}
      isDirty={form.isDirty()}
      error={reopen.error}
    >
      <EffectFields form={form} />
      <EffectSlot operation={{ what: 'reopen', id, ...form.values }} />
    </FormDialog>
  )
}
