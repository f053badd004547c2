import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { blankParty, type PartyDraft } from './pledge-draft'
import { pledgeDialogStrings as strings } from './pledges.strings'

interface Props {
  readonly parties: readonly PartyDraft[]
  readonly onChange: (parties: readonly PartyDraft[]) => void
}

const kinds = ['organisation', 'person', 'other'] as const

/** Who promises: organisations, people, or a body outside the tree. */
export function PartiesField({ parties, onChange }: Props) {
  return (
    <Fieldset legend={strings.parties} p="sm">
      <Stack gap="sm">
        {parties.map((party, index) => (
          <Party
            key={party.key}
            {...{ party, place: index + 1 }}
            onChange={(part) => onChange(parties.with(index, { ...party, ...part }))}
            {...(parties.length > 1 && { onRemove: () => onChange(parties.toSpliced(index, 1)) })}
          />
        ))}
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => onChange([...parties, blankParty()])}
          >
            {strings.addParty}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}

interface PartyProps {
  readonly party: PartyDraft
  readonly place: number
  readonly onChange: (part: Partial<PartyDraft>) => void
  readonly onRemove?: () => void
}

function Party({ party, place, onChange, onRemove }: PartyProps) {
  return (
    <Group align="flex-end" wrap="nowrap" gap="sm">
      <SimpleGrid cols={4} spacing="sm" flex={1}>
        <Select
          label={strings.party(place)}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: strings.kinds[value] }))}
          value={party.kind}
          onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? party.kind })}
        />
        <Who party={party} onChange={onChange} />
        <TextInput
          label={strings.signerName}
          maxLength={120}
          value={party.signerName}
          onChange={(event) => onChange({ signerName: event.currentTarget.value })}
        />
        <TextInput
          label={strings.signerPosition}
          maxLength={200}
          value={party.signerPosition}
          onChange={(event) => onChange({ signerPosition: event.currentTarget.value })}
        />
      </SimpleGrid>
      <ActionIcon
        variant="subtle"
        color="xam"
        size={36}
        aria-label={strings.removeParty(place)}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

function Who({ party, onChange }: Pick<PartyProps, 'party' | 'onChange'>) {
  switch (party.kind) {
    case 'organisation':
      return (
        <OrganisationPicker
          label={strings.who}
          value={party.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
        />
      )
    case 'person':
      return (
        <PersonPicker
          label={strings.who}
          value={party.personId}
          onChange={(personId, person) =>
            onChange({ personId, signerName: person?.fullName ?? party.signerName })
          }
        />
      )
    case 'other':
      return (
        <TextInput
          label={strings.who}
          maxLength={300}
          value={party.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      )
  }
}
