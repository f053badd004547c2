import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type { LocalDate } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { ItemsField } from './ItemsField'
import { blankItem, draftProblems, type ItemDraft, itemFieldsOf } from './registration-draft'
import {
  formDialogStrings as form,
  registrationPageStrings as page,
  commonStrings as strings,
} from './registrations.strings'

interface Props {
  readonly part: {
    readonly campaignId: CampaignId
    readonly year: number
    readonly organisationId: OrganisationId | null
    readonly subject: RegistrationSubject
  }
  readonly onClose: () => void
}

interface Draft {
  readonly items: readonly ItemDraft[]
  readonly receivedOn: LocalDate | null
  readonly isApproved: boolean
}

/** One content, chosen once, for everyone of the part who has no paper yet. */
export function CommonDialog({ part, onClose }: Props) {
  const register = useAppTask('registrations.registerMissing')
  const count = useWithoutPaper(part)
  const draft = useForm<Draft>({
    initialValues: {
      items: [blankItem()],
      receivedOn: localDayOf(new Date().toISOString()),
      isApproved: false,
    },
    validate: draftProblems,
  })
  const save = draft.onSubmit(({ items, ...rest }) =>
    register.mutate({ ...part, ...rest, items: items.map(itemFieldsOf) }, { onSuccess: onClose }),
  )
  const subject = page.subjects[part.subject].toLocaleLowerCase('vi')
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.title}
      description={
        count === 0 ? strings.nobody : strings.sentence({ count, subject, year: part.year })
      }
      submitLabel={strings.submit(count)}
      onClose={onClose}
      onSubmit={save}
      isBusy={register.isPending}
      isDirty={draft.isDirty()}
      isIncomplete={count === 0}
      error={register.error}
    >
      <ItemsField
        campaignId={part.campaignId}
        items={draft.values.items}
        problems={draft.errors}
        onChange={(items) => draft.setFieldValue('items', items)}
      />
      <DayField
        label={form.receivedOn}
        w={220}
        {...draft.getInputProps('receivedOn')}
        value={draft.values.receivedOn}
      />
      <Checkbox
        label={strings.approved}
        {...draft.getInputProps('isApproved', { type: 'checkbox' })}
      />
      {register.isPending && (
        <TaskProgress task={register.progress} onStop={() => void register.cancel()} />
      )}
    </FormDialog>
  )
}

/** Those who said that they do not take part have a paper, and keep it. */
function useWithoutPaper(part: Props['part']): number {
  const missing = useAppQuery('registrations.list', { ...part, listing: 'missing', limit: 1 })
  const declined = useAppQuery('registrations.list', {
    ...{ ...part, listing: 'all', states: ['declined'], limit: 1 },
  })
  return (missing.data?.total ?? 0) - (declined.data?.total ?? 0)
}
