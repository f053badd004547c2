import {
  ActionIcon,
  Checkbox,
  Group,
  Paper,
  Radio,
  Select,
  Stack,
  Text,
  VisuallyHidden,
} from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { EffectDraft } from '@renderer/features/organisation/EffectFields'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconX } from '@tabler/icons-react'
import { type BodyDraft, BodyFields } from './BodyFields'
import { useOpenFiles } from './EffectPanel'
import { dialogStrings as strings } from './reorganisation.strings'

export interface MergeDraft extends EffectDraft {
  predecessors: { readonly id: OrganisationId; readonly carriesHistory: boolean }[]
  way: 'one' | 'other' | 'new'
  intoId: OrganisationId | null
  body: BodyDraft
  children: 'move' | 'dissolve'
  nominations: 'stay' | 'follow'
}

interface Props {
  readonly form: UseFormReturnType<MergeDraft>
  readonly nodes: readonly OrganisationNode[]
}

/** Who is merged, and whose awards and ratings go on to count. */
export function Predecessors({ form, nodes }: Props) {
  const { predecessors } = form.values
  const put = (next: MergeDraft['predecessors']) => form.setFieldValue('predecessors', next)
  const add = (id: OrganisationId | null) => {
    if (id && predecessors.every((one) => one.id !== id))
      put([...predecessors, { id, carriesHistory: true }])
  }
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {strings.predecessors}
      </Text>
      <Paper withBorder px="sm" py={6} mb="xs">
        <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {predecessors.map((one) => (
            <Predecessor
              key={one.id}
              name={nodes.find(({ id }) => id === one.id)?.name ?? ''}
              carries={one.carriesHistory}
              isSuccessor={form.values.way !== 'new' && form.values.intoId === one.id}
              onCarry={(carriesHistory) =>
                put(
                  predecessors.map((other) => (other === one ? { ...one, carriesHistory } : other)),
                )
              }
              onRemove={() => put(predecessors.filter((other) => other !== one))}
            />
          ))}
        </Stack>
      </Paper>
      {/* Begins anew after each one that is added. */}
      <OrganisationPicker
        key={predecessors.length}
        aria-label={strings.addPredecessor}
        placeholder={strings.addPredecessorHint}
        value={null}
        onChange={add}
        error={form.errors.predecessors}
      />
    </div>
  )
}

interface PredecessorProps {
  readonly name: string
  readonly carries: boolean
  readonly isSuccessor: boolean
  readonly onCarry: (carries: boolean) => void
  readonly onRemove: () => void
}

function Predecessor({ name, carries, isSuccessor, onCarry, onRemove }: PredecessorProps) {
  return (
    <Group component="li" gap="sm" wrap="nowrap" mih={32}>
      <Text size="sm" flex={1} miw={0}>
        {name}
      </Text>
      {!isSuccessor && (
        <Checkbox
          size="sm"
          label={
            <>
              {strings.carries}
              <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
            </>
          }
          checked={carries}
          onChange={(event) => onCarry(event.currentTarget.checked)}
        />
      )}
      <ActionIcon variant="subtle" color="xam" aria-label={strings.remove(name)} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

/** Which organisation it comes to, and what becomes of those below. */
export function MergeInto({ form, nodes }: Props) {
  const { way, intoId, body, predecessors } = form.values
  const merged = nodes.filter(({ id }) => predecessors.some((one) => one.id === id))
  const hasChildren = nodes.some(
    ({ parentId, isClosed }) => !isClosed && merged.some(({ id }) => id === parentId),
  )
  const changeWay = (next: string) => {
    form.setValues({ way: next as MergeDraft['way'], intoId: null })
  }
  return (
    <>
      <Radio.Group label={strings.into} value={way} onChange={changeWay}>
        <Group gap="lg" mt={4}>
          <Radio value="one" label={strings.intoOne} />
          <Radio value="other" label={strings.intoOther} />
          <Radio value="new" label={strings.intoNew} />
        </Group>
      </Radio.Group>
      {way === 'one' && (
        <Select
          withAsterisk
          aria-label={strings.intoWhich}
          placeholder={strings.intoWhich}
          data={merged.map(({ id, name }) => ({ value: id, label: name }))}
          value={intoId}
          onChange={(id) =>
            form.setFieldValue('intoId', merged.find((one) => one.id === id)?.id ?? null)
          }
          error={form.errors.intoId}
        />
      )}
      {way === 'other' && (
        <OrganisationPicker
          includeClosed
          aria-label={strings.intoWhich}
          value={intoId}
          onChange={(id) => form.setFieldValue('intoId', id)}
          error={form.errors.intoId}
        />
      )}
      {way === 'new' && (
        <BodyFields
          body={body}
          onChange={(change) => form.setFieldValue('body', { ...form.values.body, ...change })}
          errors={form.errors}
          prefix="into."
        />
      )}
      {hasChildren && (
        <Radio.Group label={strings.mergeChildren} {...form.getInputProps('children')}>
          <Group gap="lg" mt={4}>
            <Radio value="move" label={strings.childrenToSuccessor} />
            <Radio value="dissolve" label={strings.childrenDissolve} />
          </Group>
        </Radio.Group>
      )}
    </>
  )
}

/** Files on their way may go on in the new name; not asked where there are none. */
export function OpenFiles<Draft extends { nominations: 'stay' | 'follow' }>({
  form,
  operation,
}: {
  readonly form: UseFormReturnType<Draft>
  readonly operation: unknown
}) {
  if (!useOpenFiles(operation)) return null
  return (
    <Radio.Group label={strings.files} {...form.getInputProps('nominations')}>
      <Group gap="lg" mt={4}>
        <Radio value="stay" label={strings.filesStay} />
        <Radio value="follow" label={strings.filesFollow} />
      </Group>
    </Radio.Group>
  )
}
