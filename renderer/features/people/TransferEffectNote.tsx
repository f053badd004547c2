import { Alert, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { TransferEffect } from '@shared/features/people/people.places'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { transferStrings as strings } from './people.dialogs.strings'

interface Props {
  readonly personIds: PersonId[]
  readonly organisationId: OrganisationId | null
  readonly effectiveOn: LocalDate | null
  readonly keepPosition: boolean
  /** The destination is chosen; before that there is nothing to tell. */
  readonly isKnown: boolean
}

/** Organisations and names written out; a longer list would hide the number before it. */
const shown = 3

/** What the transfer will do, in numbers, before it is done. */
export function TransferEffectNote({
  personIds,
  organisationId,
  effectiveOn,
  keepPosition,
  isKnown,
}: Props) {
  const effect = useAppQuery(
    'people.transferEffect',
    { personIds, organisationId, effectiveOn },
    { enabled: isKnown, keepPrevious: true },
  )
  if (!isKnown || !effect.data) return null
  const isBlocked = effect.data.tooEarly.length > 0
  return (
    <Alert
      variant="light"
      color={isBlocked ? 'cam' : 'lam'}
      icon={isBlocked ? <IconAlertTriangle aria-hidden /> : <IconInfoCircle aria-hidden />}
      role="status"
    >
      {sentences(effect.data, keepPosition).map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </Alert>
  )
}

function sentences(effect: TransferEffect, keepPosition: boolean): readonly string[] {
  const { moving, partyMembers, withPosition, staying, tooEarly } = effect
  if (moving === 0) return [strings.nobody]
  const names = tooEarly.slice(0, shown).map(({ name }) => name)
  return [
    strings.moving({ people: moving, partyMembers }),
    originsOf(effect),
    withPosition > 0 &&
      (keepPosition ? strings.keeping(withPosition) : strings.losing(withPosition)),
    staying > 0 && strings.staying(staying),
    tooEarly.length > 0 && strings.tooEarly({ names, more: tooEarly.length - names.length }),
  ].filter((sentence) => sentence !== false)
}

function originsOf({ from }: TransferEffect): string {
  const named = from.slice(0, shown).map(({ organisation, people }) => ({
    organisation: organisation || strings.outside,
    people,
  }))
  const rest = from.length - named.length
  return rest > 0 ? `${strings.from(named)} ${strings.andOthers(rest)}` : `${strings.from(named)}.`
}
