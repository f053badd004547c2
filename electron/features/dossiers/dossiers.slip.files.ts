import type { Db } from '@electron/database/database'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { renderPartyHtml } from '@electron/documents/party-html'
import type { TaskContext } from '@electron/ipc/context'
import { dossiersErrors } from '@shared/features/dossiers/dossiers.errors'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { returnsOf } from '../nominations/files.queries'
import { findNominations } from '../nominations/nominations.queries'
import { unitOf } from './dossiers.missing.files'
import { withMissing } from './dossiers.queries'
import { composeSlip, type ReturnedFile } from './dossiers.slip'
import { joinSheets } from './dossiers.slip.pages'
import { dossiersStrings as strings } from './dossiers.strings'

/**
 * “Phiếu yêu cầu bổ sung hồ sơ”: one slip for each unit, each on pages of its own.
 *
 * @throws AppError `dossiers.nothingReturned`
 */
export async function slipPdf(
  { ids }: { readonly ids: readonly NominationId[] },
  context: TaskContext,
): Promise<Uint8Array> {
  const { db, today, desk, resources, progress } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  const files = await returnedFiles(db, ids)
  if (files.length === 0) throw dossiersErrors.nothingReturned()
  const { identity, signers } = await committeeOnDay(db, today)
  const slips = [...Map.groupBy(files, ({ unit }) => unit)].map(([unit, own]) =>
    composeSlip({ unit, files: own, writtenOn: today, identity, signer: signers[0] ?? null }),
  )
  const options = { fontFaces: shippedFontFaces(resources), title: strings.slipTitle }
  return desk.htmlToPdf(joinSheets(slips.map((slip) => renderPartyHtml(slip, options))))
}

/** Those that went back and have not come again, with their last return. */
async function returnedFiles(
  db: Db,
  ids: readonly NominationId[],
): Promise<readonly ReturnedFile[]> {
  const rows = await withMissing(db, await findNominations(db, ids))
  const returns = await returnsOf(db, ids)
  return rows.flatMap((row) => {
    const open = returns.find(
      ({ nominationId, resubmittedOn }) => nominationId === row.id && resubmittedOn === null,
    )
    if (!open || row.status !== 'returned') return []
    return { ...row, unit: unitOf(row), returned: open }
  })
}
