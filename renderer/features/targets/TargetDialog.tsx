import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import type { TargetId } from '@shared/features/targets/targets.ids'
import type { StrayChoice } from '@shared/features/targets/targets.kinds'
import { useState } from 'react'
import { StrayFields } from './StrayFields'
import { TargetAsked } from './TargetAsked'
import { TargetSourceFields } from './TargetSourceFields'
import { TargetWhere } from './TargetWhere'
import { problemsOf, type TargetDraft, targetDraft, targetInput } from './target-drafts'
import { targetFormStrings as strings } from './target-form.strings'

interface Props {
  /** null: a new one. */
  readonly target: Target | null
  /** Of a new one, where it is added from the page of a campaign. */
  readonly campaignId?: CampaignId
  readonly onClose: () => void
  readonly onCreated?: (id: TargetId) => void
}

/** A target in three parts: what is asked, when and of whom, and where it is written. */
export function TargetDialog({ target, campaignId, onClose, onCreated }: Props) {
  const create = useAppCommand('targets.create')
  const edit = useAppCommand('targets.edit')
  const form = useForm<TargetDraft>({
    initialValues: targetDraft(target, campaignId ?? null),
    validate: problemsOf,
  })
  const [stray, setStray] = useState<StrayChoice>('refuse')
  const save = form.onSubmit((draft) => {
    const input = targetInput(draft)
    if (target) edit.mutate({ id: target.id, target: input, stray }, { onSuccess: onClose })
    else
      create.mutate(input, {
        onSuccess: ({ id }) => {
          forgetUnsavedChanges()
          onClose()
          onCreated?.(id)
        },
      })
  })
  return (
    <FormDialog
      isOpen
      size={760}
      title={target ? strings.edit : strings.create}
      submitLabel={target ? strings.save : strings.create}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <TargetAsked form={form} />
      <TargetWhere form={form} />
      {target && <StrayFields {...{ target, form }} choice={stray} onChoose={setStray} />}
      <TargetSourceFields form={form} />
    </FormDialog>
  )
}
