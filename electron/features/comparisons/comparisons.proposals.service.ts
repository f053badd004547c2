import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { Proposal } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { type LikeGroup, likeGroups } from '@shared/features/comparisons/comparisons.rules'
import { listOrganisationsOn } from '../organisation/organisation.past.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import { insertMembers } from './comparisons.members.service'
import { comparisonsStrings as strings } from './comparisons.strings'

interface NamedGroup extends LikeGroup {
  readonly name: string
}

/** Groups of like organisations as the tree stood at the end of the year, or stands today. */
export async function listProposals(
  db: Db,
  year: number,
  today: LocalDate,
): Promise<readonly Proposal[]> {
  const made = await madeKeys(db)
  const groups = await namedGroups(db, ratingDay(year, today))
  return groups.map(({ key, name, members }) => ({
    ...{ key, name, memberCount: members.length },
    exists: made.has(key),
  }))
}

/** What was made before is left as it is. */
export async function addProposed(
  { year, keys }: { readonly year: number; readonly keys: readonly string[] },
  { tx, newId, say, today }: CommandContext,
): Promise<{ added: number }> {
  const made = await madeKeys(tx)
  const groups = await namedGroups(tx, ratingDay(year, today))
  const wanted = groups.filter(({ key }) => keys.includes(key) && !made.has(key))
  for (const { key, name, members } of wanted) {
    const id = newId<ComparisonGroupId>()
    await tx
      .insertInto('comparison_group')
      .values({
        ...{ id, name, form: 'like', subject: 'organisation', proposal_key: key },
        ...{ first_year: year, last_year: null, campaign_id: null },
        ...{ content: '', note: '', search_text: fold(name) },
      })
      .execute()
    await insertMembers({ tx, newId }, { id, subject: 'organisation', year }, members)
  }
  say(wanted.length === 0 ? strings.nothingToAdd : strings.addedFromTree(wanted.length))
  return { added: wanted.length }
}

async function madeKeys(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('comparison_group')
    .where('proposal_key', 'is not', null)
    .where('last_year', 'is', null)
    .select('proposal_key as key')
    .execute()
  return new Set(rows.flatMap(({ key }) => key ?? []))
}

async function namedGroups(db: Db, day: LocalDate): Promise<readonly NamedGroup[]> {
  const nodes = await listOrganisationsOn(db, day)
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return likeGroups(nodes).map((group) => ({
    ...group,
    name:
      group.kind !== null
        ? strings.likeName(group.level, group.kind)
        : strings.cellsName((group.baseId && names.get(group.baseId)) || ''),
  }))
}
