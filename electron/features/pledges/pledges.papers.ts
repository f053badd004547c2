import type { Db } from '@electron/database/database'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import { signingDayOf } from '@shared/features/pledges/pledges.rules'
import { committeeOnDay } from '../committee/committee.queries'
import type { PledgePaper } from './pledges.html'
import { readPledges } from './pledges.record.queries'

/** Pledges under the committee of the day each is signed on; those that are gone are left out. */
export async function readPapers(
  db: Db,
  ids: readonly PledgeId[],
): Promise<readonly PledgePaper[]> {
  const papers: PledgePaper[] = []
  for (const pledge of await readPledges(db, ids)) {
    const day = pledge.signingOn ?? signingDayOf(pledge.year)
    const { identity, signers } = await committeeOnDay(db, day)
    const [signer] = signers
    papers.push({
      ...{ pledge, day, upperBody: identity?.upperBody ?? '', committee: identity?.name ?? '' },
      witness: signer
        ? { authority: signer.authority, position: signer.position, name: signer.fullName }
        : null,
    })
  }
  return papers
}
