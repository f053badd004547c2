import { Button, TextInput, type TextInputProps } from '@mantine/core'
import { inCapitals, withInitials } from '@shared/features/committee/committee.rules'
import { committeeStrings as strings } from './committee.strings'
import { type FieldProps, fieldOrder } from './committee-drafts'

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string
  /** Takes an event or the new text, as the fields of a form do. */
  readonly onChange: FieldProps['onChange']
  /** How the line is usually written: all capitals, or a capital on each word. */
  readonly letters: 'capitals' | 'initials'
}

/** A line that is printed as typed; other letters than usual are offered in one click, never forced. */
export function LetterField({ letters, ...input }: Props) {
  const offered = (letters === 'capitals' ? inCapitals : withInitials)(input.value)
  return (
    <div>
      <TextInput withAsterisk inputWrapperOrder={fieldOrder} {...input} />
      {offered !== null && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={4}
          ml={-8}
          title={offered}
          onClick={() => input.onChange(offered)}
        >
          {strings.letters[letters]}
        </Button>
      )}
    </div>
  )
}
