import type { Db } from '@electron/database/database'
import type { ListSignature } from '@electron/documents/printed-list'
import type { QueryContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { DossierRow, DossiersOnPaper } from '@shared/features/dossiers/dossiers.contract'
import { committeeOnDay } from '../committee/committee.queries'
import { findNominations } from '../nominations/nominations.queries'
import { listDossiers, withMissing } from './dossiers.queries'
import { dossiersStrings as strings } from './dossiers.strings'

export type Reading = Pick<QueryContext, 'db' | 'today'>

/** Rows read in one go; a round has a few hundred. */
const rowsPerPage = 500

/** Those chosen, or every row of the screen, in the order of the paper list. */
export async function rowsOnPaper(db: Db, order: DossiersOnPaper): Promise<readonly DossierRow[]> {
  const { ids, taskId: _, ...filter } = order
  if (ids) return withMissing(db, await findNominations(db, ids))
  const rows: DossierRow[] = []
  for (;;) {
    const page = await listDossiers(db, {
      ...{ ...filter, sort: 'list', direction: 'ascending' },
      ...{ offset: rows.length, limit: rowsPerPage },
    })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

/** What stands above and below every list of the office. */
export async function officeFrame(
  { db, today }: Reading,
  day: LocalDate = today,
): Promise<{ topLines: readonly string[]; signature: ListSignature }> {
  const { identity, signers } = await committeeOnDay(db, day)
  const [signer] = signers
  return {
    topLines: identity ? [identity.upperBody, identity.name] : [],
    signature: {
      placeAndDate: strings.placeAndDate({ place: identity?.place ?? '', day }),
      authority: signer?.authority ?? '',
      position: signer?.position ?? '',
      name: signer?.fullName ?? '',
    },
  }
}

/** Rounds the rows are of, as one line each. */
export const roundLines = (rows: readonly DossierRow[]): readonly string[] =>
  [...new Set(rows.map(({ roundName }) => roundName))].map(strings.ofRound)
