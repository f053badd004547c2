import { coreErrors } from '@shared/core/core.errors'
import { type SqlBool, sql } from 'kysely'
import { thereStrings } from './assert-there.strings'
import type { Db } from './database'

type Named = keyof typeof thereStrings

/**
 * What a form names may have been removed since it was opened: said in words here, where the
 * database would only refuse the whole command at its end.
 *
 * @param named ids by table; null: nothing was chosen
 * @throws AppError `core.notFound`
 */
export async function assertThere(
  db: Db,
  named: Readonly<Partial<Record<Named, readonly (string | null)[]>>>,
): Promise<void> {
  for (const table of Object.keys(named) as Named[]) {
    const ids = new Set((named[table] ?? []).filter((id) => id !== null))
    if (ids.size === 0) continue
    const { known } = await db
      .selectFrom(table)
      .where(sql<SqlBool>`id in (select value from json_each(${JSON.stringify([...ids])}))`)
      .select((eb) => eb.fn.countAll<number>().as('known'))
      .executeTakeFirstOrThrow()
    if (known !== ids.size) throw coreErrors.notFound({ what: thereStrings[table] })
  }
}
