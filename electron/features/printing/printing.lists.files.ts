import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows, ListSignature } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { documentDay, type LocalDate, showDay } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { SpoiledSheet } from '@shared/features/printing/printing.records'
import { committeeOnDay } from '../committee/committee.queries'
import { type CertificateLine, linesOf, linesOfDecision } from './printing.certificates.queries'
import { headOfDecision } from './printing.decision.queries'
import { listSpoiled } from './printing.runs.queries'
import { printingStrings } from './printing.strings'

const { receipt, spoiledList } = printingStrings

type Context = Pick<TaskContext, 'db' | 'today'>

interface Asked {
  readonly decisionId: DecisionId
  /** null: all of the decision. */
  readonly awardIds: readonly AwardId[] | null
}

/** Room for a signature by hand. */
const SIGNATURE_MM = 11

/** @throws AppError `desk.cannotSave`, `desk.noRoom`, `core.notFound` */
export async function saveReceipts(asked: Asked, context: TaskContext) {
  const { number } = await headOfDecision(context.db, asked.decisionId)
  const name = receipt.fileName({ number, day: context.today })
  const file = { title: receipt.dialog, name, sheet: receipt.sheet }
  return saveListedXlsx({ ...file, list: () => receiptList(asked, context) }, context)
}

export const receiptPdf = (asked: Asked, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => receiptList(asked, context), context)

/** Danh sách giao nhận: what is known is filled in, the rest is signed by hand. */
async function receiptList(
  { decisionId, awardIds }: Asked,
  { db, today }: Context,
): Promise<ListedRows<CertificateLine>> {
  const all = await (awardIds === null ? linesOfDecision(db, decisionId) : linesOf(db, awardIds))
  const rows = all.filter(({ isRevoked }) => !isRevoked)
  const { number, issuedOn } = await headOfDecision(db, decisionId)
  const { topLines, signature } = await officeOn(db, today)
  return {
    topLines,
    title: receipt.title,
    parts: [receipt.ofDecision({ number, day: showDay(issuedOn) })],
    columns: receiptColumns,
    rows,
    notes: [receipt.total(rows.length)],
    signature: { ...signature, authority: receipt.keeper, position: receipt.signHere, name: '' },
    rowMm: SIGNATURE_MM,
  }
}

const { columns } = receipt
const receiptColumns: readonly ListedColumn<CertificateLine>[] = [
  { header: columns.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  {
    header: columns.ledger,
    width: 8,
    isCentred: true,
    value: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
  },
  { header: columns.name, width: 30, value: ({ name }) => name },
  { header: columns.position, width: 18, value: ({ position }) => position },
  { header: columns.unit, width: 26, value: ({ unit }) => unit },
  {
    header: columns.handedOn,
    width: 11,
    isCentred: true,
    value: ({ handover }) => (handover ? showDay(handover.handedOn) : ''),
  },
  { header: columns.receivedBy, width: 20, value: ({ handover }) => handover?.receivedBy ?? '' },
  { header: columns.signature, width: 16, value: () => '' },
  {
    header: columns.note,
    width: 16,
    value: ({ handover, marking }) =>
      [marking, handover?.isProxy ? receipt.proxy : '', handover?.note ?? '']
        .filter(Boolean)
        .join('; '),
  },
]

interface OneDecision {
  readonly decisionId: DecisionId
}

/** @throws AppError `desk.cannotSave`, `desk.noRoom`, `core.notFound` */
export async function saveSpoiled(asked: OneDecision, context: TaskContext) {
  const { number } = await headOfDecision(context.db, asked.decisionId)
  const name = spoiledList.fileName({ number, day: context.today })
  const file = { title: spoiledList.dialog, name, sheet: spoiledList.sheet }
  return saveListedXlsx({ ...file, list: () => listOfSpoiled(asked, context) }, context)
}

export const spoiledPdf = (asked: OneDecision, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => listOfSpoiled(asked, context), context)

async function listOfSpoiled(
  { decisionId }: OneDecision,
  { db, today }: Context,
): Promise<ListedRows<SpoiledSheet>> {
  const { number, issuedOn } = await headOfDecision(db, decisionId)
  const rows = await listSpoiled(db, { decisionId })
  return {
    ...(await officeOn(db, today)),
    title: spoiledList.title,
    parts: [receipt.ofDecision({ number, day: showDay(issuedOn) })],
    columns: spoiledColumns,
    rows,
    notes: [spoiledList.total(rows.length)],
  }
}

const spoiledColumns: readonly ListedColumn<SpoiledSheet>[] = [
  { header: spoiledList.columns.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  {
    header: spoiledList.columns.day,
    width: 11,
    isCentred: true,
    value: ({ settledAt }) => dayCell(localDayOf(settledAt)),
  },
  {
    header: spoiledList.columns.run,
    width: 7,
    isCentred: true,
    value: ({ runNumber }) => runNumber,
  },
  {
    header: spoiledList.columns.ledger,
    width: 8,
    isCentred: true,
    value: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
  },
  { header: spoiledList.columns.name, width: 32, value: ({ name }) => name },
  { header: spoiledList.columns.reason, width: 36, value: ({ reason }) => reason },
  {
    header: spoiledList.columns.madeGood,
    width: 10,
    isCentred: true,
    value: ({ isMadeGood }) => (isMadeGood ? spoiledList.yes : spoiledList.no),
  },
  { header: spoiledList.columns.destroyed, width: 18, value: () => '' },
]

const dayCell = (date: LocalDate) => ({ kind: 'date', text: showDay(date), date }) as const

/** Names of the office and who signs for it. */
async function officeOn(
  db: Context['db'],
  today: LocalDate,
): Promise<{ readonly topLines: readonly string[]; readonly signature: ListSignature }> {
  const { identity, signers } = await committeeOnDay(db, today)
  const [signer] = signers
  return {
    topLines: identity ? [identity.upperBody, identity.name] : [],
    signature: {
      placeAndDate: identity ? `${identity.place}, ${documentDay(today)}` : documentDay(today),
      authority: signer?.authority ?? '',
      position: signer?.position ?? '',
      name: signer?.fullName ?? '',
    },
  }
}
