import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type Opinion, OpinionFields } from '@shared/features/nominations/files.contract'
import { opinionStances } from '@shared/features/nominations/nominations.kinds'
import { opinionStanceNames } from '@shared/features/nominations/nominations.strings'
import { useToday } from '../organisation/EffectFields'
import { fileStrings as strings } from './dossiers.strings'

interface Props {
  readonly title: string
  /** null: a new one. */
  readonly opinion: Opinion | null
  readonly isBusy: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onSave: (opinion: OpinionFields) => void
}

/** Who was asked, and what they said. */
export function OpinionDialog({ title, opinion, isBusy, error, onClose, onSave }: Props) {
  const today = useToday() ?? null
  const form = useForm<OpinionFields>({
    initialValues: {
      asked: opinion?.asked ?? '',
      askedOn: opinion ? opinion.askedOn : today,
      answeredOn: opinion?.answeredOn ?? null,
      stance: opinion?.stance ?? 'awaited',
      words: opinion?.words ?? '',
    },
    validate: schemaResolver(OpinionFields, { sync: true }),
  })
  const { askedOn, answeredOn } = form.values
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={strings.save}
      onClose={onClose}
      onSubmit={form.onSubmit(onSave)}
      isBusy={isBusy}
      isDirty={form.isDirty()}
      error={error}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.asked}
        placeholder={strings.askedHint}
        {...form.getInputProps('asked')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <DayField label={strings.askedOn} {...form.getInputProps('askedOn')} value={askedOn} />
        <Select
          label={strings.stance}
          allowDeselect={false}
          data={opinionStances.map((value) => ({ value, label: opinionStanceNames[value] }))}
          {...form.getInputProps('stance')}
        />
        <DayField
          label={strings.answeredOn}
          {...form.getInputProps('answeredOn')}
          value={answeredOn}
        />
      </SimpleGrid>
      <Textarea autosize minRows={2} label={strings.words} {...form.getInputProps('words')} />
    </FormDialog>
  )
}
