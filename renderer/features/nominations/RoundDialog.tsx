import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { occasions, recognitions } from '@shared/features/nominations/nominations.kinds'
import { occasionNames, recognitionNames } from '@shared/features/nominations/nominations.strings'
import { type Round, RoundDetails } from '@shared/features/nominations/rounds.contract'
import { AwardFormPicker } from '../awards/AwardFormPicker'
import { useToday } from '../organisation/EffectFields'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  /** null: a new one. */
  readonly round: Round | null
  /** Of a new round, where it is opened from a campaign. */
  readonly campaignId?: CampaignId | null
  readonly onClose: () => void
  readonly onCreated?: (id: RoundId) => void
}

export function RoundDialog({ round, campaignId = null, onClose, onCreated }: Props) {
  const create = useAppCommand('rounds.create')
  const edit = useAppCommand('rounds.edit')
  const form = useForm<RoundDetails>({
    initialValues: draftOf(round, campaignId),
    validate: schemaResolver(RoundDetails, { sync: true }),
  })
  const created = (id: RoundId) => {
    forgetUnsavedChanges()
    onClose()
    onCreated?.(id)
  }
  const save = form.onSubmit((draft) => {
    if (round) edit.mutate({ id: round.id, round: draft }, { onSuccess: onClose })
    else create.mutate(draft, { onSuccess: ({ id }) => created(id) })
  })
  return (
    <FormDialog
      isOpen
      size={640}
      title={round ? strings.editRound : strings.addRound}
      submitLabel={round ? strings.save : strings.addRound}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <RoundFields form={form} />
    </FormDialog>
  )
}

function RoundFields({ form }: { readonly form: UseFormReturnType<RoundDetails> }) {
  const today = useToday()
  const day = form.values.heldOn ?? today
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.roundName}
        placeholder={strings.roundNameHint}
        {...form.getInputProps('name')}
      />
      <CampaignPicker
        label={strings.campaign}
        placeholder={strings.noCampaign}
        clearable
        {...form.getInputProps('campaignId')}
        value={form.values.campaignId}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <Select
          label={strings.occasion}
          allowDeselect={false}
          data={occasions.map((value) => ({ value, label: occasionNames[value] }))}
          {...form.getInputProps('occasion')}
        />
        <Select
          label={strings.recognition}
          allowDeselect={false}
          data={recognitions.map((value) => ({ value, label: recognitionNames[value] }))}
          {...form.getInputProps('recognition')}
        />
        <DayField
          label={strings.heldOn}
          {...form.getInputProps('heldOn')}
          value={form.values.heldOn}
        />
      </SimpleGrid>
      {day && (
        <AwardFormPicker
          label={strings.form}
          description={strings.formHint}
          day={day}
          value={form.values.formId}
          onChange={(id) => form.setFieldValue('formId', id)}
        />
      )}
      <Textarea
        label={strings.commonAchievement}
        description={strings.commonAchievementHint}
        autosize
        minRows={2}
        {...form.getInputProps('achievement')}
      />
    </>
  )
}

const draftOf = (round: Round | null, campaignId: CampaignId | null): RoundDetails => ({
  campaignId: round ? round.campaignId : campaignId,
  name: round?.name ?? '',
  occasion: round?.occasion ?? 'review',
  recognition: round?.recognition ?? 'award',
  achievement: round?.achievement ?? '',
  heldOn: round?.heldOn ?? null,
  formId: round?.formId ?? null,
})
