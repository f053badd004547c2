import { Button, Group, SimpleGrid, Stack, Text, Timeline } from '@mantine/core'
import { type Fact, FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { Membership, PersonDetail } from '@shared/features/people/people.contract'
import { maskCard } from '@shared/features/people/people.rules'
import { genderLabels } from '@shared/features/people/people.strings'
import { useState } from 'react'
import { rosterStrings as strings } from './people.strings'

const { fields } = strings
const shown = (date: PartialDate | null) => date && showPartialDate(date)

export function PersonFacts({ person }: { readonly person: PersonDetail }) {
  const { isPartyMember, partyCard, memberships } = person
  const party: readonly Fact[] = [
    { label: fields.partyCard, value: partyCard && <PartyCard card={partyCard} /> },
    { label: fields.joinedOn, value: shown(person.joinedOn) },
    { label: fields.officialOn, value: shown(person.officialOn) },
  ]
  const hasParty = isPartyMember && party.some(({ value }) => value)
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <SectionCard title={strings.identity}>
          <FactList facts={identityOf(person)} />
        </SectionCard>
        <SectionCard title={strings.party}>
          {hasParty ? (
            <FactList facts={party} />
          ) : (
            <Text c="dimmed">{isPartyMember ? strings.noPartyData : strings.notPartyMember}</Text>
          )}
        </SectionCard>
      </SimpleGrid>
      <SectionCard title={strings.memberships}>
        {memberships.length === 0 ? (
          <Text c="dimmed">{strings.noMemberships}</Text>
        ) : (
          <Memberships memberships={memberships} />
        )}
      </SectionCard>
    </Stack>
  )
}

const identityOf = (person: PersonDetail): readonly Fact[] => [
  { label: fields.fullName, value: person.fullName },
  { label: fields.birthDate, value: shown(person.birthDate) },
  { label: fields.gender, value: person.gender && genderLabels[person.gender] },
  { label: fields.category, value: person.category },
  { label: fields.note, value: person.note },
]

/** Hidden by default: a card number is needed rarely and seen by whoever passes the desk. */
function PartyCard({ card }: { readonly card: string }) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Group gap="xs">
      <span className="figures">{isShown ? card : maskCard(card)}</span>
      <Button variant="subtle" size="compact-xs" onClick={() => setIsShown(!isShown)}>
        {isShown ? strings.hideCard : strings.showCard}
      </Button>
    </Group>
  )
}

function Memberships({ memberships }: { readonly memberships: readonly Membership[] }) {
  return (
    <Timeline bulletSize={12} lineWidth={2} active={0}>
      {memberships.map((membership) => (
        <Timeline.Item key={membership.id} title={membership.organisation}>
          <Text size="sm" c="dimmed" className="figures">
            {[membership.position, periodOf(membership)].filter(Boolean).join(' · ')}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}

function periodOf({ validFrom, validTo }: Membership): string {
  const from = validFrom ? showDay(validFrom) : strings.unknownStart
  return strings.fromTo({ from, to: validTo ? showDay(validTo) : strings.now })
}
