import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Question } from './people.find'
import { type Hit, stretchOfHits } from './people.hits'
import { placeBits } from './people.order-code'
import type { Found, Stretch } from './people.stretch'

/** Some organisations, as a rule one and all below it. */
export interface Branch {
  readonly ids: readonly OrganisationId[]
  /** Who belong to them now. */
  readonly people: number
}

type Texts = readonly RawBuilder<SqlBool>[]

/** Members of some organisations whose indexed text has all of this, as a subquery of row numbers. */
export const membersOf = (ids: readonly OrganisationId[], texts: Texts): RawBuilder<unknown> =>
  sql`select ord from person_search_member where ${areMembers(ids, texts)}`

const areMembers = (ids: readonly OrganisationId[], texts: Texts) =>
  sql.join(
    [sql`organisation_id in (select value from json_each(${JSON.stringify(ids)}))`, ...texts],
    sql` and `,
  )

/** Read beyond a stretch, as a rule to the end of its last code. */
const afterStretch = 200

/**
 * A stretch of the people of a branch, where their texts tell everything that is asked: the texts
 * are read, side by side as they stand, and of the people only those that are shown.
 */
export async function findInBranch(
  db: Db,
  { conditions, texts }: Question,
  { branch, ...stretch }: Omit<Stretch, 'countTo'> & { readonly branch: Branch },
): Promise<Found> {
  const { direction, offset, limit } = stretch
  const places = sql<Hit>`(select ord, place >> ${sql.lit(placeBits)} as code
    from person_search_member where ${areMembers(branch.ids, texts)}
    order by place ${sql.raw(direction)} limit ${offset + limit + afterStretch})`.as('hit')
  const hits = await db.selectFrom(places).selectAll().execute()
  const isEnd = hits.length < offset + limit + afterStretch
  const total =
    texts.length === 0 ? branch.people : isEnd ? hits.length : await countIn(db, branch.ids, texts)
  const ords = await stretchOfHits(db, { conditions }, { ...stretch, hits, skip: 0, isEnd })
  return { ords: ords ?? [], total, isMore: false }
}

async function countIn(db: Db, ids: Branch['ids'], texts: Texts): Promise<number> {
  const { count } = await db
    .selectFrom('person_search_member')
    .where(sql<SqlBool>`${areMembers(ids, texts)}`)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
