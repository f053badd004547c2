import { Radio, Stack } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import {
  type EffectDraft,
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { DissolveOrganisation } from '@shared/features/reorganisation/reorganisation.contract'
import { EffectPanel, useUntold } from './EffectPanel'
import { dialogStrings as strings } from './reorganisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  children: 'move' | 'end'
  childrenTo: OrganisationId | null
  people: 'organisation' | 'outside'
  peopleTo: OrganisationId | null
}

/** An organisation ends; its people and children go to a place that is named. */
export function DissolveDialog({ organisation, onClose }: Props) {
  const { name, parentId, openChildren } = organisation
  const dissolve = useAppCommand('reorganisation.dissolve')
  const form = useForm<Draft>({
    initialValues: {
      ...{ children: 'move', childrenTo: null, people: 'organisation', peopleTo: parentId },
      ...{ effectiveOn: useToday() ?? null, basis: '' },
    },
    validate: (draft) => ({
      ...schemaResolver(DissolveOrganisation, { sync: true })(inputOf(organisation, draft)),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    dissolve.mutate(DissolveOrganisation.parse(inputOf(organisation, draft)), {
      onSuccess: onClose,
    }),
  )
  const operation = isChosen(organisation, form.values)
    ? { what: 'dissolve', ...inputOf(organisation, form.values) }
    : null
  const error = useUntold(operation, dissolve.error)
  return (
    <FormDialog
      isOpen
      isDangerous
      title={strings.dissolveTitle(name)}
      description={strings.dissolveSentence}
      submitLabel={strings.dissolveSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={dissolve.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={640}
    >
      {openChildren > 0 && <Children form={form} count={openChildren} />}
      {hasPeople(organisation, form.values) && <People form={form} count={organisation.people} />}
      <EffectFields form={form} />
      <EffectPanel operation={operation} />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly form: UseFormReturnType<Draft>
  readonly count: number
}

function Children({ form, count }: FieldsProps) {
  return (
    <>
      <Radio.Group label={strings.childrenGo(count)} {...form.getInputProps('children')}>
        <Stack gap="xs" mt={4}>
          <Radio value="move" label={strings.childrenMove} />
          <Radio value="end" label={strings.childrenEnd} />
        </Stack>
      </Radio.Group>
      {form.values.children === 'move' && (
        <OrganisationPicker
          withAsterisk
          label={strings.childrenTo}
          value={form.values.childrenTo}
          onChange={(id) => form.setFieldValue('childrenTo', id)}
        />
      )}
    </>
  )
}

function People({ form, count }: FieldsProps) {
  const label = count > 0 ? strings.peopleGo(count) : strings.peopleGoNone
  return (
    <>
      <Radio.Group label={label} {...form.getInputProps('people')}>
        <Stack gap="xs" mt={4}>
          <Radio value="organisation" label={strings.toOrganisation} />
          <Radio value="outside" label={strings.outside} />
        </Stack>
      </Radio.Group>
      {form.values.people === 'organisation' && (
        <OrganisationPicker
          withAsterisk
          aria-label={strings.peopleGoNone}
          value={form.values.peopleTo}
          onChange={(id) => form.setFieldValue('peopleTo', id)}
        />
      )}
    </>
  )
}

const hasPeople = ({ people, openChildren }: OrganisationDetail, { children }: Draft): boolean =>
  people > 0 || (openChildren > 0 && children === 'end')

/** Every place that is needed has been named. */
const isChosen = (organisation: OrganisationDetail, draft: Draft): boolean =>
  (organisation.openChildren === 0 || draft.children === 'end' || draft.childrenTo !== null) &&
  (!hasPeople(organisation, draft) || draft.people === 'outside' || draft.peopleTo !== null)

function inputOf(organisation: OrganisationDetail, draft: Draft) {
  const { children, childrenTo, people, peopleTo, effectiveOn, basis } = draft
  const place =
    people === 'outside'
      ? { to: 'outside' }
      : peopleTo === null
        ? null
        : { to: 'existing', id: peopleTo }
  return {
    id: organisation.id,
    members: hasPeople(organisation, draft) ? place : null,
    withChildren: organisation.openChildren > 0 && children === 'end',
    childrenTo: children === 'move' ? childrenTo : null,
    ...{ effectiveOn, basis },
  }
}
