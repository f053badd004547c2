import { saveAs } from '@electron/app/save-as'
import { type ListedFile, listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { documentDay } from '@shared/core/local-date'
import { amountInWords } from '@shared/core/vietnamese-amounts'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { correctedAmount, correctWords } from '@shared/features/decisions/amendments.wording'
import type { DecisionSubject, Pay, SavedFile } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { unitBeside } from '@shared/features/decisions/decisions.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { type Corrections, correctionsOf } from './amendments.corrections.queries'
import { getDecision } from './decisions.review'
import { decisionsStrings, moneyStrings as strings } from './decisions.strings'

/** Widths are characters of an A4 landscape page; the clerk signs receipt by hand. */
const columns: readonly ListedColumn<DecisionSubject>[] = [
  { header: strings.columns.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  { header: strings.columns.name, width: 26, value: ({ name }) => name },
  {
    header: strings.columns.place,
    width: 34,
    value: (subject) => [subject.position, unitBeside(subject)].filter(Boolean).join(', '),
  },
  { header: strings.columns.ledger, width: 9, isCentred: true, value: (s) => s.ledgerNumber },
  {
    header: strings.columns.multiple,
    width: 17,
    isCentred: true,
    value: ({ pay, amountDong }) => (pay?.dong === amountDong && pay ? sumOf(pay) : ''),
  },
  { header: strings.columns.amount, width: 13, isCentred: true, value: (s) => s.amountDong },
  { header: strings.columns.signature, width: 18, value: () => '' },
  { header: strings.columns.note, width: 14, value: ({ amountReason }) => amountReason },
]

/** “0,3 × 1.490.000” */
const sumOf = ({ tenths, basePayDong }: Pay) =>
  strings.sum({ multiple: formatNumber(tenths / 10, 1), basePay: formatNumber(basePayDong, 0) })

/** Words and amount as corrected since, with the decisions that did it as the note. */
function asCorrected(subject: DecisionSubject, corrections: Corrections): DecisionSubject {
  const { nominationId } = subject
  const own = (nominationId && corrections.get(nominationId)) || []
  if (own.length === 0) return subject
  const words = correctWords({ ...subject, achievement: '' }, own)
  const by = new Map(own.map((correction) => [correction.by.number, correction.by]))
  const amountDong = correctedAmount(own)
  return {
    ...subject,
    ...{ name: words.name, position: words.position, unit: words.unit },
    amountDong: amountDong ?? subject.amountDong,
    amountReason: [
      amountDong === undefined ? subject.amountReason : '',
      ...[...by.values()].map(strings.corrected),
    ]
      .filter(Boolean)
      .join('; '),
  }
}

/** Everyone of the decision who is paid; what was revoked is paid to nobody. */
async function moneyList(
  { db }: TaskContext,
  id: DecisionId,
): Promise<ListedRows<DecisionSubject>> {
  const decision = await getDecision(db, id)
  const { fields, number, symbol } = decision
  const { identity } = await committeeOnDay(db, fields.issuedOn)
  const corrections = await correctionsOf(db, id)
  const rows = decision.subjects
    .filter(({ isIncluded, state }) => isIncluded && state !== 'revoked')
    .map((subject) => asCorrected(subject, corrections))
  const total = rows.reduce((sum, { amountDong }) => sum + (amountDong ?? 0), 0)
  const unknown = rows.filter(({ amountDong }) => amountDong === null).length
  const { authority, position, name } = fields.signer
  return {
    topLines: [identity?.upperBody ?? '', identity?.name ?? ''],
    title: strings.title,
    parts: [
      strings.reference({
        number: number === null ? null : labels.numberText({ number, symbol }),
        day: fields.issuedOn,
      }),
      ...(fields.fundSource === '' ? [] : [strings.fund(fields.fundSource)]),
    ],
    columns,
    rows,
    notes: [
      strings.total({ amount: formatNumber(total, 0), words: amountInWords(total) }),
      ...(unknown === 0 ? [] : [strings.unknown(unknown)]),
    ],
    signature: {
      placeAndDate: strings.placeAndDate({
        place: identity?.place ?? '',
        day: documentDay(fields.issuedOn),
      }),
      ...{ authority, position, name },
    },
  }
}

async function fileOf(
  context: TaskContext,
  id: DecisionId,
  extension: string,
): Promise<ListedFile<DecisionSubject>> {
  const { number, symbol } = await getDecision(context.db, id)
  const numbered =
    number === null ? decisionsStrings.unnumbered : labels.numberText({ number, symbol })
  return {
    title: strings.save,
    name: decisionsStrings.moneyName({ number: numbered, extension }),
    sheet: strings.sheet,
    list: () => moneyList(context, id),
  }
}

interface OneDecision {
  readonly id: DecisionId
}

export const saveMoneyXlsx = async (
  { id }: OneDecision,
  context: TaskContext,
): Promise<SavedFile> => saveListedXlsx(await fileOf(context, id, 'xlsx'), context)

export async function saveMoneyPdf({ id }: OneDecision, context: TaskContext): Promise<SavedFile> {
  const { title, name, list } = await fileOf(context, id, 'pdf')
  const saved = await saveAs(context.desk, {
    ...{ title, name, kind: { label: decisionsStrings.pdfFiles, extensions: ['pdf'] } },
    bytes: () => listedPdf(list, context),
  })
  return { name: saved?.name ?? null }
}

export async function printMoney({ id }: OneDecision, context: TaskContext): Promise<null> {
  const pdf = await listedPdf(() => moneyList(context, id), context)
  context.progress({ done: 0, total: null, label: decisionsStrings.printing })
  await context.desk.printPdf(pdf, strings.title)
  return null
}
