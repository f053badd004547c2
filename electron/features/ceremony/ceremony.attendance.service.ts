import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { Recipient, SetAttendance } from '@shared/features/ceremony/ceremony.contract'
import { ceremonyErrors } from '@shared/features/ceremony/ceremony.errors'
import type { CeremonyId, CeremonyRecipientId } from '@shared/features/ceremony/ceremony.ids'
import { seatNames } from '@shared/features/ceremony/ceremony.rules'
import { canBeHandedOver } from '@shared/features/printing/printing.rules'
import { linesOf } from '../printing/printing.certificates.queries'
import { handOver } from '../printing/printing.handover.service'
import { getCeremony, getCeremonyRow } from './ceremony.queries'
import { ceremonyStrings as strings } from './ceremony.strings'

/** @throws AppError `ceremony.proxyMissing`, `core.notFound` */
export async function setAttendance(
  { ids, attendance, ...words }: SetAttendance,
  { tx, say }: CommandContext,
): Promise<null> {
  const proxyName = attendance === 'proxy' ? tidy(words.proxyName) : ''
  if (attendance === 'proxy' && proxyName === '') throw ceremonyErrors.proxyMissing()
  const rows = await tx
    .selectFrom('ceremony_recipient as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('r.id', 'in', ids)
    .select(['r.id', 'a.name'])
    .execute()
  const [first] = rows
  if (!first || rows.length !== new Set(ids).size)
    throw coreErrors.notFound({ what: strings.recipient })
  await tx
    .updateTable('ceremony_recipient')
    .set({ attendance, proxy_name: proxyName })
    .where('id', 'in', ids)
    .execute()
  say(strings.attendance({ name: first.name, count: rows.length, attendance }))
  return null
}

/** Whoever stands together sits together; those absent need no seat. */
export async function assignSeats(
  { id, perRow }: { readonly id: CeremonyId; readonly perRow: number },
  { tx, say }: CommandContext,
): Promise<null> {
  const { groups } = await getCeremony(tx, id)
  const all = groups.flatMap(({ recipients }) => recipients)
  const seated = all.filter(({ attendance }) => attendance !== 'absent')
  const seats = seatNames(seated.length, perRow)
  const seatOf = new Map(seated.map((recipient, index) => [recipient.id, seats[index] ?? '']))
  for (const recipient of all)
    await tx
      .updateTable('ceremony_recipient')
      .set({ seat: seatOf.get(recipient.id) ?? '' })
      .where('id', '=', recipient.id)
      .execute()
  say(strings.seated(seated.length))
  return null
}

/** @throws AppError `core.notFound` */
export async function setSeat(
  {
    id,
    ...words
  }: { readonly id: CeremonyRecipientId; readonly seat: string; readonly note: string },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = await tx
    .selectFrom('ceremony_recipient as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('r.id', '=', id)
    .select('a.name')
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.recipient })
  await tx
    .updateTable('ceremony_recipient')
    .set({ seat: tidy(words.seat), note: tidy(words.note) })
    .where('id', '=', id)
    .execute()
  say(strings.seatSet(row.name))
  return null
}

interface HandedAtCeremony {
  readonly id: CeremonyId
  readonly handedOn: LocalDate
  readonly handedBy: string
}

/**
 * Everybody who was there, or had somebody there, and whose certificate is printed or signed. Who
 * handed over is the presenter of the group, or the one named for all.
 *
 * @throws AppError `ceremony.nothingToHand`, `printing.*`, `core.notFound`
 */
export async function handOverAtCeremony(
  { id, handedOn, handedBy }: HandedAtCeremony,
  context: CommandContext,
): Promise<{ handed: number }> {
  await getCeremonyRow(context.tx, id)
  const { groups } = await getCeremony(context.tx, id)
  const ready = await readyAwards(
    context,
    groups.flatMap(({ recipients }) => recipients),
  )
  let handed = 0
  for (const { presenter, recipients } of groups) {
    const own = recipients.filter(
      ({ awardId, attendance }) => attendance !== 'absent' && ready.has(awardId),
    )
    for (const [receivedBy, part] of Map.groupBy(own, ({ proxyName }) => proxyName)) {
      await handOver(
        {
          awardIds: part.map(({ awardId }) => awardId),
          ...{ handedOn, handedBy: presenter || tidy(handedBy), note: '' },
          ...{ receivedBy, isProxy: receivedBy !== '' },
        },
        context,
      )
      handed += part.length
    }
  }
  if (handed === 0) throw ceremonyErrors.nothingToHand()
  context.say(strings.handed(handed))
  return { handed }
}

async function readyAwards(
  { tx }: CommandContext,
  recipients: readonly Recipient[],
): Promise<ReadonlySet<Recipient['awardId']>> {
  const lines = await linesOf(
    tx,
    recipients.map(({ awardId }) => awardId),
  )
  return new Set(lines.filter(canBeHandedOver).map(({ awardId }) => awardId))
}
