import { Button, Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { usualSheets } from '@shared/features/certificates/certificates.sheets'
import {
  StockFields,
  type StockSummary,
} from '@shared/features/certificates/certificates.stock.contract'
import { setupStrings } from './setup.strings'

const strings = setupStrings.stock

interface Props {
  /** null: a new one. */
  readonly stock: StockSummary | null
  readonly onClose: () => void
}

const OWN = 'own'
const [a4] = usualSheets

export function StockDialog({ stock, onClose }: Props) {
  const add = useAppCommand('certificates.addStock')
  const edit = useAppCommand('certificates.editStock')
  const form = useForm<StockFields>({
    initialValues: fieldsOf(stock),
    validate: schemaResolver(StockFields, { sync: true }),
  })
  const submit = (fields: StockFields) => {
    if (stock) edit.mutate({ id: stock.id, ...fields }, { onSuccess: onClose })
    else add.mutate(fields, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={stock ? strings.editTitle : strings.addTitle}
      submitLabel={stock ? strings.save : strings.add}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
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
      <SheetFields form={form} />
      <Group grow align="flex-start">
        <NumberInput
          label={strings.safeX}
          step={1}
          decimalScale={1}
          {...form.getInputProps('safeX')}
        />
        <NumberInput
          label={strings.safeY}
          step={1}
          decimalScale={1}
          {...form.getInputProps('safeY')}
        />
      </Group>
      <Checkbox
        label={strings.isPreprinted}
        description={strings.isPreprintedHint}
        {...form.getInputProps('isPreprinted', { type: 'checkbox' })}
      />
      <TextInput label={strings.note} maxLength={500} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function SheetFields({ form }: { readonly form: UseFormReturnType<StockFields> }) {
  const { width, height } = form.getValues()
  const usual = usualSheets.find((sheet) => isSame(sheet, { width, height }))
  const choose = (key: string | null) => {
    const sheet = usualSheets.find((each) => each.key === key)
    if (!sheet) return
    const { safeX, safeY } = sheet
    form.setValues({ width: sheet.width, height: sheet.height, safeX, safeY })
  }
  return (
    <Group align="flex-end" wrap="nowrap">
      <Select
        flex={1}
        label={strings.usual}
        allowDeselect={false}
        data={[
          ...usualSheets.map(({ key }) => ({ value: key, label: strings.usualSheets[key] })),
          { value: OWN, label: strings.own },
        ]}
        value={usual?.key ?? OWN}
        onChange={choose}
      />
      <NumberInput
        w={110}
        label={strings.width}
        decimalScale={1}
        {...form.getInputProps('width')}
      />
      <NumberInput
        w={110}
        label={strings.height}
        decimalScale={1}
        {...form.getInputProps('height')}
      />
      <Button variant="default" onClick={() => form.setValues(turned(form.getValues()))}>
        {strings.turn}
      </Button>
    </Group>
  )
}

type Size = Pick<StockFields, 'width' | 'height'>

const isSame = (one: Size, other: Size) => one.width === other.width && one.height === other.height

const turned = ({ width, height, safeX, safeY }: StockFields) => ({
  ...{ width: height, height: width },
  ...{ safeX: safeY, safeY: safeX },
})

function fieldsOf(stock: StockSummary | null): StockFields {
  const { width, height, safeX, safeY } = stock ?? a4
  return {
    name: stock?.name ?? '',
    ...{ width, height, safeX, safeY },
    isPreprinted: stock?.isPreprinted ?? true,
    note: stock?.note ?? '',
  }
}
