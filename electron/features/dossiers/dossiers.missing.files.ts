import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { DossierRow, DossiersOnPaper } from '@shared/features/dossiers/dossiers.contract'
import { dossiersErrors } from '@shared/features/dossiers/dossiers.errors'
import {
  awardLevelNames,
  nominationStatusNames,
} from '@shared/features/nominations/nominations.strings'
import { officeFrame, type Reading, roundLines, rowsOnPaper } from './dossiers.paper'
import { dossiersStrings as strings } from './dossiers.strings'

/** @throws AppError `dossiers.nothingMissing` */
export const missingPdf = (order: DossiersOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => missingList(order, context), context)

/** @throws AppError `dossiers.nothingMissing`, `desk.cannotSave` */
export const missingXlsx = (
  order: DossiersOnPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      title: strings.saveMissing,
      name: strings.missingFile(context.today),
      sheet: strings.missingSheet,
      list: () => missingList(order, context),
    },
    context,
  )

/** Unit by unit, so that each can be told what it owes. */
async function missingList(
  order: DossiersOnPaper,
  reading: Reading,
): Promise<ListedRows<DossierRow>> {
  const rows = (await rowsOnPaper(reading.db, { ...order, missingOnly: true }))
    .filter(({ missing }) => missing.length > 0)
    .toSorted((a, b) => unitOf(a).localeCompare(unitOf(b), 'vi'))
  if (rows.length === 0) throw dossiersErrors.nothingMissing()
  return {
    ...(await officeFrame(reading)),
    title: strings.missingTitle,
    parts: [...roundLines(rows), strings.asOf(reading.today)],
    columns: columnsOf(rows),
    rows,
    notes: [strings.missingCount(rows.length)],
  }
}

/** A collective that has no unit above it on the list stands for itself. */
export const unitOf = ({ kind, name, unit }: Pick<DossierRow, 'kind' | 'name' | 'unit'>): string =>
  unit || (kind === 'collective' ? name : strings.noUnit)

const { missingColumns: headers } = strings

function columnsOf(rows: readonly DossierRow[]): readonly ListedColumn<DossierRow>[] {
  const isOneRound = new Set(rows.map(({ roundId }) => roundId)).size === 1
  return [
    { header: headers.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
    { header: headers.unit, width: 32, value: unitOf },
    { header: headers.name, width: 30, value: ({ name }) => name },
    ...(isOneRound
      ? []
      : [{ header: headers.round, width: 26, value: (row: DossierRow) => row.roundName }]),
    { header: headers.level, width: 12, value: ({ level }) => awardLevelNames[level] },
    { header: headers.status, width: 17, value: ({ status }) => nominationStatusNames[status] },
    { header: headers.missing, width: 46, value: ({ missing }) => missing.join('; ') },
  ]
}
