import { type UseFormReturnType, useForm } from '@mantine/form'
import {
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type {
  OrganisationDetail,
  OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { SplitOrganisation } from '@shared/features/reorganisation/reorganisation.contract'
import { dealOut } from '@shared/features/reorganisation/reorganisation.rules'
import { useState } from 'react'
import { DealChildren } from './DealChildren'
import { DealMembers } from './DealMembers'
import { EffectPanel, useUntold } from './EffectPanel'
import { OpenFiles } from './MergeFields'
import { PartCounts } from './PartChoice'
import { dealingStrings, dialogStrings as strings } from './reorganisation.strings'
import { SplitParts } from './SplitParts'
import {
  beginSplit,
  partIds,
  partName,
  type Reversal,
  type SplitDraft,
  splitInput,
  type ToDeal,
} from './split-draft'

interface Props extends Partial<Reversal> {
  readonly id: OrganisationId
  readonly onClose: () => void
  readonly onDone: (id: OrganisationId) => void
}

/** One organisation becomes several: first the parts, then who and what goes to which. */
export function SplitDialog({ id, keepsItself = false, parts, onClose, onDone }: Props) {
  const nodes = useAppQuery('organisation.tree', {}).data
  const organisation = useAppQuery('organisation.get', { id }).data
  const toDeal = useAppQuery('reorganisation.toDeal', { id }).data
  const today = useToday()
  if (!nodes || !organisation || !toDeal || !today) return null // local reads, milliseconds
  const reversal = parts ? { keepsItself, parts } : null
  const begin = () => beginSplit(organisation, toDeal, { reversal, effectiveOn: today })
  return <SplitForm {...{ nodes, organisation, toDeal, begin, onClose, onDone }} />
}

interface FormProps extends Pick<Props, 'onClose' | 'onDone'> {
  readonly nodes: readonly OrganisationNode[]
  readonly organisation: OrganisationDetail
  readonly toDeal: ToDeal
  readonly begin: () => SplitDraft
}

/** First the parts, then who goes to which, at last the day and what will come of it. */
const steps = ['parts', 'dealing', 'review'] as const

function SplitForm({ nodes, organisation, toDeal, begin, onClose, onDone }: FormProps) {
  const { id, name } = organisation
  const split = useAppCommand('reorganisation.split')
  const [at, setAt] = useState(0)
  const step = steps[at] ?? 'review'
  const [initialValues] = useState(begin)
  const form = useForm<SplitDraft>({
    initialValues,
    validate: (draft) => ({
      ...partProblems(draft),
      ...(step === 'review' && effectDayProblem(draft)),
    }),
  })
  const draft = form.values
  const names = draft.parts.map((part, place) => partName(part, place, { nodes, itself: name }))
  const left = undealt(id, toDeal, draft)
  const save = form.onSubmit(() => {
    if (step !== 'review') return setAt(at + 1)
    split.mutate(SplitOrganisation.parse(splitInput(id, draft)), {
      onSuccess: ({ ids }) => {
        onClose()
        if (ids[0]) onDone(ids[0])
      },
    })
  })
  const operation = step === 'review' ? { what: 'split', ...splitInput(id, draft) } : null
  const error = useUntold(operation, split.error)
  const isIncomplete = step === 'dealing' && left !== null
  return (
    <FormDialog
      isOpen
      title={strings.splitTitle(name)}
      description={step === 'parts' ? strings.partsSentence : undefined}
      submitLabel={submitLabels[step]}
      onBack={at > 0 ? () => setAt(at - 1) : undefined}
      isIncomplete={isIncomplete}
      {...(left !== null && { incompleteHint: left })}
      onClose={onClose}
      onSubmit={save}
      isBusy={split.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={step === 'dealing' ? 1080 : 760}
    >
      {step === 'parts' && <SplitParts form={form} organisation={organisation} />}
      {step === 'dealing' && <Dealing {...{ id, form, names, toDeal }} />}
      {step === 'review' && <Review {...{ id, form }} />}
    </FormDialog>
  )
}

const submitLabels = {
  parts: strings.toDealing,
  dealing: strings.toReview,
  review: strings.splitSubmit,
} as const

interface StepProps {
  readonly id: OrganisationId
  readonly form: UseFormReturnType<SplitDraft>
}

function Dealing({
  id,
  form,
  names,
  toDeal,
}: StepProps & { readonly names: readonly string[]; readonly toDeal: ToDeal }) {
  const dealt = dealOut(
    toDeal.members,
    partIds(form.values, id),
    splitInput(id, form.values).members,
  )
  return (
    <>
      <PartCounts {...{ form, names, toDeal, dealt }} />
      <DealMembers {...{ form, names, dealt }} members={toDeal.members} />
      <DealChildren {...{ form, names }}>{toDeal.children}</DealChildren>
    </>
  )
}

function Review({ id, form }: StepProps) {
  const operation = { what: 'split', ...splitInput(id, form.values) }
  return (
    <>
      <EffectFields form={form} />
      <OpenFiles form={form} operation={operation} />
      <EffectPanel operation={operation} />
    </>
  )
}

/** What is still to be dealt, in words; null: nothing. */
function undealt(
  id: OrganisationId,
  { members, children }: ToDeal,
  draft: SplitDraft,
): string | null {
  const dealt = dealOut(members, partIds(draft, id), splitInput(id, draft).members)
  const people = members.length - dealt.size
  const units = children.filter(({ id: child }) => !draft.children.has(child)).length
  const words = [
    ...(people > 0 ? [dealingStrings.left(people)] : []),
    ...(units > 0 ? [dealingStrings.leftChildren(units)] : []),
  ]
  return words.length > 0 ? words.join(', ') : null
}

/** By the path of the field: “parts.1.name”. */
function partProblems({ parts }: SplitDraft): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const [place, { to, id, body }] of parts.entries()) {
    if (to === 'existing' && id === null)
      problems[`parts.${place}.id`] = strings.organisationMissing
    if (to === 'new' && body.name.trim() === '')
      problems[`parts.${place}.name`] = strings.nameMissing
    if (to === 'new' && body.parentId === null && body.level !== 'bloc')
      problems[`parts.${place}.parentId`] = strings.parentMissing
  }
  return problems
}
