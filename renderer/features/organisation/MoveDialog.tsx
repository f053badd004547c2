import { Select } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  MoveOrganisation,
  type OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { levelsOver, mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import { type EffectDraft, EffectFields, effectDayProblem, useToday } from './EffectFields'
import { EffectSlot } from './EffectSlot'
import { namesakeProblem } from './namesake-problem'
import { OrganisationPicker } from './OrganisationPicker'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly node: OrganisationNode
  /** Open organisations directly below it, which go along. */
  readonly below: number
  /** Where it was dropped; without it the clerk chooses. */
  readonly to?: { readonly parentId: OrganisationId; readonly beforeId: OrganisationId | null }
  readonly onClose: () => void
  readonly onMoved: (id: OrganisationId) => void
}

interface Draft extends EffectDraft {
  parentId: OrganisationId | null
  level: OrganisationLevel
}

/** Another organisation above, from a day on; asked for after a drop as well. */
export function MoveDialog({ nodes, node, below, to, onClose, onMoved }: Props) {
  const { id } = node
  const move = useAppCommand('organisation.move')
  const from = nodes.find(({ id: other }) => other === node.parentId)?.name ?? null
  const form = useForm<Draft>({
    initialValues: {
      ...{ parentId: to?.parentId ?? null, level: node.level },
      ...{ effectiveOn: useToday() ?? null, basis: '' },
    },
    validate: (draft) => ({
      ...schemaResolver(MoveOrganisation, { sync: true })({ id, ...draft }),
      ...(draft.parentId === null && { parentId: strings.parentMissing }),
      ...namesakeProblem(nodes, { ...node, parentId: draft.parentId }, 'parentId'),
      ...levelProblem(nodes, draft),
      ...effectDayProblem(draft),
    }),
  })
  const levels = levelsOver(
    node.level,
    nodes.flatMap((other) => (other.parentId === id && !other.isClosed ? other.level : [])),
  )
  const onSuccess = () => {
    onClose()
    onMoved(id)
  }
  const save = form.onSubmit((draft) => {
    const beforeId = draft.parentId === to?.parentId ? (to?.beforeId ?? null) : null
    move.mutate(MoveOrganisation.parse({ id, ...draft, beforeId }), { onSuccess })
  })
  return (
    <FormDialog
      isOpen
      title={strings.moveTitle(node.name)}
      description={strings.moveSentence({ below, from })}
      submitLabel={strings.moveSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={move.isPending}
      isDirty={form.isDirty()}
      error={move.error}
    >
      <OrganisationPicker
        withAsterisk
        label={strings.fields.parent}
        parentOf={form.values.level}
        value={form.values.parentId}
        onChange={(parentId) => form.setFieldValue('parentId', parentId)}
        error={form.errors.parentId}
      />
      {levels.length > 1 && (
        <Select
          allowDeselect={false}
          label={strings.levelThere}
          data={levels.map((value) => ({ value, label: levelLabels[value] }))}
          {...form.getInputProps('level')}
        />
      )}
      <EffectFields form={form} />
      <EffectSlot operation={{ what: 'move', id, ...form.values }} />
    </FormDialog>
  )
}

/** A level that may not stand under what was chosen above. */
function levelProblem(nodes: Props['nodes'], { parentId, level }: Draft): Record<string, string> {
  const parent = nodes.find(({ id }) => id === parentId)
  if (!parent || mayStandUnder(level, parent.level)) return {}
  return { level: strings.levelMisplaced(parent.name) }
}
