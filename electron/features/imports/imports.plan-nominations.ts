import { setImmediate } from 'node:timers/promises'
import { NominationIndex } from '@electron/features/nominations/nominations.index'
import {
  type ListedNomination,
  subjectColumns,
} from '@electron/features/nominations/nominations.insert'
import type { NominationTable } from '@electron/features/nominations/nominations.table'
import { getRound } from '@electron/features/nominations/rounds.queries'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type { ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { isOpenToLists } from '@shared/features/nominations/nominations.rules'
import { nominationStatusNames } from '@shared/features/nominations/nominations.strings'
import { subjectKey } from '@shared/features/nominations/nominations.subjects'
import type { DraftRow } from './imports.drafts'
import { type NominationRow, readNominationRow } from './imports.nomination-rows'
import { type PlannedRow, type Planning, type Proposal, rowsPerTurn, settle } from './imports.plan'

/** Ready to be written. */
export interface NominationEntry {
  readonly roundId: RoundId
  readonly listed: ListedNomination
}

type Planned = PlannedRow<NominationEntry>

/** @throws AppError `imports.roundMissing`, `core.notFound` for a round that is gone */
export async function planNominations(planning: Planning): Promise<readonly Planned[]> {
  const { roundId } = planning.session
  if (roundId === null) throw importsErrors.roundMissing()
  const round = await getRound(planning.db, roundId)
  const index = await NominationIndex.ofRound(planning.db, roundId)
  const first = new Map<string, DraftRow>()
  const planned: Planned[] = []
  for (const [at, draft] of planning.drafts.entries()) {
    if (at % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    const row = readNominationRow(draft, planning, round.achievement)
    const earlier = row.listed && first.get(identityOf(row.listed))
    if (row.listed && !earlier) first.set(identityOf(row.listed), draft)
    const known = row.listed ? index.find(row.listed) : undefined
    planned.push(planRow(row, planning, { roundId, known, earlier: earlier ?? undefined }))
  }
  return planned
}

/** One subject once per round and level. */
const identityOf = (listed: ListedNomination): string =>
  `${listed.level} ${listed.kind} ${subjectKey(listed)}`

interface Company {
  readonly roundId: RoundId
  /** Already in the round. */
  readonly known: NominationTable | undefined
  readonly earlier: DraftRow | undefined
}

function planRow(row: NominationRow, { session }: Planning, company: Company): Planned {
  const { draft, listed } = row
  const { known, earlier, roundId } = company
  const found: ImportProblem[] = [...row.problems]
  const warn = (sentence: string) => found.push({ field: 'name', severity: 'warning', sentence })
  if (earlier) warn(problems.duplicate({ sheet: earlier.sheet.sheet.name, row: earlier.row }))
  const proposal = propose(listed, company)
  if (known && proposal.state === 'skip' && !earlier)
    warn(problems.decided(nominationStatusNames[known.status]))
  const settled = settle(session, draft.key, { problems: found, proposal })
  return {
    ...{ key: draft.key, draft, problems: found },
    ...settled,
    knownAs: known?.name ?? null,
    entry: listed && settled.state !== 'error' ? { roundId, listed } : null,
  }
}

function propose(listed: ListedNomination | null, { known, earlier }: Company): Proposal {
  if (earlier) return { state: 'skip', actions: ['skip'] }
  if (!known || !listed) return { state: 'add', actions: ['add', 'skip'] }
  if (isSame(listed, known)) return { state: 'same', actions: [] }
  return isOpenToLists(known.status)
    ? { state: 'update', actions: ['update', 'skip'] }
    : { state: 'skip', actions: ['skip'] }
}

/** Would writing the row leave the nomination as it is? */
function isSame(listed: ListedNomination, known: NominationTable): boolean {
  const columns = subjectColumns({
    ...listed,
    organisationId: listed.organisationId ?? known.organisation_id,
    personId: listed.personId ?? known.person_id,
    position: listed.position || known.position,
  })
  return Object.entries(columns).every(
    ([column, value]) => known[column as keyof typeof columns] === value,
  )
}
