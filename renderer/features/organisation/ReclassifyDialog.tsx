import { Select, SimpleGrid } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  type OrganisationDetail,
  ReclassifyOrganisation,
} from '@shared/features/organisation/organisation.contract'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { type EffectDraft, EffectFields, effectDayProblem } from './EffectFields'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  /** What may stand where it stands. */
  readonly levels: readonly OrganisationLevel[]
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  level: OrganisationLevel
  kind: OrganisationKind
}

const kindOptions = organisationKinds.map((value) => ({ value, label: kindLabels[value] }))

/** Chi bộ cơ sở becomes đảng bộ cơ sở and the reverse; or the body changes its type. */
export function ReclassifyDialog({ organisation, levels, onClose }: Props) {
  const { id, name, level, kind } = organisation
  const reclassify = useAppCommand('organisation.reclassify')
  const form = useForm<Draft>({
    initialValues: { level, kind, effectiveOn: null, basis: '' },
    validate: (draft) => ({
      ...schemaResolver(ReclassifyOrganisation, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    reclassify.mutate(ReclassifyOrganisation.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  const levelOptions = levels.map((value) => ({ value, label: levelLabels[value] }))
  return (
    <FormDialog
      isOpen
      title={strings.reclassifyTitle(name)}
      submitLabel={strings.reclassifySubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={reclassify.isPending}
      isDirty={form.isDirty()}
      error={reclassify.error}
      size={640}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          allowDeselect={false}
          label={strings.fields.level}
          data={levelOptions}
          {...form.getInputProps('level')}
        />
        <Select
          allowDeselect={false}
          label={strings.fields.kind}
          data={kindOptions}
          {...form.getInputProps('kind')}
        />
      </SimpleGrid>
      <EffectFields form={form} />
    </FormDialog>
  )
}
