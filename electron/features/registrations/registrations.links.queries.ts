import type { Db } from '@electron/database/database'
import { countReferences } from '@electron/database/references'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import { sql } from 'kysely'

/** What goes with a paper, and so is no link of somebody else's to it. */
const ownParts = ['registration_item', 'registration_check', 'registration_past_result']

/** How many records of other features (exemplars, contents of pledges) were made from these papers. */
export async function linksTo(db: Db, ids: readonly RegistrationId[]): Promise<number> {
  const items = await db
    .selectFrom('registration_item')
    .where(sql<boolean>`registration_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select('id')
    .execute()
  const itemIds = items.map(({ id }) => id)
  return (
    (await countReferences(db, { table: 'registration', ids, ignored: ownParts })) +
    (await countReferences(db, { table: 'registration_item', ids: itemIds }))
  )
}
