import { namesABody } from '@shared/features/imports/imports.headings.rules'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { DraftRow } from './imports.drafts'
import type { Planning } from './imports.plan'

export interface Unit {
  readonly id: OrganisationId | null
  /** Also where the unit it names is not in the tree. */
  readonly isNamed: boolean
}

const unitFields = ['cell', 'base', 'unit'] as const

/**
 * Where a row belongs: by its own columns, “Chi bộ 1” and “Đảng bộ X” in two or both in one; else by
 * the headings above it, by a line over the list, or by the name of its sheet.
 */
export function findUnit(draft: DraftRow, planning: Planning, found: ImportProblem[]): Unit {
  const filled = unitFields.filter((field) => draft.texts.get(field))
  const [field] = filled
  const own = [...new Set(filled.map((each) => draft.texts.get(each) ?? ''))].join(', ')
  const text = remembered(draft, own, () =>
    field === undefined ? inContext(draft, planning) : completed(own, draft, planning),
  )
  if (text === null) return { id: null, isNamed: false }
  const { id, problem } = planning.matches.organisation(text)
  const place: ImportField | null = field ?? null
  if (problem) found.push({ field: place, ...problem })
  const organisation = id === null ? undefined : planning.directory.organisationFinder.get(id)
  if (organisation?.isClosed) {
    const sentence = problems.organisationClosed(organisation.name)
    found.push({ field: place, severity: 'error', sentence })
  }
  return { id, isNamed: true }
}

/** Ten thousand rows name a few hundred units: each is looked up once under each heading. */
function remembered(
  { frame: { completions }, headings }: DraftRow,
  own: string,
  find: () => string | null,
): string | null {
  const place = headings.length === 0 ? own : `${own}\n${headings.join('\n')}`
  const known = completions.get(place)
  if (known !== undefined) return known
  const found = find()
  completions.set(place, found)
  return found
}

const above = ({ headings, frame }: DraftRow): readonly string[] => [...headings, ...frame.units]

/** “Chi bộ 1” under “II. Đảng bộ Sở Y tế” is Chi bộ 1 of that one. */
function completed(own: string, draft: DraftRow, { directory, matches }: Planning): string {
  const { organisationFinder: finder } = directory
  if (matches.isAnswered('organisation', own) || finder.find(own).kind === 'found') return own
  const contexts = above(draft)
  const ways = contexts.map((context) => `${own}, ${context}`)
  const known = ways.find((way) => finder.find(way).kind === 'found')
  if (known !== undefined) return known
  // Asked about together with what is above it, so that the neighbours are offered first.
  const body = contexts.find((context) => finder.find(context).kind === 'found')
  return body === undefined || own.includes(body) ? own : `${own}, ${body}`
}

/** What stands over the row, where it names an organisation or at least a body to ask about. */
function inContext(draft: DraftRow, { directory, matches }: Planning): string | null {
  const contexts = above(draft)
  const { organisationFinder: finder } = directory
  const ways = contexts.flatMap((inner, place) => [
    ...contexts.slice(place + 1).map((outer) => `${inner}, ${outer}`),
    inner,
  ])
  const known = ways.find(
    (way) => matches.isAnswered('organisation', way) || finder.find(way).kind === 'found',
  )
  return known ?? contexts.find(namesABody) ?? null
}
