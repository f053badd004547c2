import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { HandOver } from '@shared/features/printing/printing.contract'
import { printingErrors } from '@shared/features/printing/printing.errors'
import { canBeHandedOver } from '@shared/features/printing/printing.rules'
import { certificateStateNames as names } from '@shared/features/printing/printing.strings'
import { moveByHandover } from '../nominations/nominations.handover'
import type { CertificateLine } from './printing.certificates.queries'
import { assertDay, assertFree, assertStates, setState, theLines } from './printing.states.service'
import { printingStrings as strings } from './printing.strings'

/** Rows written by one statement. */
const ROWS_AT_ONCE = 200

/**
 * Who gave it, who took it, and when; the file behind each is “awarded” from then on.
 * @throws AppError `printing.wrongState`, `.beingPrinted`, `.revoked`, `.signedTooEarly`, `.inFuture`,
 *   `.handedBeforeSigned`
 */
export async function handOver(input: HandOver, context: CommandContext): Promise<null> {
  const { tx, say, newId } = context
  const lines = await theLines(tx, input.awardIds)
  assertFree(lines)
  assertStates(lines, canBeHandedOver, names.handed)
  await assertDay(context, lines, input.handedOn)
  assertSignedBy(lines, input.handedOn)
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
  await moveByHandover(tx, await filesOf(tx, lines), 'awarded')
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
  await moveByHandover(tx, await filesOf(tx, lines), 'decided')
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

/** A paper that was signed is handed over on that day or later. */
function assertSignedBy(lines: readonly CertificateLine[], day: LocalDate): void {
  const early = lines.find(({ signedOn }) => signedOn !== null && day < signedOn)
  if (early?.signedOn)
    throw printingErrors.handedBeforeSigned({ name: early.name, day: early.signedOn })
}

/**
 * Files that follow this hand-over: not where an earlier paper of the award was handed over already,
 * nor where the award is revoked, whose file may be in another decision by now.
 */
async function filesOf(
  tx: Tx,
  lines: readonly CertificateLine[],
): Promise<readonly NominationId[]> {
  const standing = lines.filter(({ isRevoked }) => !isRevoked)
  const anew = standing.filter(({ copy }) => copy > 0).map(({ awardId }) => awardId)
  const before = new Set(anew.length === 0 ? [] : await handedBefore(tx, anew))
  return standing.flatMap(({ awardId, nominationId }) =>
    before.has(awardId) ? [] : (nominationId ?? []),
  )
}

async function handedBefore(tx: Tx, awardIds: readonly AwardId[]): Promise<readonly AwardId[]> {
  const rows = await tx
    .selectFrom('certificate as c')
    .innerJoin('handover as h', 'h.certificate_id', 'c.id')
    .where('c.state', '=', 'replaced')
    .where('c.award_id', 'in', awardIds)
    .select('c.award_id as awardId')
    .execute()
  return rows.map(({ awardId }) => awardId)
}
