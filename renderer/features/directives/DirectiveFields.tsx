import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import type { DirectiveBasics } from '@shared/features/directives/directives.contract'
import { documentTypeOf, typeBeside } from '@shared/features/directives/directives.rules'
import type { FieldProps } from './directive-drafts'
import { directivesStrings as strings } from './directives.strings'

interface Props {
  readonly values: DirectiveBasics
  readonly input: (name: keyof DirectiveBasics) => FieldProps
  /** The number tells the type; offered, never forced upon what was typed. */
  readonly onTypeSuggested: (type: string) => void
}

export function DirectiveFields({ values, input, onTypeSuggested }: Props) {
  const number = input('number')
  const type = input('type')
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={strings.number}
          description={strings.numberHint}
          {...number}
          // While it is typed, not when it is left: a type that came later would stand in the way there.
          onChange={(event) => {
            number.onChange(event)
            onTypeSuggested(typeBeside(values, event.currentTarget.value))
          }}
        />
        <TextInput
          label={strings.type}
          description={strings.typeHint}
          {...type}
          onFocus={(event) => {
            type.onFocus?.(event)
            // Typing then replaces what was offered.
            if (values.type === documentTypeOf(values.number)) event.currentTarget.select()
          }}
        />
        <TextInput label={strings.issuer} description={strings.issuerHint} {...input('issuer')} />
        <PartialDateField
          label={strings.issuedOn}
          description={strings.issuedOnHint}
          {...input('issuedOn')}
          value={values.issuedOn}
        />
      </SimpleGrid>
      <Textarea withAsterisk label={strings.titleField} autosize minRows={2} {...input('title')} />
    </>
  )
}
