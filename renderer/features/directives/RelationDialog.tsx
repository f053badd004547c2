import { Select, Text, TextInput } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { fold } from '@shared/core/vietnamese-fold'
import type { Directive } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import {
  type RelationKind,
  type ReplacementExtent,
  relationKinds,
  replacementExtents,
} from '@shared/features/directives/directives.kinds'
import {
  extentNames,
  inverseRelationNames,
  relationNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { type FormEvent, useState } from 'react'
import { directivesStrings as strings } from './directives.strings'

interface Props {
  readonly directive: Directive
  readonly onClose: () => void
}

type Said = `${'outward' | 'inward'} ${RelationKind}`

/** Read as a sentence: “Kế hoạch 51-KH/ĐUK: thay thế – Kế hoạch 20-KH/ĐUK – toàn bộ”. */
export function RelationDialog({ directive, onClose }: Props) {
  const relate = useAppCommand('directives.relate')
  const others = useOthers(directive)
  const [said, setSaid] = useState<Said>('outward implements')
  const [otherId, setOtherId] = useState<string | null>(null)
  const [extent, setExtent] = useState<ReplacementExtent>('whole')
  const [note, setNote] = useState('')
  const [side, kind] = said.split(' ') as ['outward' | 'inward', RelationKind]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (otherId === null) return
    const ends = [directive.id, otherId as DirectiveId] as const
    const [fromId, toId] = side === 'outward' ? ends : ([ends[1], ends[0]] as const)
    const about = { kind, extent: kind === 'replaces' ? extent : null, note }
    relate.mutate({ fromId, toId, ...about }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={strings.addRelation}
      submitLabel={strings.addRelation}
      isBusy={relate.isPending}
      isDirty={otherId !== null || note !== ''}
      isIncomplete={otherId === null}
      error={relate.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text fw={500}>{strings.thisOne(words.nameLine(directive))}</Text>
      <Select
        data-autofocus
        label={strings.relationKind}
        allowDeselect={false}
        data={saidChoices}
        value={said}
        onChange={(value) => setSaid((value ?? said) as Said)}
      />
      <Select
        label={strings.otherDirective}
        description={others.length === 0 ? strings.nothingToRelate : strings.otherHint}
        searchable
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
        }
        data={others}
        value={otherId}
        onChange={setOtherId}
      />
      {kind === 'replaces' && (
        <Select
          label={strings.extent}
          allowDeselect={false}
          data={replacementExtents.map((value) => ({ value, label: extentNames[value] }))}
          value={extent}
          onChange={(value) => setExtent((value ?? extent) as ReplacementExtent)}
        />
      )}
      <TextInput
        label={strings.relationNote}
        placeholder={strings.relationNoteHint}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

const saidChoices = [
  ...relationKinds.map((kind) => ({ value: `outward ${kind}`, label: relationNames[kind] })),
  ...relationKinds.map((kind) => ({ value: `inward ${kind}`, label: inverseRelationNames[kind] })),
]

function useOthers({ id }: Directive) {
  const all = useAppQuery('directives.list', {})
  return (all.data ?? [])
    .filter((other) => other.id !== id)
    .map((other) => ({ value: other.id, label: `${words.choiceLine(other)} – ${other.title}` }))
}
