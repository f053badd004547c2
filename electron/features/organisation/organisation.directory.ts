import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { keptUntilChanged, organisationsStamp } from './organisation.kept'
import { type OtherNames, readOtherNames } from './organisation.names.queries'

export interface DirectoryEntry {
  readonly row: DirectoryRow
  /** The organisation first, then each one above it up to the Bloc, whose name tells nothing apart. */
  readonly chain: readonly DirectoryRow[]
  /** Folded names of those above. */
  readonly above: string
  readonly others: NonNullable<ReturnType<OtherNames['get']>>
}

type DirectoryRow = Awaited<ReturnType<typeof readRows>>[number]

/**
 * Every organisation with those above it and its other names, in alphabetical order. Read again only
 * after a change: looking through 10,000 at each letter typed takes a moment, reading them does not.
 */
export const directoryOf = keptUntilChanged(organisationsStamp, readDirectory)

async function readDirectory(db: Db): Promise<readonly DirectoryEntry[]> {
  const rows = await readRows(db)
  const others = await readOtherNames(db)
  const byId = new Map<OrganisationId, DirectoryRow>(rows.map((row) => [row.id, row]))
  return rows.map((row) => {
    const chain = [row]
    for (let at = row; at.parent_id !== null && chain.length <= rows.length; ) {
      const parent = byId.get(at.parent_id)
      if (!parent || parent.level === 'bloc') break
      chain.push(parent)
      at = parent
    }
    const above = chain
      .slice(1)
      .map(({ search_text }) => search_text)
      .join(' ')
    return { row, chain, above, others: others.get(row.id) ?? [] }
  })
}

const readRows = (db: Db) =>
  db
    .selectFrom('organisation')
    .select(['id', 'parent_id', 'name', 'level', 'closed_on', 'search_text'])
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
