import { Checkbox, Select, SimpleGrid } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import {
  type EffectDraft,
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
} from '@shared/features/organisation/organisation.kinds'
import { levelsUnder, mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { RelevelOrganisation } from '@shared/features/reorganisation/reorganisation.contract'
import { EffectPanel, useUntold } from './EffectPanel'
import { dialogStrings as strings } from './reorganisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  level: OrganisationLevel
  kind: OrganisationKind
  dissolveChildren: boolean
}

const kindOptions = organisationKinds.map((value) => ({ value, label: kindLabels[value] }))

/** Chi bộ cơ sở becomes đảng bộ cơ sở and the reverse; or the body changes its type. */
export function RelevelDialog({ organisation, onClose }: Props) {
  const { id, name, level, kind } = organisation
  const relevel = useAppCommand('reorganisation.relevel')
  const { levels, misfits } = useSurroundings(organisation)
  const effectiveOn = useToday() ?? null
  const form = useForm<Draft>({
    initialValues: { level, kind, dissolveChildren: false, effectiveOn, basis: '' },
    validate: (draft) => ({
      ...schemaResolver(RelevelOrganisation, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    relevel.mutate(RelevelOrganisation.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  const dissolving = misfits(form.values.level)
  const operation = { what: 'relevel', id, ...form.values }
  const error = useUntold(operation, relevel.error)
  return (
    <FormDialog
      isOpen
      title={strings.relevelTitle(name)}
      submitLabel={strings.relevelSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={relevel.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={640}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          data-autofocus
          allowDeselect={false}
          label={strings.level}
          data={levels.map((value) => ({ value, label: levelLabels[value] }))}
          {...form.getInputProps('level')}
        />
        <Select
          allowDeselect={false}
          label={strings.kind}
          data={kindOptions}
          {...form.getInputProps('kind')}
        />
      </SimpleGrid>
      {dissolving > 0 && (
        <Checkbox
          label={strings.dissolveCells(dissolving)}
          {...form.getInputProps('dissolveChildren', { type: 'checkbox' })}
        />
      )}
      <EffectFields form={form} />
      {form.isDirty() && <EffectPanel operation={operation} />}
    </FormDialog>
  )
}

/** Which levels may stand where it stands, and how many children would not fit below one. */
function useSurroundings({ id, parentId }: OrganisationDetail) {
  const nodes = useAppQuery('organisation.tree', {}).data ?? []
  const children = nodes.filter((node) => node.parentId === id && !node.isClosed)
  return {
    levels: levelsUnder(nodes.find((node) => node.id === parentId)?.level ?? null),
    misfits: (level: OrganisationLevel) =>
      children.filter((child) => !mayStandUnder(child.level, level)).length,
  }
}
