import { Checkbox, SimpleGrid } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import { committeeStrings as strings } from './committee.strings'
import { type FieldProps, fieldOrder, type SignerDraft } from './committee-drafts'
import { LetterField } from './LetterField'

interface Props {
  readonly values: SignerDraft
  readonly input: (name: keyof SignerDraft) => FieldProps
  /** At first run the one signer is the default and starts with the committee. */
  readonly isFirst?: boolean
}

export function SignerFields({ values, input, isFirst = false }: Props) {
  return (
    <>
      <LetterField
        label={strings.signerName}
        {...input('fullName')}
        value={values.fullName}
        letters="initials"
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <LetterField
          label={strings.signerAuthority}
          description={strings.signerAuthorityHint}
          {...input('authority')}
          value={values.authority}
          letters="capitals"
        />
        <LetterField
          label={strings.signerPosition}
          description={strings.signerPositionHint}
          {...input('position')}
          value={values.position}
          letters="capitals"
        />
        {!isFirst && (
          <>
            <DayField
              withAsterisk
              label={strings.signsFrom}
              {...input('validFrom')}
              value={values.validFrom}
            />
            <DayField
              label={strings.signsTo}
              description={strings.signsToHint}
              inputWrapperOrder={fieldOrder}
              {...input('validTo')}
              value={values.validTo}
            />
          </>
        )}
      </SimpleGrid>
      {!isFirst && (
        <Checkbox label={strings.isDefault} {...input('isDefault')} checked={values.isDefault} />
      )}
    </>
  )
}
