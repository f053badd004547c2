import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { certificateDesignerStrings } from '@shared/features/certificates/certificates.designer.strings'
import type { DesignSummary } from '@shared/features/certificates/certificates.designs.contract'
import { type DesignId, StockId } from '@shared/features/certificates/certificates.ids'
import {
  type DesignSubject,
  designSubjects,
} from '@shared/features/certificates/certificates.kinds'
import { setupStrings } from './setup.strings'

const strings = setupStrings.designs

interface Props {
  /** null: the built-in design, made to the size of the stock. */
  readonly copyOf: DesignSummary | null
  readonly onClose: () => void
  readonly onCreated: (design: { readonly id: DesignId }) => void
}

interface Draft {
  readonly name: string
  readonly stockId: string | null
  readonly formId: string | null
  readonly appliesTo: DesignSubject
}

export function NewDesignDialog({ copyOf, onClose, onCreated }: Props) {
  const add = useAppCommand('certificates.addDesign')
  const stocks = useAppQuery('certificates.stocks', {})
  const form = useForm<Draft>({
    initialValues: {
      name: copyOf ? certificateDesignerStrings.copyOf(copyOf.name) : '',
      stockId: copyOf?.stockId ?? null,
      formId: copyOf?.formId ?? null,
      appliesTo: copyOf?.appliesTo ?? 'everyone',
    },
    validate: {
      name: (name) => (name.trim() === '' ? certificateDesignerStrings.nameMissing : null),
    },
  })
  const submit = ({ name, stockId, formId, appliesTo }: Draft) =>
    add.mutate(
      {
        ...{ name, appliesTo, copyOf: copyOf?.id ?? null },
        stockId: stockId === null ? null : StockId.parse(stockId),
        formId: formId === null ? null : AwardFormId.parse(formId),
      },
      {
        onSuccess: (created) => {
          forgetUnsavedChanges()
          onClose()
          onCreated(created)
        },
      },
    )
  // A copy keeps its places, so only stock of its size will do.
  const fitting = (stocks.data ?? []).filter(
    ({ isRetired, width, height }) =>
      !isRetired && (copyOf === null || (width === copyOf.width && height === copyOf.height)),
  )
  return (
    <FormDialog
      isOpen
      title={strings.addTitle}
      submitLabel={strings.create}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      error={add.error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        withAsterisk
        label={strings.name}
        placeholder={strings.namePlaceholder}
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <Select
        label={strings.stock}
        placeholder={strings.plainPaper}
        clearable
        data={fitting.map((stock) => ({
          value: stock.id,
          label: `${stock.name} (${setupStrings.size(stock)})`,
        }))}
        {...form.getInputProps('stockId')}
      />
      <FormSelect {...form.getInputProps('formId')} />
      <SubjectSelect {...form.getInputProps('appliesTo')} />
    </FormDialog>
  )
}

/** Hình thức khen thưởng of the catalogue; empty for every form. */
export function FormSelect(props: {
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
}) {
  const catalogue = useAppQuery('awards.catalogue', {})
  return (
    <Select
      label={strings.form}
      placeholder={strings.everyForm}
      clearable
      searchable
      data={catalogue.data?.forms.map(({ id, label }) => ({ value: id, label })) ?? []}
      {...props}
    />
  )
}

export const SubjectSelect = (props: {
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
}) => (
  <Select
    label={strings.subject}
    allowDeselect={false}
    data={designSubjects.map((value) => ({ value, label: setupStrings.subjects[value] }))}
    {...props}
  />
)
