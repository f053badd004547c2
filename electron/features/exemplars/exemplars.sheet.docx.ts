import { withPicture } from '@electron/documents/docx-picture'
import type { TaskContext } from '@electron/ipc/context'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { saveKind } from '../templates/templates.fill'
import { readPhoto } from './exemplars.files.service'
import { sheetStrings as strings } from './exemplars.paper.strings'
import { getRecord } from './exemplars.record.queries'
import { factsOf, sectionsOf } from './exemplars.sheet'

/**
 * “Phiếu nhân rộng” to be worked on in Word: nothing shortened, the photo beside its facts.
 *
 * @throws AppError `core.notFound`, `documents.*` of the office's own template, `desk.cannotSave`
 */
export async function saveSheetDocx(
  { id }: { readonly id: ExemplarId },
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const { db, today } = context
  const record = await getRecord(db, id, today)
  const document = async () => {
    const { identity } = await committeeOnDay(db, today)
    const values = {
      upperBody: identity?.upperBody ?? '',
      issuingBody: identity?.name ?? '',
      title: record.title,
      facts: factsOf(record),
      sections: sectionsOf(record)
        .filter(({ text }) => text.trim() !== '')
        .map(({ label, text }) => ({ label, text: text.trim() })),
    }
    return { day: today, values }
  }
  const finish = async (docx: Uint8Array) => {
    const photo = record.photoId && (await readPhoto({ id: record.photoId }, context))
    if (!photo) return docx // lost or damaged: the sheet is worth having without it
    return withPicture(docx, {
      bytes: photo.bytes,
      kind: photo.kind === 'png' ? 'png' : 'jpeg',
      words: record.name,
      ...photoRoom,
      beside: record.name,
    })
  }
  const name = strings.fileName(record.name)
  return saveKind({ kind: 'exemplarSheet', name, document, finish }, context)
}

/** As on the printed sheet. */
const photoRoom = { widthMm: 34, heightMm: 44 } as const
