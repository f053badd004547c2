import { Alert, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useAppQuery } from '@renderer/lib/api'
import { IconUserSearch } from '@tabler/icons-react'
import type { PersonDraft } from './person-draft'
import { similarStrings as strings } from './similar.strings'

const pauseInTypingMs = 400
const longestCard = 40

/** While a new person is typed in: who on file may be the same one. It only asks to look. */
export function SimilarPeople({ draft }: { readonly draft: PersonDraft }) {
  const [{ fullName, birthDate, partyCard, citizenNumber, organisationId }] = useDebouncedValue(
    draft,
    pauseInTypingMs,
  )
  const typed = {
    ...{ fullName, birthDate, organisationId },
    partyCard: partyCard.slice(0, longestCard) || null,
    citizenNumber: citizenNumber.slice(0, longestCard) || null,
  }
  const isWorthAsking = fullName.trim().includes(' ') || typed.partyCard !== null
  const similar = useAppQuery('duplicates.similar', typed, {
    enabled: isWorthAsking && fullName.length <= 200,
    keepPrevious: true,
  })
  if (!isWorthAsking || !similar.data || similar.data.length === 0) return null
  return (
    <Alert
      role="status"
      color="vang"
      variant="light"
      bd="1px solid vang.2"
      icon={<IconUserSearch size={20} stroke={1.75} aria-hidden />}
      title={strings.title}
    >
      {similar.data.map((person) => (
        <Text key={person.id} size="sm">
          {strings.person(person)}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {strings.sentence}
      </Text>
    </Alert>
  )
}
