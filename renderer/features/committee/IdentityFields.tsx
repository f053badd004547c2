import { SimpleGrid, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import { committeeStrings as strings } from './committee.strings'
import { type FieldProps, fieldOrder, type IdentityDraft } from './committee-drafts'
import { LetterField } from './LetterField'

interface Props {
  readonly values: IdentityDraft
  readonly input: (name: keyof IdentityDraft) => FieldProps
}

/** Who the office is: the lines that head every document. */
export function IdentityFields({ values, input }: Props) {
  const field = (name: keyof IdentityDraft, label: string, description?: string) => ({
    label,
    description,
    inputWrapperOrder: fieldOrder,
    ...input(name),
  })
  const symbol = field('symbol', strings.symbol, strings.symbolHint)
  return (
    <>
      <LetterField
        {...field('upperBody', strings.upperBody, strings.upperBodyHint)}
        value={values.upperBody}
        letters="capitals"
        data-autofocus
      />
      <LetterField
        {...field('name', strings.name, strings.nameHint)}
        value={values.name}
        letters="capitals"
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput withAsterisk {...field('shortName', strings.shortName, strings.shortNameHint)} />
        <LetterField
          {...field('standingBody', strings.standingBody, strings.standingBodyHint)}
          value={values.standingBody}
          letters="capitals"
        />
        <TextInput
          withAsterisk
          {...symbol}
          onBlur={(event) => {
            symbol.onChange(event.currentTarget.value.toLocaleUpperCase('vi'))
            symbol.onBlur?.(event)
          }}
        />
        <LetterField
          {...field('place', strings.place, strings.placeHint)}
          value={values.place}
          letters="initials"
        />
        <TextInput withAsterisk {...field('term', strings.term, strings.termHint)} />
        <DayField
          withAsterisk
          {...field('validFrom', strings.validFrom, strings.validFromHint)}
          value={values.validFrom}
        />
      </SimpleGrid>
      <TextInput {...field('basis', strings.basis, strings.basisHint)} />
    </>
  )
}
