import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type {
  FourGoodChange,
  SaveCriteria,
  SetFourGood,
} from '@shared/features/ratings/four-good.contract'
import { fourGoodTitleOf, meetsAllFour } from '@shared/features/ratings/four-good.rules'
import { ratingErrors } from '@shared/features/ratings/ratings.errors'
import type { CriterionId, FourGoodId } from '@shared/features/ratings/ratings.ids'
import { fourGoodCriteria } from '@shared/features/ratings/ratings.kinds'
import { ratingSentences as sentences } from '@shared/features/ratings/ratings.strings'
import { type FourGood, marksOf, readFourGood } from './four-good.queries'
import { refuseLaterYear } from './ratings.bulk'
import { ratingDay } from './ratings.subjects'
import { type YearNode, yearTree } from './ratings.tree'

/** Rows written in one statement. */
const rowsAtOnce = 200

/** One cell or a pasted block: one command, one undo. What is already as asked is not written. */
export async function setFourGood(
  { year, changes }: SetFourGood,
  { tx, today, newId, say }: CommandContext,
): Promise<{ changed: number }> {
  refuseLaterYear(year, today)
  const tree = await yearTree(tx, ratingDay(year, today))
  const nodes = new Map(tree.map((node) => [node.id, node]))
  const asked = oncePerOrganisation(changes)
  const missing = asked.filter(({ organisationId }) => !nodes.has(organisationId))
  if (missing.length > 0)
    throw ratingErrors.gone({ subject: 'organisation', count: missing.length })
  const known = await readFourGood(
    tx,
    year,
    asked.map(({ organisationId }) => organisationId),
  )
  const plans = asked.flatMap((change) => {
    const node = nodes.get(change.organisationId)
    const before = known.get(change.organisationId)
    return node ? { before, row: rowAfter(change, { before, node, year, newId }), node } : []
  })
  const gone = plans.flatMap(({ before, row }) => (before && !row ? before.id : []))
  const put = plans.flatMap(({ before, row }) => (row && !isSame(row, before) ? row : []))
  await write(tx, gone, put)
  const changed = gone.length + put.length
  const [only] = plans
  const name = plans.length === 1 ? (only?.node.name ?? null) : null
  if (changed > 0) say(sentences.fourGood({ year, count: changed, name }))
  return { changed }
}

function oncePerOrganisation(changes: readonly FourGoodChange[]): readonly FourGoodChange[] {
  const latest = new Map<string, FourGoodChange>()
  for (const change of changes) {
    const known = latest.get(change.organisationId)
    const marks = { ...known?.marks, ...change.marks }
    latest.set(change.organisationId, { ...known, ...change, marks })
  }
  return [...latest.values()]
}

interface After {
  readonly before: FourGood | undefined
  readonly node: YearNode
  readonly year: number
  readonly newId: CommandContext['newId']
}

/** @returns null when nothing is left to keep */
function rowAfter(change: FourGoodChange, { before, node, year, newId }: After): FourGood | null {
  const title = before?.title ?? fourGoodTitleOf(node.level)
  if (title === null) throw ratingErrors.noFourGood({ name: node.name })
  const marks = { ...marksOf(before), ...change.marks }
  const isMet = meetsAllFour(marks)
  // A criterion no longer met takes the recognition away by itself; asking for both is a mistake.
  if (change.isRecognised && !isMet) throw ratingErrors.notAllMet({ name: node.name })
  const isRecognised = isMet && (change.isRecognised ?? before?.is_recognised === 1)
  const note = change.note ?? before?.note ?? ''
  if (note === '' && fourGoodCriteria.every((criterion) => marks[criterion] === null)) return null
  return {
    id: before?.id ?? newId<FourGoodId>(),
    year,
    organisation_id: node.id,
    title,
    politics_met: asColumn(marks.politics),
    meetings_met: asColumn(marks.meetings),
    unity_met: asColumn(marks.unity),
    members_met: asColumn(marks.members),
    is_recognised: isRecognised ? 1 : 0,
    basis: before?.basis ?? '',
    note,
  }
}

const asColumn = (mark: boolean | null): 0 | 1 | null => (mark === null ? null : mark ? 1 : 0)

const isSame = (row: FourGood, before: FourGood | undefined): boolean =>
  before !== undefined &&
  (Object.keys(before) as (keyof FourGood)[]).every((column) => before[column] === row[column])

async function write(tx: Tx, gone: readonly FourGoodId[], put: readonly FourGood[]): Promise<void> {
  if (gone.length > 0) await tx.deleteFrom('four_good').where('id', 'in', gone).execute()
  for (let from = 0; from < put.length; from += rowsAtOnce)
    await tx
      .insertInto('four_good')
      .values(put.slice(from, from + rowsAtOnce))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          politics_met: eb.ref('excluded.politics_met'),
          meetings_met: eb.ref('excluded.meetings_met'),
          unity_met: eb.ref('excluded.unity_met'),
          members_met: eb.ref('excluded.members_met'),
          is_recognised: eb.ref('excluded.is_recognised'),
          note: eb.ref('excluded.note'),
        })),
      )
      .execute()
}

/** The office's own detailed criteria of a year, all of them anew. */
export async function saveChecklist(
  { year, title, lines }: SaveCriteria,
  { tx, newId, say }: CommandContext,
): Promise<Record<string, never>> {
  await tx
    .deleteFrom('four_good_criterion')
    .where('year', '=', year)
    .where('title', '=', title)
    .execute()
  const rows = lines.map((line, position) => ({
    id: newId<CriterionId>(),
    ...{ year, title, position },
    ...line,
  }))
  if (rows.length > 0) await tx.insertInto('four_good_criterion').values(rows).execute()
  say(sentences.criteria({ year, title, count: lines.length }))
  return {}
}
