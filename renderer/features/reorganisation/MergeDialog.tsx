import { schemaResolver, useForm } from '@mantine/form'
import {
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { MergeOrganisations } from '@shared/features/reorganisation/reorganisation.contract'
import { useUntold } from './EffectPanel'
import { type MergeDraft, MergeInto, OpenFiles, Predecessors } from './MergeFields'
import { dialogStrings as strings } from './reorganisation.strings'
import { WithEffect, widthWithEffect } from './WithEffect'

interface Props {
  /** Those merged at first; more may be added. */
  readonly parts: readonly OrganisationId[]
  /** Known already where a division is reversed. */
  readonly into?: OrganisationId
  readonly onClose: () => void
  readonly onDone: (id: OrganisationId) => void
}

/** Several organisations become one. */
export function MergeDialog(props: Props) {
  const tree = useAppQuery('organisation.tree', {})
  return tree.data ? <MergeForm {...props} nodes={tree.data} /> : null
}

function MergeForm({
  parts,
  into,
  nodes,
  onClose,
  onDone,
}: Props & { readonly nodes: readonly OrganisationNode[] }) {
  const merge = useAppCommand('reorganisation.merge')
  const first = nodes.find(({ id }) => id === parts[0])
  const form = useForm<MergeDraft>({
    initialValues: {
      predecessors: parts.map((id) => ({ id, carriesHistory: true })),
      way: into ? 'other' : 'one',
      intoId: into ?? null,
      body: {
        ...{ name: '', shortName: '', level: first?.level ?? 'base-committee' },
        ...{ kind: first?.kind ?? 'state', parentId: first?.parentId ?? null },
      },
      ...{ children: 'move', nominations: 'stay' },
      ...{ effectiveOn: useToday() ?? null, basis: '' },
    },
    validate: (draft) => ({
      ...schemaResolver(MergeOrganisations, { sync: true })(inputOf(draft)),
      ...(draft.way !== 'new' && !draft.intoId && { intoId: strings.organisationMissing }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    merge.mutate(MergeOrganisations.parse(inputOf(draft)), {
      onSuccess: ({ id }) => {
        onClose()
        onDone(id)
      },
    }),
  )
  const operation = { what: 'merge', ...inputOf(form.values) }
  const error = useUntold(operation, merge.error)
  return (
    <FormDialog
      isOpen
      title={strings.mergeTitle}
      description={strings.mergeSentence}
      submitLabel={strings.mergeSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={merge.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={widthWithEffect}
    >
      <WithEffect operation={operation}>
        <Predecessors form={form} nodes={nodes} />
        <MergeInto form={form} nodes={nodes} />
        <OpenFiles form={form} operation={operation} />
        <EffectFields form={form} />
      </WithEffect>
    </FormDialog>
  )
}

function inputOf({ way, intoId, body, predecessors, ...draft }: MergeDraft) {
  const into = way === 'new' ? { to: 'new', ...body } : { to: 'existing', id: intoId }
  return {
    ...draft,
    into,
    predecessors: predecessors.filter(({ id }) => id !== intoId || way === 'new'),
  }
}
