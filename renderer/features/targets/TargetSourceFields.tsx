import { Fieldset, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { useAppQuery } from '@renderer/lib/api'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import type { TargetForm } from './target-form'
import { targetFormStrings as strings } from './target-form.strings'

/** The campaign, the document, and the sentence itself. */
export function TargetSourceFields({ form }: { readonly form: TargetForm }) {
  const { campaignId, frameworkItemId } = form.values
  const campaigns = useAppQuery('campaigns.list', {})
  const directives = useAppQuery('directives.list', {})
  return (
    <Fieldset legend={strings.sections.source}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={strings.campaign}
          placeholder={strings.noCampaign}
          clearable
          searchable
          data={(campaigns.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('campaignId')}
          onChange={(value) => {
            const campaign = campaigns.data?.find(({ id }) => id === value)
            form.setFieldValue('campaignId', campaign?.id ?? null)
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
