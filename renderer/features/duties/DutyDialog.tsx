import { Fieldset, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { type Duty, type DutyChanges, DutyDetails } from '@shared/features/duties/duties.contract'
import { differInDays } from '@shared/features/duties/duties.former.rules'
import { dutyWhats } from '@shared/features/duties/duties.kinds'
import { whatNames } from '@shared/features/duties/duties.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { useState } from 'react'
import { AppliesFrom } from './AppliesFrom'
import classes from './Duties.module.css'
import { dutyFormStrings as strings } from './duties.strings'
import { type DutyDraft, dutyDraft, problemsOf } from './duty-draft'
import { OwedFields } from './OwedFields'
import { RuleFields } from './RuleFields'
import { RulePreview } from './RulePreview'

interface Props {
  /** null: a new one. */
  readonly duty: Duty | null
  readonly onClose: () => void
}

/** Writes a duty; its rule is read back as a sentence while it is being made. */
export function DutyDialog({ duty, onClose }: Props) {
  const known = useAppQuery('duties.get', { id: duty?.id ?? nobody }, { enabled: duty !== null })
  const today = useToday()
  if (!today || (duty !== null && !known.data)) return null
  const { unitIds = [], changes = null } = known.data ?? {}
  return <Editor {...{ duty, today, onClose, unitIds, changes }} />
}

/** Asked about only where there is a duty. */
const nobody = '00000000-0000-4000-8000-000000000000' as Duty['id']

interface EditorProps extends Props {
  readonly unitIds: readonly OrganisationId[]
  readonly changes: DutyChanges | null
  readonly today: NonNullable<ReturnType<typeof useToday>>
}

export type DutyForm = Pick<
  UseFormReturnType<DutyDraft>,
  'values' | 'getInputProps' | 'setFieldValue' | 'errors'
>

function Editor({ duty, unitIds, changes, today, onClose }: EditorProps) {
  const create = useAppCommand('duties.create')
  const edit = useAppCommand('duties.edit')
  const form = useForm<DutyDraft>({
    initialValues: dutyDraft({ duty, unitIds, today }),
    validate: problemsOf,
  })
  const [chosen, setAppliesFrom] = useState(changes?.suggested ?? null)
  const isOtherDay = duty !== null && changes !== null && differInDays(duty, form.values)
  const appliesFrom = isOtherDay ? chosen : null
  const save = form.onSubmit((draft) => {
    const details = DutyDetails.parse(draft)
    if (duty) edit.mutate({ id: duty.id, duty: details, appliesFrom }, { onSuccess: onClose })
    else create.mutate(details, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      size={1040}
      title={duty ? strings.edit : strings.add}
      submitLabel={duty ? strings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <div className={classes.editor}>
        <div className={classes.fields}>
          <NameFields form={form} />
          <Fieldset legend={strings.when}>
            <RuleFields form={form} isFixed={(duty?.recorded ?? 0) > 0} />
            {isOtherDay && (
              <AppliesFrom {...{ changes }} value={chosen} onChange={setAppliesFrom} />
            )}
          </Fieldset>
          <Fieldset legend={strings.who}>
            <OwedFields form={form} />
          </Fieldset>
          <Fieldset legend={strings.basis}>
            <BasisFields form={form} />
          </Fieldset>
        </div>
        <RulePreview draft={form.values} dutyId={duty?.id ?? null} appliesFrom={appliesFrom} />
      </div>
    </FormDialog>
  )
}

function NameFields({ form }: { readonly form: DutyForm }) {
  return (
    <div className={classes.name}>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.title}
        placeholder={strings.titleHint}
        {...form.getInputProps('title')}
      />
      <Select
        label={strings.what}
        allowDeselect={false}
        data={dutyWhats.map((value) => ({ value, label: whatNames[value] }))}
        {...form.getInputProps('what')}
      />
    </div>
  )
}

function BasisFields({ form }: { readonly form: DutyForm }) {
  const directives = useAppQuery('directives.list', {})
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Select
        label={strings.directive}
        placeholder={strings.none}
        clearable
        searchable
        data={(directives.data ?? []).map((directive) => ({
          value: directive.id as string,
          label: directiveWords.choiceLine(directive),
        }))}
        {...form.getInputProps('directiveId')}
      />
      <CampaignPicker
        label={strings.campaign}
        placeholder={strings.none}
        clearable
        {...form.getInputProps('campaignId')}
      />
      <Textarea
        label={strings.quote}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('quote')}
      />
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('note')}
      />
    </SimpleGrid>
  )
}
