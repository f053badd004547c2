import { Group, NumberInput, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { DayField } from '@renderer/ui/DayField'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ExemplarDraft } from './exemplar-draft'
import { exemplarFormStrings as strings } from './exemplars.strings'
import { SubjectField } from './SubjectField'

interface Props {
  readonly form: UseFormReturnType<ExemplarDraft>
  /** Given for a new exemplar, which enters step 1 on some day up to this one. */
  readonly today: LocalDate | null
}

export function ExemplarFields({ form, today }: Props) {
  const { values } = form
  return (
    <>
      <SubjectField
        kind={values.kind}
        onKind={(kind) => form.setFieldValue('kind', kind)}
        value={values.subject}
        onChange={(subject) => form.setFieldValue('subject', subject)}
      />
      <TextInput
        withAsterisk
        label={strings.title}
        placeholder={strings.titleHint}
        maxLength={300}
        {...form.getInputProps('title')}
      />
      <Group grow align="flex-start">
        <NumberInput
          label={strings.year}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=""
          maxLength={4}
          {...form.getInputProps('year')}
        />
        {today && (
          <DayField
            label={strings.startedOn}
            required
            latest={today}
            {...form.getInputProps('startedOn')}
            value={values.startedOn}
          />
        )}
      </Group>
      <CampaignSelect form={form} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <FrameworkItemPicker
          label={strings.fieldItem}
          campaignId={values.campaignId}
          value={values.fieldItemId}
          onChange={(id) => form.setFieldValue('fieldItemId', id)}
        />
        <TextInput
          label={strings.field}
          placeholder={strings.fieldHint}
          maxLength={300}
          {...form.getInputProps('field')}
        />
      </SimpleGrid>
      <Texts form={form} />
      <Registration form={form} />
    </>
  )
}

type FormProps = Pick<Props, 'form'>

function CampaignSelect({ form }: FormProps) {
  const choose = (id: CampaignId | null) => {
    form.setFieldValue('campaignId', id)
    form.setFieldValue('fieldItemId', null)
  }
  return (
    <CampaignPicker
      label={strings.campaign}
      placeholder={strings.noCampaign}
      clearable
      value={form.values.campaignId}
      onChange={choose}
    />
  )
}

function Texts({ form }: FormProps) {
  const area = { autosize: true, minRows: 2, maxRows: 10 } as const
  return (
    <>
      <Textarea
        {...area}
        label={strings.story}
        placeholder={strings.storyHint}
        maxLength={8000}
        {...form.getInputProps('story')}
      />
      <Textarea
        {...area}
        label={strings.workEffect}
        placeholder={strings.workEffectHint}
        maxLength={4000}
        {...form.getInputProps('workEffect')}
      />
      <Textarea
        {...area}
        label={strings.howToCopy}
        maxLength={4000}
        {...form.getInputProps('howToCopy')}
      />
    </>
  )
}

function Registration({ form }: FormProps) {
  if (form.values.registrationId !== null)
    return (
      <Text size="sm">
        <Text span fw={500}>
          {strings.registration}:{' '}
        </Text>
        {strings.registrationKnown}
      </Text>
    )
  return (
    <TextInput
      label={strings.registrationNote}
      placeholder={strings.registrationHint}
      maxLength={500}
      {...form.getInputProps('registrationNote')}
    />
  )
}
