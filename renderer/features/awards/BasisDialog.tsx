import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type LegalBasis, LegalBasisFields } from '@shared/features/awards/awards.contract'
import { awardSystems, basisPurposes } from '@shared/features/awards/awards.kinds'
import { purposeNames, systemNames } from '@shared/features/awards/awards.strings'
import { awardsStrings } from './awards.strings'
import { ValidityFields } from './ValidityFields'

const strings = awardsStrings.bases

interface Props {
  /** null: a new one. */
  readonly basis: LegalBasis | null
  readonly onClose: () => void
}

/** One text as decisions cite it; what is over is ended by its last day. */
export function BasisDialog({ basis, onClose }: Props) {
  const add = useAppCommand('awards.addBasis')
  const edit = useAppCommand('awards.editBasis')
  const form = useForm<LegalBasisFields>({
    initialValues: fieldsOf(basis),
    validate: schemaResolver(LegalBasisFields, { sync: true }),
  })
  const save = form.onSubmit((fields) =>
    basis
      ? edit.mutate({ id: basis.id, basis: fields }, { onSuccess: onClose })
      : add.mutate(fields, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      size={680}
      title={basis ? strings.edit : strings.add}
      description={strings.offered}
      submitLabel={basis ? awardsStrings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <Textarea
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        label={strings.text}
        {...form.getInputProps('text')}
      />
      <SimpleGrid cols={3} spacing="md">
        <Select
          label={awardsStrings.system}
          allowDeselect={false}
          data={awardSystems.map((value) => ({ value, label: systemNames[value] }))}
          {...form.getInputProps('system')}
        />
        <Select
          label={strings.purpose}
          allowDeselect={false}
          data={basisPurposes.map((value) => ({ value, label: purposeNames[value] }))}
          {...form.getInputProps('purpose')}
        />
        <TextInput
          label={strings.issuer}
          placeholder={strings.issuerHint}
          value={form.values.issuer ?? ''}
          error={form.errors.issuer}
          onChange={(event) => form.setFieldValue('issuer', event.currentTarget.value || null)}
        />
      </SimpleGrid>
      <ValidityFields
        {...form.values}
        error={form.errors.validTo}
        onChange={(days) => form.setValues(days)}
      />
      <Textarea
        label={awardsStrings.note}
        autosize
        minRows={1}
        maxRows={4}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}

const fieldsOf = (basis: LegalBasis | null): LegalBasisFields => ({
  system: basis?.system ?? 'party',
  purpose: basis?.purpose ?? 'award',
  text: basis?.text ?? '',
  issuer: basis?.issuer ?? null,
  note: basis?.note ?? '',
  validFrom: basis?.validFrom ?? null,
  validTo: basis?.validTo ?? null,
})
