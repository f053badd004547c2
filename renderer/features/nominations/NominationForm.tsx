import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import {
  type NominationDetail,
  NominationEdit,
} from '@shared/features/nominations/nominations.contract'
import { isSettled } from '@shared/features/nominations/nominations.rules'
import { AwardFormPicker } from '../awards/AwardFormPicker'
import { useToday } from '../organisation/EffectFields'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  readonly nomination: NominationDetail
  readonly onSaved: () => void
}

/** The words that will be printed, the remarks, and why a warning is set aside. */
export function NominationForm({ nomination, onSaved }: Props) {
  const { kind, warnings, overrideReason } = nomination
  const edit = useAppCommand('nominations.edit')
  const form = useForm<NominationEdit>({
    initialValues: draftOf(nomination),
    validate: schemaResolver(NominationEdit, { sync: true }),
  })
  useUnsavedGuard(form.isDirty() && !edit.isSuccess)
  const isFrozen = isSettled(nomination.status)
  const isPerson = kind === 'person'
  return (
    <form onSubmit={form.onSubmit((draft) => edit.mutate(draft, { onSuccess: onSaved }))}>
      <Stack gap="sm">
        <Hint nomination={nomination} isFrozen={isFrozen} />
        <TextInput
          withAsterisk
          readOnly={isFrozen}
          label={isPerson ? strings.personName : strings.collectiveName}
          {...form.getInputProps('name')}
        />
        {isPerson && (
          <TextInput
            readOnly={isFrozen}
            label={strings.position}
            {...form.getInputProps('position')}
          />
        )}
        <TextInput
          readOnly={isFrozen}
          label={isPerson ? strings.personUnit : strings.collectiveUnit}
          {...form.getInputProps('unit')}
        />
        <Textarea
          autosize
          minRows={2}
          readOnly={isFrozen}
          label={strings.achievement}
          {...form.getInputProps('achievement')}
        />
        {!isFrozen && <AwardFields form={form} nomination={nomination} />}
        {(warnings.length > 0 || overrideReason !== '') && (
          <Textarea
            autosize
            readOnly={isFrozen}
            label={strings.overrideReason}
            description={strings.overrideHint}
            {...form.getInputProps('overrideReason')}
          />
        )}
        <Textarea
          autosize
          readOnly={isFrozen}
          label={strings.note}
          {...form.getInputProps('note')}
        />
        <ErrorNotice error={edit.error} />
        {!isFrozen && (
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending} disabled={!form.isDirty()}>
              {strings.save}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}

interface AwardProps {
  readonly form: UseFormReturnType<NominationEdit>
  readonly nomination: NominationDetail
}

/** Another form than that of the round, and when it was achieved. */
function AwardFields({ form, nomination: { round } }: AwardProps) {
  const today = useToday()
  const day = round.heldOn ?? today
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {day && (
        <AwardFormPicker
          label={strings.form}
          description={strings.ownFormHint}
          day={day}
          value={form.values.formId}
          onChange={(id) => form.setFieldValue('formId', id)}
        />
      )}
      <DayField
        label={strings.achievedOn}
        description={strings.achievedOnHint}
        {...form.getInputProps('achievedOn')}
        value={form.values.achievedOn}
      />
    </SimpleGrid>
  )
}

function Hint({
  nomination,
  isFrozen,
}: {
  readonly nomination: NominationDetail
  readonly isFrozen: boolean
}) {
  const { kind, organisationId, personId } = nomination
  const isMatched = (kind === 'person' ? personId : organisationId) !== null
  if (!isFrozen && isMatched) return null
  return (
    <Text size="sm" c="dimmed">
      {isFrozen ? strings.settled : strings.notMatched}
    </Text>
  )
}

const draftOf = (nomination: NominationDetail): NominationEdit => ({
  id: nomination.id,
  name: nomination.name,
  position: nomination.position,
  unit: nomination.unit,
  achievement: nomination.achievement,
  note: nomination.note,
  overrideReason: nomination.overrideReason,
  formId: nomination.ownFormId,
  achievedOn: nomination.achievedOn,
})
