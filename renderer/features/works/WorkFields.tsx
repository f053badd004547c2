import {
  Alert,
  Autocomplete,
  NumberInput,
  Select,
  SimpleGrid,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import type { WorkDetails } from '@shared/features/works/works.contract'
import { workStates } from '@shared/features/works/works.kinds'
import { gapsOf } from '@shared/features/works/works.rules'
import { workStateNames } from '@shared/features/works/works.strings'
import { IconInfoCircle } from '@tabler/icons-react'
import { worksStrings as strings } from './works.strings'

type Form = Pick<UseFormReturnType<WorkDetails>, 'values' | 'getInputProps' | 'setValues'>

export function WorkFields({ form }: { readonly form: Form }) {
  const { values } = form
  const gaps = values.title.trim() === '' || values.state === 'done' ? [] : gapsOf(values)
  return (
    <>
      <Textarea
        withAsterisk
        data-autofocus
        autosize
        label={strings.titleField}
        placeholder={strings.titleHint}
        {...form.getInputProps('title')}
      />
      <PlanFields form={form} />
      <OwnerFields form={form} />
      <ProgressFields form={form} />
      {gaps.length > 0 && (
        <Alert variant="light" color="cam" icon={<IconInfoCircle aria-hidden />}>
          <Text size="sm">{strings.planWarning(strings.gaps(gaps))}</Text>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Textarea
          label={strings.result}
          placeholder={strings.resultHint}
          autosize
          minRows={2}
          maxRows={6}
          {...form.getInputProps('result')}
        />
        <Textarea
          label={strings.note}
          autosize
          minRows={2}
          maxRows={6}
          {...form.getInputProps('note')}
        />
      </SimpleGrid>
    </>
  )
}

function PlanFields({ form }: { readonly form: Form }) {
  const { campaignId, frameworkItemId } = form.values
  const choices = useAppQuery('works.choices', {})
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Autocomplete
          label={strings.field}
          placeholder={strings.fieldHint}
          data={[...(choices.data?.fields ?? [])]}
          {...form.getInputProps('field')}
        />
        <CampaignPicker
          label={strings.campaign}
          placeholder={strings.noCampaign}
          clearable
          value={campaignId}
          // An item belongs to the frameworks of its campaign.
          onChange={(id) => form.setValues({ campaignId: id, frameworkItemId: null })}
          comboboxProps={{ width: 520, position: 'bottom-end', shadow: 'md' }}
        />
      </SimpleGrid>
      {campaignId !== null && (
        <FrameworkItemPicker
          campaignId={campaignId}
          value={frameworkItemId}
          onChange={(id) => form.setValues({ frameworkItemId: id })}
        />
      )}
    </>
  )
}

function OwnerFields({ form }: { readonly form: Form }) {
  const { organisationId, personId } = form.values
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <OrganisationPicker
        label={strings.organisation}
        clearable
        value={organisationId}
        onChange={(id) => form.setValues({ organisationId: id })}
      />
      <PersonPicker
        label={strings.person}
        clearable
        value={personId}
        onChange={(id) => form.setValues({ personId: id })}
      />
      <TextInput
        label={strings.ownerText}
        placeholder={strings.ownerTextHint}
        {...form.getInputProps('ownerText')}
      />
    </SimpleGrid>
  )
}

function ProgressFields({ form }: { readonly form: Form }) {
  const { values } = form
  const isDone = values.state === 'done'
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <DayField
        label={strings.startsOn}
        {...form.getInputProps('startsOn')}
        value={values.startsOn}
      />
      <DayField label={strings.dueOn} {...form.getInputProps('dueOn')} value={values.dueOn} />
      <NumberInput
        label={strings.planYear}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=""
        maxLength={4}
        {...form.getInputProps('year')}
      />
      <Select
        label={strings.state}
        allowDeselect={false}
        data={workStates.map((value) => ({ value, label: workStateNames[value] }))}
        value={values.state}
        onChange={(state) => state && form.setValues(stateChange(values, state))}
      />
      <NumberInput
        label={strings.progressField}
        min={0}
        max={100}
        step={10}
        clampBehavior="strict"
        allowDecimal={false}
        disabled={isDone}
        value={values.progress}
        onChange={(progress) => form.setValues(progressChange(values, Number(progress) || 0))}
      />
      <DayField
        label={strings.doneOn}
        {...form.getInputProps('doneOn')}
        value={values.doneOn}
        disabled={!isDone}
      />
    </SimpleGrid>
  )
}

/** State and percent follow each other while they are filled in, as the office will keep them. */
function stateChange(values: WorkDetails, state: WorkDetails['state']): Partial<WorkDetails> {
  if (state === 'done') return { state, progress: 100 }
  return { state, progress: Math.min(values.progress, 99), doneOn: null }
}

function progressChange(values: WorkDetails, progress: number): Partial<WorkDetails> {
  if (progress === 100) return { progress, state: 'done' }
  const isBegun = progress > 0 && values.state === 'planned'
  return { progress, ...(isBegun && { state: 'doing' as const }) }
}
