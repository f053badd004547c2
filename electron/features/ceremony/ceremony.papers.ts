import { stoppable } from '@electron/app/stoppable'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import { documentDay, showDay } from '@shared/core/local-date'
import type {
  Ceremony,
  CeremonyPaper,
  CeremonySheet,
} from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { guestColumns, receiptColumns, seatColumns, stageColumns } from './ceremony.columns'
import { getCeremony } from './ceremony.queries'
import { scriptHtml } from './ceremony.script.html'
import { ceremonyStrings as strings } from './ceremony.strings'

/** Room for a signature by hand. */
const SIGNATURE_MM = 11

interface Asked<Paper> {
  readonly id: CeremonyId
  readonly paper: Paper
}

/** @throws AppError `core.notFound` */
export async function ceremonyPdf(
  { id, paper }: Asked<CeremonyPaper>,
  context: TaskContext,
): Promise<Uint8Array> {
  if (paper !== 'script') return pdfOf(paper, id, context)
  const { db, today, desk, resources, progress, signal } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const ceremony = await getCeremony(db, id)
  const { identity } = await committeeOnDay(db, ceremony.heldOn ?? today)
  const html = scriptHtml(ceremony, {
    heads: identity ? [identity.upperBody, identity.name] : [],
    when: whenOf(ceremony),
    fontFaces: shippedFontFaces(resources),
  })
  return stoppable(signal, desk.htmlToPdf(html))
}

const pdfOf = (paper: CeremonySheet, id: CeremonyId, context: TaskContext) =>
  listedPdf<unknown>(() => listOf(paper, id, context), context)

/** @throws AppError `desk.cannotSave`, `desk.noRoom`, `core.notFound` */
export function saveCeremonyXlsx(
  { id, paper }: Asked<CeremonySheet>,
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const name = strings.fileName({ paper, day: context.today })
  const { sheet } = strings.sheets[paper]
  const file = { title: strings.saveXlsx, name, sheet }
  return saveListedXlsx<unknown>({ ...file, list: () => listOf(paper, id, context) }, context)
}

async function listOf(
  paper: CeremonySheet,
  id: CeremonyId,
  { db, today }: Pick<TaskContext, 'db' | 'today'>,
): Promise<ListedRows<unknown>> {
  const ceremony = await getCeremony(db, id)
  const { identity } = await committeeOnDay(db, ceremony.heldOn ?? today)
  const day = documentDay(today)
  const when = whenOf(ceremony)
  const head = {
    topLines: identity ? [identity.upperBody, identity.name] : [],
    title: strings.sheets[paper].title,
    parts: [ceremony.name, ...(when ? [when] : [])],
    signature: {
      placeAndDate: identity ? `${identity.place}, ${day}` : day,
      ...{ authority: strings.keeper, position: strings.signHere, name: '' },
    },
  }
  return { ...head, ...rowsOf(paper, ceremony) } as ListedRows<unknown>
}

function rowsOf(paper: CeremonySheet, { groups, guests }: Ceremony) {
  const standing = groups.flatMap((group) =>
    group.recipients.map((recipient) => ({ group, recipient })),
  )
  switch (paper) {
    case 'stage':
      return table(stageColumns, standing)
    case 'seats': {
      const seated = standing.filter(({ recipient }) => recipient.attendance !== 'absent')
      const rows = [...seated].sort((a, b) => bySeat(a.recipient.seat, b.recipient.seat))
      return table(seatColumns, rows)
    }
    case 'receipts':
      return { ...table(receiptColumns, standing), rowMm: SIGNATURE_MM }
    case 'invitations':
      return table(guestColumns, guests)
    default:
      return assertNever(paper, 'ceremony sheet')
  }
}

const table = <Row>(columns: ListedRows<Row>['columns'], rows: readonly Row[]) => ({
  ...{ columns, rows },
  notes: [strings.total(rows.length)],
})

/** “A2” before “A10”; without a seat last. */
const bySeat = (a: string, b: string) =>
  Number(a === '') - Number(b === '') || a.localeCompare(b, 'vi', { numeric: true })

const whenOf = ({ heldOn, startsAt, place }: Ceremony): string =>
  strings.when({ time: startsAt ?? '', day: heldOn ? showDay(heldOn) : '', place })
