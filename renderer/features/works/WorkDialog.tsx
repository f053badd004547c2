import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { WorkDetails, type WorkRecord } from '@shared/features/works/works.contract'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { useEffect } from 'react'
import { WorkEvidence } from './WorkEvidence'
import { WorkFields } from './WorkFields'
import { workDraft } from './work-drafts'
import { worksStrings as strings } from './works.strings'

interface Props {
  /** null: a new one. */
  readonly id: WorkItemId | null
  /** Of a new one: the campaign it is most likely for. */
  readonly campaignId: CampaignId | null
  readonly onClose: () => void
}

/** One work item: what, by whom, from when to when, how far, and the evidence. */
export function WorkDialog({ id, campaignId, onClose }: Props) {
  if (id === null) return <WorkForm record={null} {...{ campaignId, onClose }} />
  return <ExistingWork {...{ id, onClose }} />
}

function ExistingWork({ id, onClose }: { readonly id: WorkItemId; readonly onClose: () => void }) {
  const record = useAppQuery('works.get', { id })
  // An old link, or removed meanwhile: nothing to show but why.
  useEffect(() => {
    if (!record.error) return
    showFailure(record.error)
    onClose()
  }, [record.error, onClose])
  if (!record.data) return null
  return <WorkForm record={record.data} campaignId={null} onClose={onClose} />
}

interface FormProps {
  readonly record: WorkRecord | null
  readonly campaignId: CampaignId | null
  readonly onClose: () => void
}

function WorkForm({ record, campaignId, onClose }: FormProps) {
  const create = useAppCommand('works.create')
  const edit = useAppCommand('works.edit')
  const form = useForm<WorkDetails>({
    initialValues: workDraft(record?.item ?? null, campaignId),
    validate: schemaResolver(WorkDetails, { sync: true }),
  })
  const save = form.onSubmit((item) => {
    const done = { onSuccess: onClose }
    if (record) edit.mutate({ id: record.item.id, item }, done)
    else create.mutate(item, done)
  })
  return (
    <FormDialog
      isOpen
      size={780}
      title={record ? strings.edit : strings.create}
      submitLabel={record ? strings.save : strings.create}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <WorkFields form={form} />
      {record && <WorkEvidence record={record} />}
    </FormDialog>
  )
}
