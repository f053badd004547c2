import { Fieldset, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { useAppQuery } from '@renderer/lib/api'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import type { TargetForm } from './target-form'
import { targetFormStrings as strings } from './target-form.strings'

/** The campaign, the document, and the sentence itself. */
export function TargetSourceFields({ form }: { readonly form: TargetForm }) {
  const { campaignId, frameworkItemId } = form.values
  const directives = useAppQuery('directives.list', {})
  return (
    <Fieldset legend={strings.sections.source}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <CampaignPicker
          label={strings.campaign}
          placeholder={strings.noCampaign}
          clearable
          {...form.getInputProps('campaignId')}
          onChange={(id) => {
            form.setFieldValue('campaignId', id)
            // An item belongs to the frameworks of its campaign.
            form.setFieldValue('frameworkItemId', null)
          }}
        />
        <Select
          label={strings.directive}
          placeholder={strings.noDirective}
          clearable
          searchable
          data={(directives.data ?? []).map((directive) => ({
            value: directive.id,
            label: directiveWords.choiceLine(directive),
          }))}
          {...form.getInputProps('directiveId')}
        />
      </SimpleGrid>
      {campaignId !== null && (
        <FrameworkItemPicker
          label={strings.frameworkItem}
          campaignId={campaignId}
          value={frameworkItemId}
          onChange={(id) => form.setFieldValue('frameworkItemId', id)}
        />
      )}
      <TextInput mt="md" label={strings.sourceDocument} {...form.getInputProps('sourceDocument')} />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        label={strings.quote}
        {...form.getInputProps('quote')}
      />
      <Textarea mt="md" autosize minRows={1} label={strings.note} {...form.getInputProps('note')} />
    </Fieldset>
  )
}
