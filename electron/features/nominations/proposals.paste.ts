import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { PastedLine } from '@shared/features/nominations/proposals.contract'
import {
  matchLine,
  type PastedCandidate,
  type ReadLine,
  readPaste,
} from '@shared/features/nominations/proposals.paste.rules'
import { searchOrganisations } from '../organisation/organisation.queries'
import { searchPeople } from '../people/people.queries'

/** Namesakes looked at: more of one name are told apart by their unit only. */
const mostNamesakes = 40
/** Lines that are looked up; a longer list is imported. */
const mostLines = 2000

interface Paste {
  readonly kind: SubjectKind
  readonly text: string
}

/** What each line of the clipboard may mean; writes nothing. */
export async function readPastedLines(
  db: Db,
  { kind, text }: Paste,
): Promise<readonly PastedLine[]> {
  const lines: PastedLine[] = []
  const find = kind === 'person' ? findPersons : findCollectives
  for (const line of readPaste(text).slice(0, mostLines)) {
    lines.push({ ...line, match: matchLine(line, await find(db, line)) })
    if (lines.length % 50 === 0) await setImmediate()
  }
  return lines
}

async function findPersons(db: Db, { name }: ReadLine): Promise<readonly PastedCandidate[]> {
  const found = await searchPeople(db, { text: name, organisationId: null, limit: mostNamesakes })
  return found.map((person) => ({
    personId: person.id,
    organisationId: person.organisationId,
    name: person.fullName,
    position: person.position,
    unit: person.organisation,
  }))
}

/** A collective is found by its name, or by its name with that of its unit. */
async function findCollectives(db: Db, { name }: ReadLine): Promise<readonly PastedCandidate[]> {
  const search = { limit: mostNamesakes, includeClosed: false, parentOf: null }
  const found = await searchOrganisations(db, { ...search, text: name })
  return found.map((organisation) => ({
    personId: null,
    organisationId: organisation.id,
    name: organisation.name,
    position: '',
    unit: organisation.qualifiedName,
  }))
}
