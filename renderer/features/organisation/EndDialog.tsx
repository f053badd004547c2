import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  EndOrResume,
  type OrganisationDetail,
} from '@shared/features/organisation/organisation.contract'
import { type EffectDraft, EffectFields, effectDayProblem } from './EffectFields'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

/** Ends an organisation, or lets an ended one go on. */
export function EndDialog({ organisation, onClose }: Props) {
  const { id, name, closedOn } = organisation
  const isEnding = closedOn === null
  const end = useAppCommand(isEnding ? 'organisation.close' : 'organisation.reopen')
  const form = useForm<EffectDraft>({
    initialValues: { effectiveOn: null, basis: '' },
    validate: (draft) => ({
      ...schemaResolver(EndOrResume, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    end.mutate(EndOrResume.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      title={isEnding ? strings.closeTitle(name) : strings.reopenTitle(name)}
      description={isEnding ? strings.closeSentence : undefined}
      submitLabel={isEnding ? strings.closeSubmit : strings.reopenSubmit}
      isDangerous={isEnding}
      onClose={onClose}
      onSubmit={save}
      isBusy={end.isPending}
      isDirty={form.isDirty()}
      error={end.error}
    >
      <EffectFields form={form} />
    </FormDialog>
  )
}
