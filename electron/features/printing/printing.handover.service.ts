import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import type { HandOver } from '@shared/features/printing/printing.contract'
import { canBeHandedOver } from '@shared/features/printing/printing.rules'
import { certificateStateNames as names } from '@shared/features/printing/printing.strings'
import { moveByHandover } from '../nominations/nominations.handover'
import type { CertificateLine } from './printing.certificates.queries'
import {
  assertFree,
  assertNotBefore,
  assertStates,
  setState,
  theLines,
} from './printing.states.service'
import { printingStrings as strings } from './printing.strings'

/** Rows written by one statement. */
const ROWS_AT_ONCE = 200

/**
 * Who gave it, who took it, and when; the file behind each is “awarded” from then on.
 * @throws AppError `printing.wrongState`, `.beingPrinted`, `.revoked`, `.signedTooEarly`
 */
export async function handOver(input: HandOver, context: CommandContext): Promise<null> {
  const { tx, say, newId } = context
  const lines = await theLines(tx, input.awardIds)
  assertFree(lines)
  assertStates(lines, canBeHandedOver, names.handed)
  await assertNotBefore(tx, lines, input.handedOn)
  const common = {
    handed_on: input.handedOn,
    handed_by: tidy(input.handedBy),
    note: tidy(input.note),
  }
  const rows = lines.flatMap((line) =>
    line.certificateId === null
      ? []
      : [{ id: newId(), certificate_id: line.certificateId, ...common, ...receiver(line, input) }],
  )
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await insertRows(tx, 'handover', rows.slice(at, at + ROWS_AT_ONCE))
  await setState(tx, idsOf(lines), { state: 'handed' })
  await moveByHandover(tx, filesOf(lines), 'awarded')
  say(strings.handed({ count: lines.length, name: lines[0]?.name ?? '' }))
  return null
}

function receiver(
  { name }: CertificateLine,
  { receivedBy, isProxy }: Pick<HandOver, 'receivedBy' | 'isProxy'>,
) {
  const typed = tidy(receivedBy)
  return {
    received_by: typed === '' ? name : typed,
    is_proxy: typed !== '' && isProxy ? (1 as const) : (0 as const),
  }
}

/** @throws AppError `printing.wrongState`, `core.notFound` */
export async function takeBack(
  { awardIds }: { readonly awardIds: readonly AwardId[] },
  { tx, say }: CommandContext,
): Promise<null> {
  const lines = await theLines(tx, awardIds)
  assertStates(lines, ({ state }) => state === 'handed', names.signed)
  for (const [signed, own] of Map.groupBy(lines, ({ signedOn }) => signedOn !== null))
    await setState(tx, idsOf(own), { state: signed ? 'signed' : 'printed' })
  await removeHandovers(tx, lines)
  await moveByHandover(tx, filesOf(lines), 'decided')
  say(strings.takenBack({ count: lines.length, name: lines[0]?.name ?? '' }))
  return null
}

async function removeHandovers(tx: Tx, lines: readonly CertificateLine[]): Promise<void> {
  const ids = idsOf(lines)
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE)
    await tx
      .deleteFrom('handover')
      .where('certificate_id', 'in', ids.slice(at, at + ROWS_AT_ONCE))
      .execute()
}

const idsOf = (lines: readonly CertificateLine[]) =>
  lines.flatMap(({ certificateId }) => certificateId ?? [])
/** A paper issued anew is handed over once more; its file was awarded the first time. */
const filesOf = (lines: readonly CertificateLine[]) =>
  lines.flatMap(({ copy, nominationId }) => (copy === 0 ? (nominationId ?? []) : []))
