import type { Db } from '@electron/database/database'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { nominationStatuses } from '@shared/features/nominations/nominations.kinds'
import { isSettled, isStanding } from '@shared/features/nominations/nominations.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { subjectColumns } from '../nominations/nominations.insert'
import type { Forest } from './reorganisation.forest'
import type { PlannedNomination } from './reorganisation.plan'

/** On their way, and no decision on them yet. */
export const undecidedStatuses: readonly NominationStatus[] = nominationStatuses.filter(
  (status) => isStanding(status) && !isSettled(status),
)

/** A paper that lies with the signer or with the province is not rewritten under their hands. */
const movableStatuses = undecidedStatuses.filter(
  (status) => status !== 'signing' && status !== 'forwarded',
)

interface Following {
  readonly from: readonly OrganisationId[]
  /** Who goes on with the file of a collective. */
  readonly homeOf: (organisationId: OrganisationId) => OrganisationId | null
  /** Where the people concerned are from the day on. */
  readonly homes: ReadonlyMap<PersonId, OrganisationId>
  readonly forest: Forest
}

/**
 * Files that go on in the name of a successor, with what they will say. Where the successor has a file
 * of its own in the same round the other one stays with the predecessor: one subject once per round.
 */
export async function planFollowing(
  db: Db,
  { from, homeOf, homes, forest }: Following,
): Promise<readonly PlannedNomination[]> {
  const files = await readFiles(db, from)
  const taken = await takenPlaces(
    db,
    files.map(({ organisationId }) => homeOf(organisationId)),
  )
  return files.flatMap((file) => {
    const own = file.personId === null ? undefined : homes.get(file.personId)
    const home = own ?? homeOf(file.organisationId)
    if (home === null || home === file.organisationId) return []
    const place = `${file.roundId} ${file.level} ${home}`
    if (file.kind === 'collective' && taken.has(place)) return []
    if (file.kind === 'collective') taken.add(place)
    const title = forest.qualifiedName(home)
    const said = file.kind === 'collective' ? { name: title } : { unit: title }
    return { id: file.id, columns: subjectColumns({ ...file, ...said, organisationId: home }) }
  })
}

async function readFiles(db: Db, from: readonly OrganisationId[]) {
  const rows = await db
    .selectFrom('nomination')
    .select([
      ...(['id', 'round_id as roundId', 'level', 'subject_kind as kind'] as const),
      ...(['organisation_id as organisationId', 'person_id as personId', 'name'] as const),
      ...(['position', 'unit', 'achievement'] as const),
    ])
    .where('organisation_id', 'in', from)
    .where('status', 'in', movableStatuses)
    .orderBy('position_in_list')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    row.organisationId === null ? [] : { ...row, organisationId: row.organisationId },
  )
}

/** Rounds and levels in which these collectives are put forward already. */
async function takenPlaces(
  db: Db,
  organisations: readonly (OrganisationId | null)[],
): Promise<Set<string>> {
  const ids = [...new Set(organisations)].filter((id) => id !== null)
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('nomination')
    .select(['round_id', 'level', 'subject_key'])
    .where('subject_kind', '=', 'collective')
    .where('subject_key', 'in', ids)
    .execute()
  return new Set(rows.map((row) => `${row.round_id} ${row.level} ${row.subject_key}`))
}
