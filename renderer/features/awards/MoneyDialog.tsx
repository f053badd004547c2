import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { parseNumber } from '@shared/core/vietnamese-numbers'
import type {
  AwardForm,
  AwardMoney,
  AwardMoneyFields,
} from '@shared/features/awards/awards.contract'
import { type AwardSubject, awardSubjects } from '@shared/features/awards/awards.kinds'
import { isForSubject } from '@shared/features/awards/awards.rules'
import {
  awardSubjectNames,
  awardsProblems,
  systemNames,
} from '@shared/features/awards/awards.strings'
import { type FormEvent, useState } from 'react'
import { awardsStrings } from './awards.strings'
import { ValidityFields } from './ValidityFields'

const strings = awardsStrings.money

interface Props {
  /** null: a new one. */
  readonly money: AwardMoney | null
  readonly forms: readonly AwardForm[]
  readonly onClose: () => void
}

type Draft = Omit<AwardMoneyFields, 'formId' | 'subject' | 'tenths'> & {
  readonly formId: AwardForm['id'] | null
  readonly subject: AwardSubject | null
  readonly multiple: string
}

/** A multiple of the base pay, typed as texts write it: “0,3”. */
export function MoneyDialog({ money, forms, onClose }: Props) {
  const add = useAppCommand('awards.addMoney')
  const edit = useAppCommand('awards.editMoney')
  const [before] = useState(() => draftOf(money))
  const [draft, setDraft] = useState(before)
  const [isTried, setIsTried] = useState(false)
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const tenths = tenthsIn(draft.multiple)
  const isBackwards = !!draft.validFrom && !!draft.validTo && draft.validFrom > draft.validTo
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const { formId, subject, multiple: _, ...rest } = draft
    if (formId === null || subject === null || tenths === null || isBackwards) return
    const fields = { ...rest, formId, subject, tenths }
    if (money) edit.mutate({ id: money.id, money: fields }, { onSuccess: onClose })
    else add.mutate(fields, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={680}
      title={money ? strings.edit : strings.add}
      description={money ? undefined : strings.endsOther}
      submitLabel={money ? awardsStrings.save : strings.add}
      isIncomplete={draft.formId === null || draft.subject === null || draft.multiple === ''}
      isBusy={add.isPending || edit.isPending}
      isDirty={draft !== before}
      error={add.error ?? edit.error}
      onClose={onClose}
      onSubmit={save}
    >
      <FormField {...{ draft, forms }} onChange={change} />
      <TextInput
        withAsterisk
        label={strings.multiple}
        description={strings.multipleHint}
        inputMode="decimal"
        w={220}
        value={draft.multiple}
        error={isTried && tenths === null && strings.notAMultiple}
        onChange={(event) => change({ multiple: event.currentTarget.value })}
      />
      <ValidityFields
        {...draft}
        error={isTried && isBackwards && awardsProblems.endsBeforeItBegins}
        onChange={change}
      />
      <TextInput
        label={awardsStrings.basis}
        maxLength={300}
        value={draft.basis}
        onChange={(event) => change({ basis: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

interface FieldProps {
  readonly draft: Draft
  readonly forms: readonly AwardForm[]
  readonly onChange: (part: Partial<Draft>) => void
}

function FormField({ draft: { formId, subject }, forms, onChange }: FieldProps) {
  const form = forms.find(({ id }) => id === formId)
  const offered = awardSubjects.filter((each) => form && isForSubject(form, each))
  return (
    <SimpleGrid cols={2} spacing="md">
      <Select
        withAsterisk
        data-autofocus
        searchable
        allowDeselect={false}
        label={strings.form}
        data={forms.map(({ id, label, system }) => ({
          value: id,
          label: `${label} (${systemNames[system]})`,
        }))}
        value={formId}
        onChange={(id) =>
          onChange({ formId: forms.find((each) => each.id === id)?.id ?? null, subject: null })
        }
      />
      <Select
        withAsterisk
        allowDeselect={false}
        disabled={!form}
        label={strings.subject}
        data={offered.map((value) => ({ value, label: awardSubjectNames[value] }))}
        value={subject}
        onChange={(value) => onChange({ subject: value as AwardSubject | null })}
      />
    </SimpleGrid>
  )
}

/** null for what is no number, or has more than one decimal. */
function tenthsIn(text: string): number | null {
  const read = parseNumber(text)
  if (!read.ok) return null
  const tenths = Math.round(read.value * 10)
  return tenths >= 0 && tenths <= 10_000 && tenths / 10 === read.value ? tenths : null
}

const draftOf = (money: AwardMoney | null): Draft => ({
  formId: money?.formId ?? null,
  subject: money?.subject ?? null,
  multiple: money ? String(money.tenths / 10).replace('.', ',') : '',
  basis: money?.basis ?? '',
  validFrom: money?.validFrom ?? null,
  validTo: money?.validTo ?? null,
})
