import type { Db } from '@electron/database/database'
import type { TaskContext } from '@electron/ipc/context'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import type { Sheet } from '@shared/features/calibration/calibration.rules'
import { drawnLayout } from '@shared/features/certificates/certificates.design'
import type { DesignId } from '@shared/features/certificates/certificates.ids'
import {
  BLANK_PAPER,
  type CertificateLayout,
} from '@shared/features/certificates/certificates.layout'
import { outlinesOf } from '@shared/features/certificates/certificates.outlines'
import { rulerLayout } from '@shared/features/certificates/certificates.ruler'
import { certificateRulerStrings as rulerWords } from '@shared/features/certificates/certificates.ruler.strings'
import { trialRecord } from '@shared/features/certificates/certificates.trial-records'
import { getProfile, printTransform } from '../calibration/calibration.queries'
import { getDesign } from './certificates.designs.queries'
import { composePages, type Press } from './certificates.pages'
import { certificatesStrings as strings } from './certificates.strings'

export interface RulerPage extends Sheet {
  readonly profileId: PrinterProfileId
  /** True: as this printer needs it by its last reading; false: as it is, to be measured. */
  readonly isCorrected: boolean
}

type Reading = Press & { readonly db: Db }

/** @throws AppError `core.notFound` */
export async function rulerPage(
  { db, ...press }: Reading,
  { width, height, profileId, isCorrected }: RulerPage,
): Promise<Uint8Array> {
  const profile = await getProfile(db, profileId)
  const correction = isCorrected ? await printTransform(db, profileId) : undefined
  const sentence = correction ? rulerWords.check(printerName(profile)) : rulerWords.measure
  return onePage(press, rulerLayout({ width, height }, sentence), correction)
}

export async function printRuler(page: RulerPage, context: TaskContext): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.composing })
  const pdf = await rulerPage(context, page)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, rulerWords.title)
  return null
}

/** The boxes of a design as this printer needs them, for the light table. */
export async function printOutlines(
  {
    designId,
    profileId,
  }: { readonly designId: DesignId; readonly profileId: PrinterProfileId | null },
  context: TaskContext,
): Promise<null> {
  context.progress({ done: 0, total: null, label: strings.composing })
  const { name, layout } = await getDesign(context.db, designId)
  const correction = profileId === null ? undefined : await printTransform(context.db, profileId)
  const pdf = await onePage(context, outlinesOf(drawnLayout(name, layout)), correction)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.outlinesTitle(name))
  return null
}

const printerName = ({ name, tray }: { readonly name: string; readonly tray: string }) =>
  tray === '' ? name : strings.printerAndTray({ name, tray })

const DAY_OF_RULERS = new Date('2000-01-01T00:00:00Z')

function onePage(
  press: Press,
  layout: CertificateLayout,
  correction: Awaited<ReturnType<typeof printTransform>>,
): Promise<Uint8Array> {
  return composePages(press, {
    layout,
    // Nothing of it is printed: the page has fixed texts only.
    records: [{ ...trialRecord('ordinary'), decisionNumber: '' }],
    stock: { ...BLANK_PAPER, ...(correction && { correction }) },
    createdAt: DAY_OF_RULERS,
  })
}
