import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { Replace } from '@shared/features/printing/printing.contract'
import { printingErrors } from '@shared/features/printing/printing.errors'
import type { CertificateId } from '@shared/features/printing/printing.ids'
import type { CertificateState } from '@shared/features/printing/printing.kinds'
import { canBeReplaced, canBeSigned, canBeSpoiled } from '@shared/features/printing/printing.rules'
import { certificateStateNames as names } from '@shared/features/printing/printing.strings'
import { type CertificateLine, linesOf } from './printing.certificates.queries'
import { headOfDecision } from './printing.decision.queries'
import { printingStrings as strings } from './printing.strings'

/**
 * null takes it back. A paper made elsewhere, never printed here, may be signed too: then nothing is
 * printed for its number any more.
 *
 * @throws AppError `printing.wrongState`, `.beingPrinted`, `.revoked`, `.signedTooEarly`, `.inFuture`
 */
export async function setSigned(
  input: { readonly awardIds: readonly AwardId[]; readonly signedOn: LocalDate | null },
  context: CommandContext,
): Promise<null> {
  return input.signedOn === null
    ? takeSignatureBack(input.awardIds, context)
    : sign(input.awardIds, { context, signedOn: input.signedOn })
}

async function sign(
  awardIds: readonly AwardId[],
  { context, signedOn }: { readonly context: CommandContext; readonly signedOn: LocalDate },
): Promise<null> {
  const { tx, say } = context
  const lines = await theLines(tx, awardIds)
  assertFree(lines)
  assertStates(lines, canBeSigned, names.signed)
  await assertDay(context, lines, signedOn)
  const ids = await paperOf(context, lines)
  await setState(tx, ids, { state: 'signed', signed_on: signedOn })
  say(strings.signed({ count: lines.length, name: lines[0]?.name ?? '' }))
  return null
}

/** A paper that no sheet was printed for goes back to where it was: it was not printed. */
async function takeSignatureBack(
  awardIds: readonly AwardId[],
  { tx, say }: CommandContext,
): Promise<null> {
  const lines = await theLines(tx, awardIds)
  assertStates(lines, ({ state }) => state === 'signed', names.printed)
  const printed = await withGoodSheet(tx, lines)
  for (const [state, own] of Map.groupBy(lines, (line) =>
    printed.has(line.certificateId) ? ('printed' as const) : ('unprinted' as const),
  ))
    await setState(
      tx,
      own.flatMap(({ certificateId }) => certificateId ?? []),
      { state, signed_on: null },
    )
  say(strings.unsigned({ count: lines.length, name: lines[0]?.name ?? '' }))
  return null
}

async function withGoodSheet(
  tx: Tx,
  lines: readonly CertificateLine[],
): Promise<ReadonlySet<CertificateId | null>> {
  const rows = await tx
    .selectFrom('print_sheet')
    .where('state', '=', 'good')
    .where(
      'certificate_id',
      'in',
      lines.flatMap(({ certificateId }) => certificateId ?? []),
    )
    .select('certificate_id as certificateId')
    .execute()
  return new Set(rows.map(({ certificateId }) => certificateId))
}

/** @throws AppError `printing.wrongState`, `core.notFound` */
export async function spoil(
  { awardId, reason }: { readonly awardId: AwardId; readonly reason: string },
  { tx, say, nowUtc }: CommandContext,
): Promise<null> {
  const lines = await theLines(tx, [awardId])
  assertStates(lines, canBeSpoiled, strings.spoiledState)
  const [line] = lines
  if (!line?.certificateId) return null
  await tx
    .updateTable('print_sheet')
    .set({ state: 'spoiled', reason: tidy(reason), settled_at: nowUtc() })
    .where('certificate_id', '=', line.certificateId)
    .where('state', '=', 'good')
    .execute()
  await setState(tx, [line.certificateId], { state: 'unprinted', signed_on: null })
  say(strings.spoiled(line))
  return null
}

