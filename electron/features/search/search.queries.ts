import type { Db } from '@electron/database/database'
import { showDay } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { campaignsStrings as campaignLabels } from '@shared/features/campaigns/campaigns.strings'
import {
  decisionLabels,
  decisionStatusNames,
} from '@shared/features/decisions/decisions.labels.strings'
import { directivesStrings as directiveLabels } from '@shared/features/directives/directives.strings'
import { awardLevelNames, occasionNames } from '@shared/features/nominations/nominations.strings'
import {
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { ListPeople } from '@shared/features/people/people.contract'
import { hitsPerKind, type RecordHit } from '@shared/features/search/search.contract'
import { sql } from 'kysely'
import { listCampaigns } from '../campaigns/campaigns.queries'
import { listSummaries } from '../decisions/decisions.queries'
import { everyDirective, listDirectives } from '../directives/directives.queries'
import { findExemplarLines } from '../exemplars/exemplars.queries'
import { listRounds } from '../nominations/rounds.queries'
import { searchOrganisations } from '../organisation/organisation.queries'
import { listPeople } from '../people/people.list.queries'
import { ceremonies, designs, holds, meetings, printRuns } from './search.awards.queries'
import {
  duties,
  events,
  joined,
  pledges,
  registrations,
  targets,
  works,
} from './search.movement.queries'
import { searchStrings as strings } from './search.strings'

/** Up to `hitsPerKind` of each kind, the kinds in the order of `searchKinds`. */
export async function findRecords(db: Db, text: string): Promise<readonly RecordHit[]> {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const [found, known] = [await organisations(db, text), await people(db, text)]
  return [
    ...found,
    ...known,
    ...(await campaigns(db, text)),
    ...(await directives(db, text)),
    ...(await targets(db, words)),
    ...(await works(db, words)),
    ...(await registrations(db, [...found, ...known])),
    ...(await pledges(db, words)),
    ...(await exemplars(db, text)),
    ...(await duties(db, words)),
    ...(await events(db, words)),
    ...(await rounds(db, words)),
    ...(await meetings(db, words)),
    ...(await decisions(db, words)),
    ...(await nominations(db, words)),
    ...[...(await awards(db, words)), ...(await olderAwards(db, words))].slice(0, hitsPerKind),
    ...(await designs(db, words)),
    ...(await printRuns(db, words)),
    ...(await ceremonies(db, words)),
  ]
}

async function organisations(db: Db, text: string): Promise<RecordHit[]> {
  const search = { text, limit: hitsPerKind, includeClosed: true, parentOf: null }
  const found = await searchOrganisations(db, search)
  return found.map(({ id, name, level, qualifiedName, isClosed, foundBy }) => ({
    kind: 'organisation',
    id,
    parentId: null,
    title: name,
    description: joined(
      qualifiedName === name ? levelLabels[level] : qualifiedName,
      foundBy && organisationStrings.foundBy(foundBy),
      isClosed ? strings.closed : null,
    ),
  }))
}

async function people(db: Db, text: string): Promise<RecordHit[]> {
  const { rows } = await listPeople(db, ListPeople.parse({ text, limit: hitsPerKind }))
  return rows.map(({ id, fullName, birthDate, organisation }) => ({
    kind: 'person',
    id,
    parentId: null,
    title: fullName,
    description: joined(birthDate && strings.born(showPartialDate(birthDate)), organisation),
  }))
}

async function directives(db: Db, text: string): Promise<RecordHit[]> {
  const found = await listDirectives(db, { ...everyDirective, text })
  return found.slice(0, hitsPerKind).map((directive) => ({
    kind: 'directive',
    id: directive.id,
    parentId: null,
    title: directiveLabels.choiceLine(directive),
    description: directive.title,
  }))
}

async function exemplars(db: Db, text: string): Promise<RecordHit[]> {
  const found = await findExemplarLines(db, { text, limit: hitsPerKind })
  return found.map(({ id, name, title, year }) => ({
    kind: 'exemplar',
    id,
    parentId: null,
    title: name,
    description: joined(title, strings.year(year)),
  }))
}

async function campaigns(db: Db, text: string): Promise<RecordHit[]> {
  const found = await listCampaigns(db, { text, status: null })
  return found.slice(0, hitsPerKind).map((campaign) => ({
    kind: 'campaign',
    id: campaign.id,
    parentId: null,
    title: campaign.name,
    description: campaignLabels.periodLine(campaign),
  }))
}

async function rounds(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await listRounds(db, null)
  return all
    .filter(({ name, campaignName }) => holds(words, name, campaignName))
    .slice(0, hitsPerKind)
    .map(({ id, name, occasion, campaignName, heldOn }) => ({
      kind: 'round',
      id,
      parentId: null,
      title: name,
      description: joined(occasionNames[occasion], campaignName, heldOn && showDay(heldOn)),
    }))
}

async function decisions(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await listSummaries(db)
  return all
    .map((decision) => ({ ...decision, title: decisionTitle(decision) }))
    .filter(({ title, roundName, issuedOn }) => holds(words, title, roundName, showDay(issuedOn)))
    .slice(0, hitsPerKind)
    .map(({ id, title, status, issuedOn, roundName }) => ({
      kind: 'decision',
      id,
      parentId: null,
      title,
      description: joined(decisionStatusNames[status], showDay(issuedOn), roundName),
    }))
}

/** The name stands first in a search text, the achievement last: hits in the name come first. */
const nearTheStart = (column: string, words: readonly string[]) =>
  sql<number>`${sql.join(
    words.map((word) => sql`instr(${sql.ref(column)}, ${word})`),
    sql` + `,
  )}`

const decisionTitle = ({ number, symbol }: { number: number | null; symbol: string }): string =>
  number === null ? strings.draft : strings.decision(decisionLabels.numberText({ number, symbol }))

async function nominations(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  let query = db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .select(['n.id', 'n.round_id', 'n.name', 'n.unit', 'n.level', 'r.name as round'])
  for (const word of words) query = query.where(sql<boolean>`instr(n.search_text, ${word}) > 0`)
  const found = await query
    .orderBy(nearTheStart('n.search_text', words))
    .orderBy('n.sort_key')
    .orderBy('n.id')
    .limit(hitsPerKind)
    .execute()
  return found.map(({ id, round_id, name, unit, level, round }) => ({
    kind: 'nomination',
    id,
    parentId: round_id,
    title: name,
    description: joined(unit, awardLevelNames[level], round),
  }))
}

async function awards(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  let query = db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .select(['a.id', 'a.decision_id', 'a.name', 'a.unit', 'a.form'])
    .select(['d.number', 'd.symbol', 'd.issued_on'])
  for (const word of words) query = query.where(sql<boolean>`instr(a.search_text, ${word}) > 0`)
  const found = await query
    .orderBy(nearTheStart('a.search_text', words))
    .orderBy('a.sort_key')
    .orderBy('a.id')
    .limit(hitsPerKind)
    .execute()
  return found.map(({ id, decision_id, name, unit, form, number, symbol, issued_on }) => ({
    kind: 'award',
    id,
    parentId: decision_id,
    title: name,
    description: joined(
      unit,
      strings.award({
        form,
        number: decisionLabels.numberText({ number: number ?? 0, symbol }),
        day: showDay(issued_on),
      }),
    ),
  }))
}

/** Of the paper books of the time before: no decision on record to open. */
async function olderAwards(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  let query = db
    .selectFrom('older_award as o')
    .innerJoin('older_book as b', 'b.id', 'o.book_id')
    .select(['o.id', 'o.name', 'o.unit', 'o.form', 'o.decided_on', 'b.name as book'])
  for (const word of words) query = query.where(sql<boolean>`instr(o.search_text, ${word}) > 0`)
  const found = await query
    .orderBy(nearTheStart('o.search_text', words))
    .orderBy('o.sort_key')
    .orderBy('o.id')
    .limit(hitsPerKind)
    .execute()
  return found.map(({ id, name, unit, form, decided_on, book }) => ({
    ...{ kind: 'award', id, parentId: null, title: name },
    description: joined(unit, form, decided_on === null ? '' : showPartialDate(decided_on), book),
  }))
}
