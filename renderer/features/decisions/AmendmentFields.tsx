import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import type {
  AmendmentDetail,
  AmendmentReview,
} from '@shared/features/decisions/amendments.contract'
import { type Aftermath, aftermaths } from '@shared/features/decisions/decisions.kinds'
import { amendmentStrings as strings } from './amendments.strings'
import { NumberField, SignerField } from './DraftFields'
import { decisionsStrings } from './decisions.strings'
import { LinesField } from './LinesField'
import type { AmendmentOnScreen } from './use-amendment'

const { fields } = decisionsStrings

interface Props {
  readonly amendment: AmendmentDetail
  readonly draft: AmendmentOnScreen
  readonly review: AmendmentReview | undefined
}

/** The words of the amendment, in the order in which they are printed. */
export function AmendmentFields({ amendment, draft, review }: Props) {
  const { edit, change } = draft
  const text = (name: 'reason' | 'proposer' | 'proposal') => ({
    value: edit[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  })
  const known = { edit, onChange: change, review, symbol: amendment.symbol }
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md">
        <NumberField {...known} />
        <DayField
          label={fields.day}
          withAsterisk
          value={edit.issuedOn}
          onChange={(issuedOn) => issuedOn && change({ issuedOn })}
        />
      </SimpleGrid>
      <SignerField {...known} />
      <Textarea
        label={strings.reason[amendment.kind]}
        withAsterisk={amendment.kind === 'revocation'}
        autosize
        minRows={2}
        {...text('reason')}
      />
      {amendment.kind === 'revocation' && (
        <Select
          label={strings.aftermath}
          allowDeselect={false}
          data={aftermaths.map((value) => ({ value, label: strings.aftermaths[value] }))}
          value={edit.aftermath}
          onChange={(value) => change({ aftermath: value as Aftermath })}
        />
      )}
      <LinesField
        label={fields.bases}
        lines={edit.bases}
        onChange={(bases) => change({ bases })}
        offers={review?.offeredBases ?? []}
        addLabel={fields.addBasis}
        lineLabel={fields.basis}
        removeLabel={fields.removeBasis}
      />
      <TextInput label={fields.proposer} {...text('proposer')} />
      <TextInput label={fields.proposal} description={fields.proposalHint} {...text('proposal')} />
      <LinesField
        label={fields.recipients}
        lines={edit.recipients}
        onChange={(recipients) => change({ recipients })}
        addLabel={fields.addRecipient}
        lineLabel={fields.recipient}
        removeLabel={fields.removeRecipient}
      />
    </Stack>
  )
}
