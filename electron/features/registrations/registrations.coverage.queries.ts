import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import {
  type CoverageLine,
  type CoverageTable,
  mostLinesFound,
  type RegistrationYears,
} from '@shared/features/registrations/coverage.contract'
import type { CoverageScope } from '@shared/features/registrations/registrations.part'
import { type CoverageFigures, noFigures } from '@shared/features/registrations/registrations.rules'
import { chainOf, type YearNode } from '../ratings/ratings.tree'
import { baseOf, type CoverageSums, coverageSums, totalOf } from './registrations.coverage'

/** The matrix of units: itself, then each directly below it; or those whose name has the words. */
export async function coverageTable(
  db: Db,
  { text, ...scope }: CoverageScope & { readonly text: string },
  today: LocalDate,
): Promise<CoverageTable> {
  const sums = await coverageSums(db, scope, today)
  const words = fold(text).split(' ').filter(Boolean)
  const lines = words.length > 0 ? foundLines(sums, words) : linesBelow(sums)
  return {
    day: sums.day,
    path: pathOf(sums),
    lines: lines.slice(0, words.length > 0 ? mostLinesFound : lines.length),
    lineCount: lines.length,
    total: totalOf(sums),
    base: baseOf(sums),
    waiting: await countWaiting(db, scope, sums),
  }
}

function pathOf({ scope }: CoverageSums): CoverageTable['path'] {
  const [top] = scope.branches
  if (scope.branches.length !== 1 || !top) return []
  return chainOf(scope, top.node.id)
    .map(({ id, name }) => ({ id, name }))
    .reverse()
}

function linesBelow(sums: CoverageSums): readonly CoverageLine[] {
  const { branches } = sums.scope
  const top = branches.length === 1 ? branches[0] : undefined
  const children = top ? top.children : branches
  const own = top ? [lineOf(sums, top.node, { isOwn: true, hasChildren: false, unit: '' })] : []
  return [
    ...own,
    ...children.map(({ node, children }) =>
      lineOf(sums, node, { isOwn: false, hasChildren: children.length > 0, unit: '' }),
    ),
  ].filter(isWorthALine)
}

function foundLines(sums: CoverageSums, words: readonly string[]): readonly CoverageLine[] {
  const parents = new Set(sums.scope.members.map(({ parentId }) => parentId))
  return sums.scope.members
    .filter(({ name }) => {
      const folded = fold(name)
      return words.every((word) => folded.includes(word))
    })
    .map((node) => {
      const above = chainOf(sums.scope, node.id).slice(1)
      const unit = qualifiedName(above.filter(({ level }) => level !== 'bloc'))
      return lineOf(sums, node, { isOwn: false, hasChildren: parents.has(node.id), unit })
    })
    .filter(isWorthALine)
}

const isWorthALine = ({ collectives, people, state }: CoverageLine): boolean =>
  collectives.required + people.required > 0 || state !== null

function lineOf(
  { own, totals, ofCollectives }: CoverageSums,
  { id, name, level }: YearNode,
  place: Pick<CoverageLine, 'isOwn' | 'hasChildren' | 'unit'>,
): CoverageLine {
  const figures: CoverageFigures = (place.isOwn ? own : totals).get(id) ?? noFigures
  const registration = ofCollectives.get(id)
  return {
    ...{ organisationId: id, name, level },
    ...place,
    ...figures,
    state: registration?.state ?? null,
    registrationId: registration?.id ?? null,
  }
}

/** Papers waiting to be approved. */
async function countWaiting(
  db: Db,
  { campaignId, year, organisationId }: CoverageScope,
  { scope, ofCollectives, ofMembers }: CoverageSums,
): Promise<CoverageTable['waiting']> {
  if (organisationId === null) {
    // Counted in the index, without a look at any paper: those of collectives are known already.
    const { all } = await db
      .selectFrom('registration')
      .select((eb) => eb.fn.countAll<number>().as('all'))
      .where('campaign_id', '=', campaignId)
      .where('year', '=', year)
      .where('state', '=', 'submitted')
      .executeTakeFirstOrThrow()
    const collective = [...ofCollectives.values()].filter(
      ({ state }) => state === 'submitted',
    ).length
    return { collective, person: all - collective }
  }
  const waiting = { collective: 0, person: 0 }
  for (const { id } of scope.members) {
    if (ofCollectives.get(id)?.state === 'submitted') waiting.collective += 1
    waiting.person += ofMembers.get(id)?.get('submitted')?.people ?? 0
  }
  return waiting
}

/** Years of a campaign with anything on record, newest first. */
export async function listRegistrationYears(
  db: Db,
  campaignId: CampaignId,
  today: LocalDate,
): Promise<RegistrationYears> {
  const rows = await db
    .selectFrom('registration')
    .select('year')
    .distinct()
    .where('campaign_id', '=', campaignId)
    .orderBy('year', 'desc')
    .execute()
  const thisYear = Number(today.slice(0, 4))
  const years = rows.map(({ year }) => year)
  // Papers for the coming year are handed in from the last weeks of this one.
  const coming = today.slice(5) >= '12-01' && years.includes(thisYear + 1)
  return { years, thisYear, suggested: coming ? thisYear + 1 : thisYear }
}
