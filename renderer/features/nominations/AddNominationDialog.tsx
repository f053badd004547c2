import { SegmentedControl, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import { NewNomination } from '@shared/features/nominations/nominations.contract'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { OrganisationPicker } from '../organisation/OrganisationPicker'
import { PersonPicker } from '../people/PersonPicker'
import { collectiveFields, personFields } from './nomination-subject'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  readonly round: Round
  readonly onClose: () => void
}

type Form = UseFormReturnType<NewNomination>

/** Puts one subject forward: from the office's records, or by name alone. */
export function AddNominationDialog({ round, onClose }: Props) {
  const add = useAppCommand('nominations.add')
  const form = useForm<NewNomination>({
    initialValues: {
      ...{ roundId: round.id, level: 'bloc', kind: 'person' },
      ...{ organisationId: null, personId: null },
      ...{ name: '', position: '', unit: '', achievement: '' },
    },
    validate: schemaResolver(NewNomination, { sync: true }),
  })
  return (
    <FormDialog
      isOpen
      size={640}
      title={strings.addTitle}
      description={round.name}
      submitLabel={strings.add}
      onClose={onClose}
      onSubmit={form.onSubmit((draft) => add.mutate(draft, { onSuccess: onClose }))}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      error={add.error}
    >
      <Place form={form} />
      <SubjectPicker form={form} heldOn={round.heldOn} />
      <PrintedFields form={form} />
    </FormDialog>
  )
}

function Place({ form }: { readonly form: Form }) {
  const { onChange, value } = form.getInputProps('kind')
  // Whoever was chosen is of the other kind, so the choice goes; what was typed stays.
  const changeKind = (kind: string) => {
    form.setValues({ personId: null, organisationId: null })
    onChange(kind)
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <SegmentedControl
        aria-label={strings.kind}
        data={subjectKinds.map((kind) => ({ value: kind, label: subjectKindNames[kind] }))}
        value={value}
        onChange={changeKind}
      />
      <SegmentedControl
        aria-label={strings.level}
        data={awardLevels.map((level) => ({ value: level, label: awardLevelNames[level] }))}
        {...form.getInputProps('level')}
      />
    </SimpleGrid>
  )
}

/** Fills the printed words in from the record; they may still be changed below. */
function SubjectPicker({ form, heldOn }: { readonly form: Form } & Pick<Round, 'heldOn'>) {
  const { kind, personId, organisationId } = form.values
  const fill = (fields: Promise<Partial<NewNomination>>) =>
    void fields.then((values) => form.setValues(values)).catch(showFailure)
  if (kind === 'collective') {
    return (
      <OrganisationPicker
        label={strings.pickCollective}
        description={strings.pickHint}
        clearable
        includeClosed={heldOn !== null} // it may have ended since the day of the round
        value={organisationId}
        onChange={(id) => fill(collectiveFields(id, heldOn))}
      />
    )
  }
  return (
    <PersonPicker
      label={strings.pickPerson}
      description={strings.pickHint}
      value={personId}
      onChange={(id) => fill(personFields(id))}
    />
  )
}

function PrintedFields({ form }: { readonly form: Form }) {
  const isPerson = form.values.kind === 'person'
  return (
    <>
      <Text size="sm" c="dimmed">
        {strings.printedHint}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: isPerson ? 2 : 1 }} spacing="md">
        <TextInput
          withAsterisk
          label={isPerson ? strings.personName : strings.collectiveName}
          {...form.getInputProps('name')}
        />
        {isPerson && <TextInput label={strings.position} {...form.getInputProps('position')} />}
      </SimpleGrid>
      <TextInput
        label={isPerson ? strings.personUnit : strings.collectiveUnit}
        {...form.getInputProps('unit')}
      />
      <Textarea
        autosize
        minRows={2}
        label={strings.achievement}
        description={strings.ownAchievementHint}
        {...form.getInputProps('achievement')}
      />
    </>
  )
}
