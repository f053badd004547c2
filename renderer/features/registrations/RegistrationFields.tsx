import { Checkbox, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { DayField } from '@renderer/ui/DayField'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { ItemsField } from './ItemsField'
import type { RegistrationDraft } from './registration-draft'
import { formDialogStrings as strings } from './registrations.strings'

interface Props {
  readonly form: UseFormReturnType<RegistrationDraft>
  readonly campaignId: CampaignId
}

/** What stands on the paper, in its order. */
export function RegistrationFields({ form, campaignId }: Props) {
  return (
    <>
      <DayField
        label={strings.receivedOn}
        w={220}
        {...form.getInputProps('receivedOn')}
        value={form.values.receivedOn}
      />
      <ItemsField
        campaignId={campaignId}
        items={form.values.items}
        problems={form.errors}
        onChange={(items) => form.setFieldValue('items', items)}
      />
      <Checkbox
        label={strings.candidate}
        {...form.getInputProps('isExemplarCandidate', { type: 'checkbox' })}
      />
      {form.values.isExemplarCandidate && (
        <SimpleGrid cols={2} spacing="md">
          <TextInput label={strings.field} maxLength={300} {...form.getInputProps('field')} />
          <FrameworkItemPicker
            label={strings.fieldItem}
            campaignId={campaignId}
            {...form.getInputProps('fieldItemId')}
            value={form.values.fieldItemId}
          />
        </SimpleGrid>
      )}
      <Textarea autosize label={strings.note} maxLength={1000} {...form.getInputProps('note')} />
    </>
  )
}
