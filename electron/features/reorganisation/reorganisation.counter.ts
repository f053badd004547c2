import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Counter } from '@shared/features/reorganisation/reorganisation.results'
import type { Forest } from './reorganisation.forest'
import { readForest } from './reorganisation.forest'

/**
 * What would reverse the last thing that happened to an organisation, by a later event of its own.
 *
 * @returns null when the last change has no counterpart, or what it needs is no longer there
 */
export async function counterOf(db: Db, id: OrganisationId): Promise<Counter | null> {
  const last = await lastEvent(db, id)
  if (!last) return null
  if (last.closedOn !== null && last.cause === 'close') return { what: 'reopen' }
  if (last.kind === null || last.reorganisationId === null) return null
  switch (last.kind) {
    case 'hand-over':
      return { what: 'receiveBack', counterpart: last.counterpart ?? '' }
    case 'receive':
      return { what: 'handOver', counterpart: last.counterpart ?? '' }
    case 'merge':
    case 'split': {
      const links = await linksOf(db, last.reorganisationId)
      const forest = await readForest(db)
      return last.kind === 'merge' ? unmerged(forest, id, links) : rejoined(forest, id, links)
    }
  }
}

async function lastEvent(db: Db, id: OrganisationId) {
  return db
    .selectFrom('organisation as o')
    .innerJoin('organisation_version as v', 'v.organisation_id', 'o.id')
    .leftJoin('reorganisation as r', 'r.id', 'v.reorganisation_id')
    .select([
      ...(['o.closed_on as closedOn', 'v.cause', 'r.kind', 'r.counterpart'] as const),
      'v.reorganisation_id as reorganisationId',
    ])
    .where('o.id', '=', id)
    .where('v.cause', 'in', ['close', 'merge', 'split', 'receive', 'hand-over'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organisation_version as w')
            .select('w.id')
            .whereRef('w.organisation_id', '=', 'v.organisation_id')
            .whereRef('w.ordinal', '>', 'v.ordinal'),
        ),
      ),
    )
    .executeTakeFirst()
}

interface Link {
  readonly from: OrganisationId
  readonly to: OrganisationId
}

function linksOf(db: Db, reorganisationId: string): Promise<Link[]> {
  return db
    .selectFrom('succession')
    .select(['predecessor_id as from', 'successor_id as to'])
    .where('reorganisation_id', '=', reorganisationId as never)
    .orderBy('id')
    .execute()
}

/** A merger is reversed by dividing the successor among those it was made of. */
function unmerged(forest: Forest, id: OrganisationId, links: readonly Link[]): Counter | null {
  const subject = links.find(({ from, to }) => from === id || to === id)?.to
  if (!subject || forest.get(subject).closedOn !== null) return null
  const merged = links.map(({ from }) => from)
  // Cells that dissolved with their committee resume with it only by hand.
  const parts = merged.filter((from) => {
    const { parentId, closedOn } = forest.get(from)
    return closedOn !== null && parentId !== subject && !merged.some((other) => other === parentId)
  })
  const resuming = id === subject ? parts : parts.filter((part) => part === id)
  if (resuming.length === 0) return null
  const wasMade = forest.get(subject).ordinal === 1
  return { what: 'split', subject, keepsItself: !wasMade || id !== subject, parts: resuming }
}

/** A division is reversed by merging the parts, into the divided one where it is still on record. */
function rejoined(forest: Forest, id: OrganisationId, links: readonly Link[]): Counter | null {
  const into = links.find(({ from, to }) => from === id || to === id)?.from
  if (!into) return null
  const all = links.filter(({ from }) => from === into).map(({ to }) => to)
  const parts = all.filter((part) => forest.get(part).closedOn === null)
  const leaving = id === into ? parts : parts.filter((part) => part === id)
  return leaving.length === 0 ? null : { what: 'merge', into, parts: leaving }
}
