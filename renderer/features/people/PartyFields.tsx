import { Checkbox, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import {
  cardDiffers,
  citizenNumberDoubt,
  isUsualCard,
} from '@shared/features/people/people.identity.rules'
import { partyEnds } from '@shared/features/people/people.kinds'
import { partyDateDoubt } from '@shared/features/people/people.rules'
import { partyEndLabels, standingLabels } from '@shared/features/people/people.strings'
import { rosterStrings as strings } from './people.strings'
import type { PersonDraft } from './person-draft'

interface Props {
  readonly form: UseFormReturnType<PersonDraft>
}

const { fields } = strings

/** A hint, or what looks odd about the number; below the field, where it does not push the row apart. */
const below = ['label', 'input', 'error', 'description'] as (
  | 'label'
  | 'input'
  | 'error'
  | 'description'
)[]

/** Party, Youth Union, association: one may be in all of them, whatever the category. */
export function PartyFields({ form }: Props) {
  const { isPartyMember } = form.values
  return (
    <>
      <Group gap="xl">
        <Checkbox
          label={fields.isPartyMember}
          {...form.getInputProps('isPartyMember', { type: 'checkbox' })}
        />
        <Checkbox
          label={standingLabels['youth-union']}
          {...form.getInputProps('isYouthUnionMember', { type: 'checkbox' })}
        />
        <Checkbox
          label={standingLabels.association}
          {...form.getInputProps('isAssociationMember', { type: 'checkbox' })}
        />
      </Group>
      {isPartyMember ? <Membership form={form} /> : <Former form={form} />}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {isPartyMember && <CardField form={form} />}
        <CitizenNumberField form={form} />
        {isPartyMember && (
          <TextInput label={fields.partyFileNumber} {...form.getInputProps('partyFileNumber')} />
        )}
      </SimpleGrid>
    </>
  )
}

function Membership({ form }: Props) {
  const { joinedOn, officialOn } = form.values
  const doubt = partyDateDoubt(form.values)
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <PartialDateField
        label={fields.joinedOn}
        {...form.getInputProps('joinedOn')}
        value={joinedOn}
        description={doubt}
        inputWrapperOrder={below}
      />
      <PartialDateField
        label={fields.officialOn}
        {...form.getInputProps('officialOn')}
        value={officialOn}
      />
    </SimpleGrid>
  )
}

/** Of one who is not a member now: how it ended, if it ever was. */
function Former({ form }: Props) {
  const { partyEnd, partyEndedOn } = form.values
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <Select
        label={fields.partyEnd}
        placeholder={fields.neverMember}
        clearable
        data={partyEnds.map((value) => ({ value, label: partyEndLabels[value] }))}
        {...form.getInputProps('partyEnd')}
      />
      {partyEnd && (
        <PartialDateField
          label={fields.partyEndedOn}
          {...form.getInputProps('partyEndedOn')}
          value={partyEndedOn}
        />
      )}
    </SimpleGrid>
  )
}

function CardField({ form }: Props) {
  const card = form.values.partyCard.trim()
  const isUnusual = card !== '' && !isUsualCard(card)
  const differs = cardDiffers(card, form.values.citizenNumber.trim())
  return (
    <TextInput
      label={fields.partyCard}
      description={
        isUnusual ? fields.partyCardUnusual : differs ? fields.cardDiffers : fields.partyCardHint
      }
      inputWrapperOrder={below}
      {...form.getInputProps('partyCard')}
    />
  )
}

function CitizenNumberField({ form }: Props) {
  const number = form.values.citizenNumber.trim()
  const doubt = number === '' ? null : citizenNumberDoubt(number, form.values)
  return (
    <TextInput
      label={fields.citizenNumber}
      description={doubt ? fields.citizenNumberDoubts[doubt] : fields.citizenNumberHint}
      inputWrapperOrder={below}
      {...form.getInputProps('citizenNumber')}
    />
  )
}
