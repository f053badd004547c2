import type { QueryContext } from '@electron/ipc/context'
import { localDayOf } from '@shared/core/local-instant'
import type { OfficeState } from '@shared/features/office/office.contract'
import { committeeOnDay, listVersions } from '../committee/committee.queries'

type World = Pick<QueryContext, 'workspace' | 'nowUtc' | 'appVersion'>

/** What the window shows first of all; answers even when the data cannot be opened. */
export async function officeState({ workspace, nowUtc, appVersion }: World): Promise<OfficeState> {
  const today = localDayOf(nowUtc())
  const { refusal, dataset } = workspace
  const base = { dataset, today, appVersion }
  if (refusal)
    return {
      ...base,
      phase: 'refused',
      refusal: { code: refusal.code, message: refusal.message },
      committee: null,
    }
  const db = workspace.database.kysely
  const [newest] = await listVersions(db)
  const committee = (await committeeOnDay(db, today)).identity ?? newest ?? null
  return {
    ...base,
    phase: newest ? 'ready' : 'first-run',
    refusal: null,
    committee: committee && { name: committee.name, shortName: committee.shortName },
  }
}
