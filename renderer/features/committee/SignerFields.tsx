import { Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import { committeeStrings as strings } from './committee.strings'
import type { FieldProps, SignerDraft } from './committee-drafts'

interface Props {
  readonly values: SignerDraft
  readonly input: (name: keyof SignerDraft) => FieldProps
  /** At first run the one signer is the default and starts with the committee. */
  readonly isFirst?: boolean
}

export function SignerFields({ values, input, isFirst = false }: Props) {
  return (
    <>
      <TextInput withAsterisk label={strings.signerName} {...input('fullName')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          withAsterisk
          label={strings.signerAuthority}
          description={strings.signerAuthorityHint}
          {...input('authority')}
        />
        <TextInput
          withAsterisk
          label={strings.signerPosition}
          description={strings.signerPositionHint}
          {...input('position')}
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
