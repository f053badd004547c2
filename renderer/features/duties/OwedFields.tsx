import { CloseButton, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { dutyOwers, owingLevels } from '@shared/features/duties/duties.kinds'
import { owerNames } from '@shared/features/duties/duties.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationKinds } from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import classes from './Duties.module.css'
import type { DutyForm } from './DutyDialog'
import { dutyFormStrings as strings } from './duties.strings'

/** Who owes it, and to whom. */
export function OwedFields({ form }: { readonly form: DutyForm }) {
  const { owedBy } = form.values
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Select
        label={strings.who}
        allowDeselect={false}
        data={dutyOwers.map((value) => ({ value, label: owerNames[value] }))}
        {...form.getInputProps('owedBy')}
      />
      {owedBy === 'level' && (
        <Select
          label={strings.level}
          data={owingLevels.map((value) => ({ value, label: levelLabels[value] }))}
          {...form.getInputProps('owedLevel')}
        />
      )}
      {owedBy === 'kind' && (
        <Select
          label={strings.kind}
          data={organisationKinds.map((value) => ({ value, label: kindLabels[value] }))}
          {...form.getInputProps('owedKind')}
        />
      )}
      {owedBy === 'chosen' && <ChosenUnits form={form} />}
      <TextInput
        label={strings.addressee}
        placeholder={strings.addresseeHint}
        {...form.getInputProps('addressee')}
      />
    </SimpleGrid>
  )
}

/** One after another, each by its name told from its namesakes. */
function ChosenUnits({ form }: { readonly form: DutyForm }) {
  const { unitIds } = form.values
  const named = useAppQuery(
    'organisation.options',
    { ids: unitIds.slice(0, shownAtMost) },
    { keepPrevious: true },
  )
  const change = (next: readonly OrganisationId[]) => form.setFieldValue('unitIds', [...next])
  const add = (id: OrganisationId | null) =>
    id !== null && !unitIds.includes(id) && change([...unitIds, id])
  return (
    <div>
      <OrganisationPicker
        label={strings.chosen}
        placeholder={strings.addUnit}
        value={null}
        onChange={add}
        error={form.errors.unitIds}
      />
      <ul className={classes.chosen} aria-label={strings.chosen}>
        {(named.data ?? []).map(({ id, qualifiedName }) => (
          <li key={id}>
            <Group gap={4} wrap="nowrap" justify="space-between">
              <Text size="sm">{qualifiedName}</Text>
              <CloseButton
                size="sm"
                aria-label={strings.removeUnit(qualifiedName)}
                onClick={() => change(unitIds.filter((one) => one !== id))}
              />
            </Group>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The names of more are not read at once. */
const shownAtMost = 200
