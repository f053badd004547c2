import { SimpleGrid, Text } from '@mantine/core'
import { type Fact, FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { PersonDetail } from '@shared/features/people/people.contract'
import {
  genderLabels,
  partyEndLabels,
  standingLabels,
} from '@shared/features/people/people.strings'
import { HiddenNumber } from './HiddenNumber'
import { rosterStrings as strings } from './people.strings'

const { fields } = strings
const shown = (date: PartialDate | null) => date && showPartialDate(date)
const hidden = (label: string, number: string | null): Fact => ({
  label,
  value: number && <HiddenNumber label={label} number={number} />,
})

/** Who the person is, and what is on record about the Party. */
export function PersonFacts({ person }: { readonly person: PersonDetail }) {
  const party = partyFacts(person)
  const hasParty = party.some(({ value }) => value)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <SectionCard title={strings.identity}>
        <FactList facts={identityOf(person)} />
      </SectionCard>
      <SectionCard title={strings.party}>
        {hasParty ? (
          <FactList facts={party} />
        ) : (
          <Text c="dimmed">
            {person.isPartyMember ? strings.noPartyData : strings.notPartyMember}
          </Text>
        )}
      </SectionCard>
    </SimpleGrid>
  )
}

function identityOf(person: PersonDetail): readonly Fact[] {
  const current = person.memberships.find(({ validTo }) => validTo === null)
  const unions = [
    person.isYouthUnionMember && standingLabels['youth-union'],
    person.isAssociationMember && standingLabels.association,
  ].filter(Boolean)
  return [
    { label: fields.fullName, value: person.fullName },
    { label: fields.birthDate, value: shown(person.birthDate) },
    { label: fields.gender, value: person.gender && genderLabels[person.gender] },
    { label: fields.category, value: person.category },
    { label: fields.unions, value: unions.join(', ') },
    { label: fields.organisation, value: current?.organisation },
    { label: fields.presentPosition, value: current?.position },
    hidden(fields.citizenNumber, person.citizenNumber),
    { label: fields.note, value: person.note },
  ]
}

const partyFacts = (person: PersonDetail): readonly Fact[] => [
  { label: fields.joinedOn, value: shown(person.joinedOn) },
  { label: fields.officialOn, value: shown(person.officialOn) },
  hidden(fields.partyCard, person.partyCard),
  { label: fields.partyFileNumber, value: person.partyFileNumber },
  { label: fields.partyEnd, value: person.partyEnd && partyEndLabels[person.partyEnd] },
  { label: fields.partyEndedOn, value: shown(person.partyEndedOn) },
]
