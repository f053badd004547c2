import type { TaskContext } from '@electron/ipc/context'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { composePages } from '../certificates/certificates.pages'
import { type SheetToPrint, sheetsOf } from './printing.paper'
import type { Asked } from './printing.preflight'
import { byPaper } from './printing.preflight'
import { printingStrings as strings } from './printing.strings'

/**
 * The sheets asked for as they are, or were, printed; null: all of the decision. Where a decision
 * needs two kinds of paper, those of the kind asked for, else of the first.
 *
 * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`
 */
export async function previewSheets(
  { awardIds, decisionId, printerId, kind }: Asked & { readonly kind: SubjectKind | null },
  context: TaskContext,
): Promise<Uint8Array> {
  const { sheets, createdAt } = await sheetsOf(context.db, { decisionId, printerId })
  const wanted = awardIds === null ? null : new Set(awardIds)
  const asked = sheets.filter(
    ({ line, record }) =>
      (wanted === null || wanted.has(line.awardId)) &&
      (kind === null || record.subjectKind === kind),
  )
  const [group = []] = byPaper(asked)
  return pagesOf(group, createdAt, context)
}

async function pagesOf(
  group: readonly SheetToPrint[],
  createdAt: Date,
  context: TaskContext,
): Promise<Uint8Array> {
  const [first] = group
  const records = group.map(({ record }) => record)
  const onPage = (done: number) =>
    context.progress({ done, total: records.length, label: strings.composing })
  if (!first) throw certificateErrors.nothingToPrint()
  const { layout, stock } = first.paper
  return composePages(context, { layout, stock, records, createdAt, onPage })
}
