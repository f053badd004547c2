import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { FileEvents, FileReturn, Opinion } from '@shared/features/nominations/files.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { type ReturnReason, returnReasons } from '@shared/features/nominations/nominations.kinds'
import { timingOf } from '@shared/features/nominations/nominations.rules'
import { z } from 'zod'
import { upwardLineOf } from './upward.queries'

interface Dated {
  readonly id: NominationId
  readonly achievedOn: LocalDate | null
  readonly handedInOn: LocalDate | null
}

/** What happened to one file on its way. */
export async function eventsOf(db: Db, file: Dated, today: LocalDate): Promise<FileEvents> {
  const upward = await upwardLineOf(db, file.id)
  const own = await decidedOn(db, file.id)
  const decided = own ?? (upward?.result === 'given' ? upward.decidedOn : null)
  const { achievedOn, handedInOn } = file
  return {
    returns: await returnsOf(db, [file.id]),
    opinions: await opinionsOf(db, file.id),
    screened: await screeningOf(db, file.id),
    timing: timingOf({ achievedOn, handedInOn, decidedOn: decided }, today),
    upward,
  }
}

/** The day of the issued decision that names it; null while there is none. */
async function decidedOn(db: Db, id: NominationId): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('decision_nomination as dn')
    .innerJoin('decision as d', 'd.id', 'dn.decision_id')
    .where('dn.nomination_id', '=', id)
    .where('dn.is_released', '=', 0)
    .where('d.status', 'not in', ['draft', 'signing'])
    .select('d.issued_on as day')
    .executeTakeFirst()
  return row?.day ?? null
}

export type ReturnOf = FileReturn & { readonly nominationId: NominationId }

/** Newest first. */
export async function returnsOf(
  db: Db,
  ids: readonly NominationId[],
): Promise<readonly ReturnOf[]> {
  const rows = await db
    .selectFrom('nomination_return')
    .where('nomination_id', 'in', ids)
    .select([
      ...(['id', 'nomination_id as nominationId', 'returned_on as returnedOn'] as const),
      ...(['due_on as dueOn', 'reasons', 'words', 'resubmitted_on as resubmittedOn'] as const),
    ])
    .orderBy('returned_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, reasons: readReasons(row.reasons) }))
}

const readReasons = (json: string): readonly ReturnReason[] =>
  z.array(z.enum(returnReasons)).parse(JSON.parse(json))

const opinionsOf = (db: Db, id: NominationId): Promise<readonly Opinion[]> =>
  db
    .selectFrom('nomination_opinion')
    .where('nomination_id', '=', id)
    .select(['id', 'asked', 'asked_on as askedOn', 'answered_on as answeredOn', 'stance', 'words'])
    .orderBy('asked_on')
    .orderBy('id')
    .execute()

async function screeningOf(db: Db, id: NominationId): Promise<FileEvents['screened']> {
  const row = await db
    .selectFrom('nomination')
    .where('id', '=', id)
    .select(['screened_on as on', 'screening_note as reason'])
    .executeTakeFirstOrThrow()
  return row.on === null ? null : { on: row.on, reason: row.reason }
}