/**
 * Another paper under the same ledger number; the one before stays on record with its hand-over.
 * @throws AppError `printing.wrongState`, `.revoked`, `core.notFound`
 */
export async function replace(
  { awardId, ...words }: Replace,
  { tx, say, newId }: CommandContext,
): Promise<null> {
  const [reason, marking] = [tidy(words.reason), tidy(words.marking)]
  const lines = await theLines(tx, [awardId])
  assertFree(lines)
  assertStates(lines, canBeReplaced, names.replaced)
  const [line] = lines
  if (!line?.certificateId) return null
  await setState(tx, [line.certificateId], { state: 'replaced' })
  await tx
    .insertInto('certificate')
    .values({
      id: newId<CertificateId>(),
      award_id: awardId,
      copy: line.copy + 1,
      ...{ state: 'unprinted', signed_on: null, marking, reason },
    })
    .execute()
  say(strings.replaced({ name: line.name, marking }))
  return null
}

/** @throws AppError `core.notFound` where one is not on record */
export async function theLines(tx: Tx, ids: readonly AwardId[]): Promise<CertificateLine[]> {
  const lines = await linesOf(tx, ids)
  if (lines.length !== new Set(ids).size) throw coreErrors.notFound({ what: strings.certificate })
  return lines
}

/** @throws AppError `printing.revoked`, `.beingPrinted` */
export function assertFree(lines: readonly CertificateLine[]): void {
  const revoked = lines.filter(({ isRevoked }) => isRevoked)
  if (revoked[0]) throw printingErrors.revoked({ name: revoked[0].name, count: revoked.length })
  const busy = lines.find(({ openRun }) => openRun !== null)
  if (busy?.openRun)
    throw printingErrors.beingPrinted({ name: busy.name, run: busy.openRun.number })
}

/** @throws AppError `printing.wrongState` naming the first that is elsewhere */
export function assertStates(
  lines: readonly CertificateLine[],
  isRight: (line: CertificateLine) => boolean,
  wanted: string,
): void {
  const wrong = lines.filter((line) => !isRight(line))
  const [first] = wrong
  if (first)
    throw printingErrors.wrongState({
      ...{ name: first.name, count: wrong.length, state: first.state, wanted },
    })
}

/** From the day of the decision up to today. @throws AppError `printing.signedTooEarly`, `.inFuture` */
export async function assertDay(
  { tx, today }: Pick<CommandContext, 'tx' | 'today'>,
  lines: readonly CertificateLine[],
  day: LocalDate,
): Promise<void> {
  if (day > today) throw printingErrors.inFuture({ day })
  const decisions = new Map<DecisionId, CertificateLine>()
  for (const line of lines) decisions.set(line.decisionId, line)
  for (const [id, line] of decisions)
    if (day < (await headOfDecision(tx, id)).issuedOn) throw printingErrors.signedTooEarly(line)
}

/** The paper of each line; one that was made elsewhere gets its row now. */
async function paperOf(
  { tx, newId }: CommandContext,
  lines: readonly CertificateLine[],
): Promise<readonly CertificateId[]> {
  const ids: CertificateId[] = []
  for (const { awardId, certificateId } of lines) {
    const id = certificateId ?? newId<CertificateId>()
    ids.push(id)
    if (certificateId !== null) continue
    await tx
      .insertInto('certificate')
      .values({
        ...{ id, award_id: awardId, copy: 0, state: 'unprinted' },
        ...{ signed_on: null, marking: '', reason: '' },
      })
      .execute()
  }
  return ids
}

/** Ids named by one statement. */
const IDS_AT_ONCE = 500

export async function setState(
  tx: Tx,
  ids: readonly CertificateId[],
  change: { readonly state: CertificateState; readonly signed_on?: LocalDate | null },
): Promise<void> {
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
    await tx
      .updateTable('certificate')
      .set(change)
      .where('id', 'in', ids.slice(at, at + IDS_AT_ONCE))
      .execute()
}
