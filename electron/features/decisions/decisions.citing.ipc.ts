import type { Db } from '@electron/database/database'
import type { Handlers } from '@electron/ipc/context'
import { documentNumbersIn } from '@shared/core/document-number'
import type {
  CitingDecision,
  decisionsCitingContract,
} from '@shared/features/decisions/decisions.citing.contract'

export const decisionsCitingHandlers: Handlers<typeof decisionsCitingContract> = {
  'decisions.citing': ({ number }, { db }) => listCiting(db, number),
}

/** Numbers are compared whole: “1-CT/TU” is no part of “01-CT/TU”, nor of “101-CT/TU”. */
async function listCiting(db: Db, number: string): Promise<readonly CitingDecision[]> {
  const [wanted] = documentNumbersIn(number)
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'number', 'symbol', 'issued_on as issuedOn', 'status', 'bases'])
    .orderBy('issued_on', 'desc')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ bases }) => wanted !== undefined && documentNumbersIn(bases).includes(wanted))
    .map(({ bases: _, ...decision }) => decision)
}
