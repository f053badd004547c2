import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { RatingScope } from '@shared/features/ratings/ratings.contract'
import { ratingsHtml } from './ratings.html'
import { ratingsPaper } from './ratings.paper'
import { ratingFileStrings as strings } from './ratings.strings'
import { ratingsWorkbook } from './ratings.workbook'

type Saved = Promise<{ readonly name: string | null }>

/** Bảng tổng hợp xếp loại năm, as it stands on the screen. */
export async function saveRatingsXlsx(scope: RatingScope, context: TaskContext): Saved {
  const { db, desk, today, progress } = context
  const saved = await saveAs(desk, {
    title: strings.saveXlsx,
    name: strings.fileName({ ...scope, extension: 'xlsx' }),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      progress({ done: 0, total: null, label: strings.reading })
      return writeWorkbook(ratingsWorkbook(await ratingsPaper(db, scope, today)))
    },
  })
  return { name: saved?.name ?? null }
}

export async function saveRatingsPdf(scope: RatingScope, context: TaskContext): Saved {
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: strings.fileName({ ...scope, extension: 'pdf' }),
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => ratingsPdf(scope, context),
  })
  return { name: saved?.name ?? null }
}

export async function printRatings(scope: RatingScope, context: TaskContext): Promise<null> {
  const pdf = await ratingsPdf(scope, context)
  context.progress({ done: 0, total: null, label: strings.printing })
  await context.desk.printPdf(pdf, strings.printTitle)
  return null
}

async function ratingsPdf(scope: RatingScope, context: TaskContext): Promise<Uint8Array> {
  const { db, desk, resources, today, progress } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const paper = await ratingsPaper(db, scope, today)
  return desk.htmlToPdf(ratingsHtml(paper, shippedFontFaces(resources)), { landscape: true })
}
