import { NumberInput, Select, SimpleGrid, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DayField } from '@renderer/ui/DayField'
import { paperFormStrings as strings } from './paper-form.strings'

/** What `getInputProps` of a form gives for one field. */
type Field = ReturnType<UseFormReturnType<object>['getInputProps']>

interface HeadProps {
  readonly day: Field
  readonly number: Field
}

/** The day chooses the guideline; a number that is not given yet is left blank on the paper. */
export const PaperDayAndNumber = ({ day, number }: HeadProps) => (
  <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
    <DayField withAsterisk label={strings.day} {...day} value={day.value} onChange={day.onChange} />
    <NumberInput
      label={strings.number}
      placeholder={strings.numberLater}
      allowDecimal={false}
      thousandSeparator=""
      min={1}
      max={99_999}
      {...number}
      value={number.value ?? ''}
      onChange={(value) => number.onChange(value === '' ? null : Number(value))}
    />
  </SimpleGrid>
)

interface SignerProps {
  readonly signer: Field
  readonly signers: readonly { readonly id: string; readonly line: string }[]
}

export const PaperSigner = ({ signer, signers }: SignerProps) => (
  <Select
    label={strings.signer}
    allowDeselect={false}
    data={signers.map(({ id, line }) => ({ value: id, label: line }))}
    {...signer}
  />
)

export const PaperRecipients = ({ recipients }: { readonly recipients: Field }) => (
  <Textarea
    autosize
    minRows={2}
    maxRows={8}
    label={strings.recipients}
    description={strings.onePerLine}
    {...recipients}
  />
)
