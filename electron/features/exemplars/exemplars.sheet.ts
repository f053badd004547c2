import { stoppable } from '@electron/app/stoppable'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import type { ExemplarFileId, ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { isAttained } from '@shared/features/exemplars/exemplars.rules'
import {
  fitSheet,
  linesOf,
  type Measure,
  type SheetSection,
} from '@shared/features/exemplars/exemplars.sheet.rules'
import { shippedFonts } from '../certificates/certificates.pages'
import { committeeLines } from '../committee/committee.queries'
import { readPhoto } from './exemplars.files.service'
import { sheetStrings as strings } from './exemplars.paper.strings'
import { getRecord } from './exemplars.record.queries'
import {
  factWidthPt,
  headHeightPt,
  sheetHeightPt,
  sheetHtml,
  sheetWidthPt,
} from './exemplars.sheet.html'

/**
 * “Phiếu nhân rộng” on one page. The lines are measured with the very letters they are printed in, so
 * what does not fit is known before it is printed, and told.
 */
export async function sheetPdf(
  { id }: { readonly id: ExemplarId },
  context: TaskContext,
): Promise<{ pdf: Uint8Array; cut: readonly string[] }> {
  const { db, today, resources, progress, signal, desk } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const record = await getRecord(db, id, today)
  const photo = record.photoId && (await photoAddress(record.photoId, context))
  const facts = factsOf(record)
  const fonts = await shippedFonts(resources)
  const [regular, bold] = [
    widthsIn(fonts.face('tinos-regular')),
    widthsIn(fonts.face('tinos-bold')),
  ]
  const wide = factWidthPt(photo !== null)
  const head = headHeightPt({
    factLines: facts.reduce((sum, { value }) => sum + linesAt(value, wide, bold(12)), 0),
    titleLines: linesAt(record.title, sheetWidthPt - 24, bold(15)),
    hasPhoto: photo !== null,
  })
  const room = { widthPt: sheetWidthPt, heightPt: sheetHeightPt - head }
  const text = fitSheet(sectionsOf(record), room, (part, size) => regular(size)(part))
  const topLines = await committeeLines(db, today)
  const paper = { topLines, title: record.title, facts, photo, text }
  const html = sheetHtml(paper, shippedFontFaces(resources))
  return { pdf: await stoppable(signal, desk.htmlToPdf(html)), cut: text.cut }
}

type Width = (text: string) => number

const widthsIn =
  (face: { readonly width: Measure }): ((sizePt: Parameters<Measure>[1]) => Width) =>
  (sizePt) =>
  (text) =>
    face.width(text, sizePt)

const linesAt = (text: string, widthPt: number, width: Width): number =>
  linesOf(text, widthPt, width).length

async function photoAddress(id: ExemplarFileId, context: TaskContext): Promise<string | null> {
  const photo = await readPhoto({ id }, context)
  if (!photo) return null
  const type = photo.kind === 'png' ? 'image/png' : 'image/jpeg'
  return `data:${type};base64,${Buffer.from(photo.bytes).toString('base64')}`
}

export function factsOf(record: ExemplarRecord) {
  const { name, unit, field, campaign, year, step } = record
  const { labels } = strings
  return [
    { label: labels.name, value: name },
    { label: labels.unit, value: unit },
    { label: labels.field, value: field },
    { label: labels.campaign, value: campaign ?? '' },
    { label: labels.year, value: String(year) },
    { label: labels.step, value: strings.step({ step, isRecognised: record.isRecognised }) },
  ].filter(({ value }) => value !== '')
}

export const sectionsOf = (record: ExemplarRecord): readonly SheetSection[] => [
  { label: strings.sections.story, text: record.story },
  { label: strings.sections.effect, text: record.workEffect },
  { label: strings.sections.figures, text: figuresOf(record) },
  { label: strings.sections.copy, text: record.howToCopy },
]

/** What has come of it so far, one line each; nothing is said of what is not on record. */
function figuresOf({ publicity, activities, learners, steps, months }: ExemplarRecord): string {
  const vote = steps.find(({ step }) => step === 1)?.vote ?? null
  const decision = steps.find(({ step }) => step === 5)
  const attained = learners.filter(({ result }) => isAttained(result))
  const overtaken = attained.filter(({ result }) => result === 'overtaken').length
  return [
    vote && strings.voted(vote),
    months.length > 0 && strings.months(months.length),
    publicity.length > 0 && strings.publicity(publicity.length),
    activities.length > 0 && strings.activities(activities.length),
    learners.length > 0 &&
      strings.learners({ all: learners.length, caughtUp: attained.length - overtaken, overtaken }),
    decision && (decision.document || decision.praise)
      ? strings.decided(decision.document || decision.praise)
      : '',
  ]
    .filter(Boolean)
    .join('\n')
}
