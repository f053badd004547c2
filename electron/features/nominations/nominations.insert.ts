import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { nameSortKey, textSortKey } from '@shared/core/vietnamese-names'
import type { NewNomination } from '@shared/features/nominations/nominations.contract'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { isOpenToLists } from '@shared/features/nominations/nominations.rules'
import { subjectKey } from '@shared/features/nominations/nominations.subjects'
import { NominationIndex } from './nominations.index'
import type { NominationTable } from './nominations.table'
import { getRound } from './rounds.queries'

/** One row of a list from a unit. */
export interface ListedNomination extends Omit<NewNomination, 'roundId'> {
  /** STT of the list; null: after those already there. */
  readonly positionInList: number | null
  /** When the subject is on the list already; `update` unless said otherwise. */
  readonly whenKnown?: 'update' | 'skip'
  /** Remark of the list; kept with a nomination that is new. */
  readonly note?: string
  /** Of a nomination that is new; handed in on a day not known, unless said otherwise. */
  readonly file?: NewFile
}

/** How a new nomination begins. */
export type NewFile = Partial<
  Pick<NominationTable, 'status' | 'form_id' | 'proposal_id' | 'achieved_on' | 'handed_in_on'>
>

export type ListOutcome = 'added' | 'updated' | 'skipped'

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

/**
 * Puts the rows of a list into a round, as handed in (“Đã nộp”). A subject that is there already, at
 * the same level, is never doubled: its texts and its match are brought up to date while the
 * meeting has not seen it, and left alone afterwards.
 *
 * @returns what became of each row, in the order of the rows
 * @throws AppError `core.notFound` when there is no such round
 */
export async function insertNominations(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  roundId: RoundId,
  rows: readonly ListedNomination[],
): Promise<readonly ListOutcome[]> {
  const round = await getRound(tx, roundId)
  const batch = { tx, index: await NominationIndex.ofRound(tx, roundId), seen: new Set<string>() }
  const outcomes: ListOutcome[] = []
  for (let from = 0; from < rows.length; from += rowsPerTurn) {
    const added: NominationTable[] = []
    for (const listed of rows.slice(from, from + rowsPerTurn)) {
      const row = { ...listed, achievement: listed.achievement || round.achievement }
      const known = batch.index.find(row)
      if (known) outcomes.push(await bringUpToDate(batch, known, row))
      else {
        const position = row.positionInList ?? batch.index.nextPosition(row)
        added.push(batch.index.add(newRow({ id: newId(), roundId, row, position })))
        outcomes.push('added')
      }
      const subject = known ?? added.at(-1)
      if (subject) batch.seen.add(subject.id)
    }
    if (added.length > 0) await tx.insertInto('nomination').values(added).execute()
    await setImmediate()
  }
  return outcomes
}

interface NewRow {
  readonly id: NominationId
  readonly roundId: RoundId
  readonly row: Omit<NewNomination, 'roundId'> & Pick<ListedNomination, 'note' | 'file'>
  readonly position: number
}

export const newRow = ({ id, roundId, row, position }: NewRow): NominationTable => ({
  id,
  round_id: roundId,
  level: row.level,
  subject_kind: row.kind,
  ...subjectColumns(row),
  status: 'submitted',
  note: row.note ?? '',
  override_reason: '',
  position_in_list: position,
  form_id: null,
  proposal_id: null,
  achieved_on: null,
  handed_in_on: null,
  screened_on: null,
  screening_note: '',
  ...row.file,
})

type Described = Omit<NewNomination, 'roundId' | 'level'>

/** Whom and what for; identity, search and order follow from it. */
export function subjectColumns(row: Described) {
  const [name, position, unit] = [tidy(row.name), tidy(row.position), tidy(row.unit)]
  return {
    organisation_id: row.organisationId,
    person_id: row.personId,
    subject_key: subjectKey({ ...row, name, unit }),
    name,
    position,
    unit,
    achievement: tidy(row.achievement),
    search_text: fold(`${name} ${position} ${unit}`),
    sort_key: sortKeyOf(row.kind, name),
  }
}

const sortKeyOf = (kind: SubjectKind, name: string): string =>
  kind === 'person' ? nameSortKey(name) : textSortKey(name)

interface Batch {
  readonly tx: Tx
  readonly index: NominationIndex
  /** Nominations that a row of this very list stands for already: its first row counts. */
  readonly seen: ReadonlySet<string>
}

async function bringUpToDate(
  { tx, index, seen }: Batch,
  known: NominationTable,
  row: Described & Pick<ListedNomination, 'whenKnown'>,
): Promise<ListOutcome> {
  if (row.whenKnown === 'skip' || seen.has(known.id) || !isOpenToLists(known.status))
    return 'skipped'
  const columns = subjectColumns({
    ...row,
    // A list that names the subject without a match does not loosen one that was made.
    organisationId: row.organisationId ?? known.organisation_id,
    personId: row.personId ?? known.person_id,
    position: row.position || known.position,
  })
  const isSame = Object.entries(columns).every(
    ([column, value]) => known[column as keyof typeof columns] === value,
  )
  if (isSame) return 'skipped'
  await tx.updateTable('nomination').set(columns).where('id', '=', known.id).execute()
  index.replace(known, { ...known, ...columns })
  return 'updated'
}
