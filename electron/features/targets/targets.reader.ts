import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { type CapRule, defaultCapRule, ruleOfYear } from '@shared/features/ratings/ratings.rules'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { listRules } from '../ratings/ratings.tables.queries'
import { ownCounts } from '../ratings/ratings.tally.queries'
import { type YearNode, yearTree } from '../ratings/ratings.tree'
import { coverageSums } from '../registrations/registrations.coverage'

/** The whole: above every organisation. */
export const whole = '' as OrganisationId

/** An organisation of the tree of a day, with everything above it before it. */
export interface PlacedNode extends YearNode {
  /** Never null: what stands at the top stands under the whole. */
  readonly parentId: OrganisationId
}

export interface DayTree {
  /** From the top to the bottom as the tree shows them. */
  readonly nodes: readonly PlacedNode[]
  readonly byId: ReadonlyMap<OrganisationId, PlacedNode>
}

/** What the targets of one request are read from: each tree and each count once. */
export interface TargetReader {
  readonly db: Db
  readonly today: LocalDate
  readonly tree: (day: LocalDate) => Promise<DayTree>
  readonly ratings: (year: number, subject: RatingSubject) => ReturnType<typeof ownCounts>
  readonly members: (day: LocalDate) => ReturnType<typeof memberCountsOn>
  readonly coverage: (campaignId: CampaignId, year: number) => ReturnType<typeof coverageSums>
  readonly capRule: (year: number) => Promise<CapRule>
}

export function targetReader(db: Db, today: LocalDate): TargetReader {
  const kept = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known) return known as Promise<T> // the same key is always read the same way
    const reading = read()
    kept.set(key, reading)
    return reading
  }
  return {
    db,
    today,
    tree: (day) => once(`tree ${day}`, async () => inOrder(await yearTree(db, day))),
    ratings: (year, subject) =>
      once(`ratings ${year} ${subject}`, () => ownCounts(db, year, subject)),
    members: (day) => once(`members ${day}`, () => memberCountsOn(db, day)),
    coverage: (campaignId, year) =>
      once(`coverage ${campaignId} ${year}`, () =>
        coverageSums(db, { campaignId, year, organisationId: null }, today),
      ),
    capRule: async (year) =>
      ruleOfYear(await once('rules', () => listRules(db)), year) ?? defaultCapRule,
  }
}

/** Parents before children, siblings as they came: an explicit stack, for a tree may be deep. */
function inOrder(tree: readonly YearNode[]): DayTree {
  const ids = new Set(tree.map(({ id }) => id))
  const below = Map.groupBy(tree, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : whole,
  )
  const nodes: PlacedNode[] = []
  const waiting = [...(below.get(whole) ?? [])].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { parentId } = node
    nodes.push({ ...node, parentId: parentId !== null && ids.has(parentId) ? parentId : whole })
    waiting.push(...(below.get(node.id) ?? []).toReversed())
  }
  return { nodes, byId: new Map(nodes.map((node) => [node.id, node])) }
}
