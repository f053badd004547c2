import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { DirectiveFields } from '@renderer/features/directives/DirectiveFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type Campaign, CampaignDetails } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { campaignKinds, campaignStatuses } from '@shared/features/campaigns/campaigns.kinds'
import {
  campaignKindNames,
  campaignStatusNames,
} from '@shared/features/campaigns/campaigns.strings'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { CampaignPicker } from './CampaignPicker'
import { type CampaignDraft, campaignDraft, campaignInput, fieldOf } from './campaign-drafts'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  /** null: a new one. */
  readonly campaign: Campaign | null
  readonly onClose: () => void
  readonly onCreated?: (id: CampaignId) => void
}

export function CampaignDialog({ campaign, onClose, onCreated }: Props) {
  const create = useAppCommand('campaigns.create')
  const edit = useAppCommand('campaigns.edit')
  const form = useForm<CampaignDraft>({
    initialValues: campaignDraft(campaign),
    validate: problemsOf,
  })
  const save = form.onSubmit((draft) => {
    const input = campaignInput(draft)
    if (campaign) edit.mutate({ id: campaign.id, campaign: input }, { onSuccess: onClose })
    else
      create.mutate(
        { ...input, status: draft.status },
        {
          onSuccess: ({ id }) => {
            forgetUnsavedChanges()
            onClose()
            onCreated?.(id)
          },
        },
      )
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={campaign ? strings.edit : strings.create}
      submitLabel={campaign ? strings.save : strings.create}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <CampaignFields form={form} id={campaign?.id ?? null} />
    </FormDialog>
  )
}

type Form = Pick<UseFormReturnType<CampaignDraft>, 'values' | 'getInputProps' | 'setFieldValue'>

interface FieldsProps {
  readonly form: Form
  /** null: a new one. */
  readonly id: CampaignId | null
}

function CampaignFields({ form, id }: FieldsProps) {
  const { values } = form
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.name}
        placeholder={strings.nameHint}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={strings.kind}
          allowDeselect={false}
          data={campaignKinds.map((value) => ({ value, label: campaignKindNames[value] }))}
          {...form.getInputProps('kind')}
        />
        <ParentSelect form={form} id={id} />
      </SimpleGrid>
      <DirectiveSelect form={form} />
      {values.choice === 'new' && (
        <DirectiveFields
          values={values.directive}
          input={(name) => form.getInputProps(`directive.${name}`)}
          onTypeSuggested={(type) => form.setFieldValue('directive.type', type)}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <DayField
          label={strings.startsOn}
          {...form.getInputProps('startsOn')}
          value={values.startsOn}
        />
        <DayField label={strings.endsOn} {...form.getInputProps('endsOn')} value={values.endsOn} />
        <NumberInput
          label={strings.visionYear}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=""
          maxLength={4}
          {...form.getInputProps('visionYear')}
        />
      </SimpleGrid>
      <Textarea
        label={strings.scope}
        placeholder={strings.scopeHint}
        autosize
        minRows={2}
        {...form.getInputProps('scope')}
      />
      <TextInput
        label={strings.slogan}
        placeholder={strings.sloganHint}
        {...form.getInputProps('slogan')}
      />
      {id === null && (
        <Select
          label={strings.initialStatus}
          allowDeselect={false}
          data={campaignStatuses.map((status) => ({
            value: status,
            label: campaignStatusNames[status],
          }))}
          {...form.getInputProps('status')}
        />
      )}
    </>
  )
}

/** The movement it is a part of; never itself. */
function ParentSelect({ form, id }: FieldsProps) {
  return (
    <CampaignPicker
      label={strings.parent}
      placeholder={strings.noParent}
      clearable
      except={id}
      comboboxProps={{ width: 560, position: 'bottom-end', shadow: 'md' }}
      {...form.getInputProps('parentId')}
    />
  )
}

function DirectiveSelect({ form }: { readonly form: Form }) {
  const directives = useAppQuery('directives.list', {})
  return (
    <Select
      label={strings.directive}
      allowDeselect={false}
      searchable={(directives.data?.length ?? 0) > 8}
      data={[
        { value: 'new', label: strings.newDirective },
        { value: '', label: strings.noDirective },
        ...(directives.data ?? []).map((directive) => ({
          value: directive.id,
          label: directiveWords.choiceLine(directive),
        })),
      ]}
      {...form.getInputProps('choice')}
    />
  )
}

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
function problemsOf(draft: CampaignDraft): Record<string, string> {
  const { error } = CampaignDetails.safeParse(campaignInput(draft))
  return Object.fromEntries(
    (error?.issues ?? []).map((issue) => [fieldOf(issue.path), issue.message]),
  )
}
