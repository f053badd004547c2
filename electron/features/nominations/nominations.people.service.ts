import type { CommandContext } from '@electron/ipc/context'
import type { NominatePeople } from '@shared/features/nominations/nominations.contract'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import { peopleErrors } from '@shared/features/people/people.errors'
import { listPersonOptions } from '../people/people.queries'
import { insertNominations } from './nominations.insert'
import { nominationsStrings as strings } from './nominations.strings'
import { getRound, handedInNow } from './rounds.queries'

/**
 * Puts people of the list forward in one round, with their post and unit as on record. Whoever is in
 * the round already, at the same level, is left alone.
 *
 * @throws AppError `people.gone`, `nominations.allKnown`, `core.notFound` for a round that is gone
 */
export async function nominatePeople(
  { roundId, level, personIds }: NominatePeople,
  context: CommandContext,
): Promise<{ added: number }> {
  const round = await getRound(context.tx, roundId)
  const file = { handed_in_on: handedInNow(round, context.today) }
  const people = await listPersonOptions(context.tx, personIds)
  if (people.length < new Set(personIds).size) throw peopleErrors.gone()
  const outcomes = await insertNominations(
    context,
    roundId,
    people.map((person) => ({
      ...{ level, file, kind: 'person', achievement: '', positionInList: null, whenKnown: 'skip' },
      ...{ personId: person.id, organisationId: person.organisationId },
      ...{ name: person.fullName, position: person.position, unit: person.organisation },
    })),
  )
  const added = outcomes.filter((outcome) => outcome === 'added').length
  if (added === 0) throw nominationsErrors.allKnown({ round: round.name })
  context.say(strings.peopleAdded({ count: added, round: round.name }))
  return { added }
}
