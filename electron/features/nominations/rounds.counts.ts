import type { Db } from '@electron/database/database'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import {
  type AwardLevel,
  awardLevels,
  type SubjectKind,
} from '@shared/features/nominations/nominations.kinds'
import { isCounted, passedStatuses } from '@shared/features/nominations/nominations.rules'
import type { RoundCounts, Tally } from '@shared/features/nominations/rounds.contract'
import { warningsOfRound } from './nominations.warnings'
import { getRound } from './rounds.queries'

/** The award table of a round, and what in it still waits for the clerk. */
export async function countsOfRound(db: Db, roundId: RoundId): Promise<RoundCounts> {
  const round = await getRound(db, roundId)
  const rows = await tally(db, roundId)
  const cell = (level: AwardLevel, kind: SubjectKind): Tally => {
    const own = rows.filter((row) => row.level === level && row.kind === kind)
    const sum = (part: typeof own) => part.reduce((total, row) => total + row.count, 0)
    return {
      standing: sum(own.filter((row) => isCounted(row.status))),
      passed: sum(own.filter((row) => passedStatuses.includes(row.status))),
    }
  }
  return {
    levels: awardLevels.map((level) => ({
      level,
      collective: cell(level, 'collective'),
      person: cell(level, 'person'),
    })),
    openWarnings: await openWarnings(db, roundId),
    awaitingDecision: round.recognition === 'praise' ? 0 : await awaitingDecision(db, roundId),
  }
}

const tally = (db: Db, roundId: RoundId) =>
  db
    .selectFrom('nomination')
    .where('round_id', '=', roundId)
    .groupBy(['level', 'subject_kind', 'status'])
    .select((eb) => [
      'level',
      'subject_kind as kind',
      'status',
      eb.fn.countAll<number>().as('count'),
    ])
    .execute()

async function openWarnings(db: Db, roundId: RoundId): Promise<number> {
  const warnings = await warningsOfRound(db, roundId)
  const explained = await db
    .selectFrom('nomination')
    .select('id')
    .where('round_id', '=', roundId)
    .where((eb) => eb.or([eb('override_reason', '!=', ''), eb('status', '=', 'draft')]))
    .execute()
  const open = new Set<NominationId>(warnings.keys())
  for (const { id } of explained) open.delete(id)
  return open.size
}

async function awaitingDecision(db: Db, roundId: RoundId): Promise<number> {
  const { count } = await db
    .selectFrom('nomination as n')
    .leftJoin('decision_nomination as dn', (join) =>
      join.onRef('dn.nomination_id', '=', 'n.id').on('dn.is_released', '=', 0),
    )
    .where('n.round_id', '=', roundId)
    .where('n.level', '=', 'bloc')
    .where('n.status', '=', 'passed')
    .where('dn.id', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
