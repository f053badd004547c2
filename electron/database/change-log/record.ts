import type { ChangeNote } from '@shared/ipc/reply'
import type { Tx } from '../database'
import { CHAIN_START, chainHead, sealLogged } from './chain'

export interface RecordHead {
  readonly actor: string
  readonly procedure: string
  /** UTC, ISO 8601. */
  readonly nowUtc: string
}

/** What a command says about itself while it runs; see `CommandContext.say`. */
export class ChangeDraft {
  sentence: string | null = null
  finalNote: string | null = null
  /** Which record it takes back or brings back, and what that one said. */
  reversed: { readonly seq: number; readonly sentence: string } | null = null
}

/** From here until `closeRecord` the triggers file every changed row under this number. */
export async function openRecord(tx: Tx): Promise<number> {
  const seq = (await chainHead(tx)).seq + 1
  await tx.insertInto('change_open').values({ only: 1, seq }).execute()
  return seq
}

export interface SealedChange extends ChangeNote {
  /** Changed the office's own rows for good: Ctrl+Z stops here instead of reaching past it. */
  readonly bars: boolean
}

/**
 * Seals the record and links it to the chain.
 *
 * @returns null when nothing was changed and nothing said: such a command leaves no record
 * @throws Error when rows were changed without a sentence: the command's bug, so it is rolled back
 */
export async function closeRecord(
  tx: Tx,
  seq: number,
  { head, draft }: { readonly head: RecordHead; readonly draft: ChangeDraft },
): Promise<SealedChange | null> {
  await tx.deleteFrom('change_open').execute()
  if (draft.sentence === null) {
    if (await hasRows(tx, seq)) throw new Error(`${head.procedure} changed rows without saying so`)
    return null
  }
  const last = await tx
    .selectFrom('change_record')
    .select(['hash', 'at_utc'])
    .where('seq', '=', seq - 1)
    .executeTakeFirst()
  const record = {
    seq,
    at_utc: notBefore(head.nowUtc, last?.at_utc),
    actor: head.actor,
    procedure: head.procedure,
    sentence: draft.sentence,
    final_note: draft.finalNote,
    reverses_seq: draft.reversed?.seq ?? null,
    prev_hash: last?.hash ?? CHAIN_START,
  }
  let changedRows = 0
  let changedOwn = 0
  const hash = await sealLogged(tx, record, ({ rows, own }) => {
    changedRows += rows
    changedOwn += own
  })
  await tx
    .insertInto('change_record')
    .values({ ...record, hash })
    .execute()
  const isFinal = draft.finalNote !== null
  return {
    seq,
    sentence: draft.sentence,
    undoable: !isFinal && changedRows > 0,
    bars: isFinal && changedOwn > 0,
  }
}

async function hasRows(tx: Tx, seq: number): Promise<boolean> {
  const rows = tx.selectFrom('change_row').select('id').where('seq', '=', seq).limit(1)
  return (await rows.executeTakeFirst()) !== undefined
}

/** A clock set back must not reorder the log: time in it only moves forward, by 1 ms at least. */
function notBefore(nowUtc: string, lastUtc: string | undefined): string {
  if (lastUtc === undefined || nowUtc > lastUtc) return nowUtc
  return new Date(Date.parse(lastUtc) + 1).toISOString()
}
