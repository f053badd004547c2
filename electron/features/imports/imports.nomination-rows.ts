import type { ListedNomination } from '@electron/features/nominations/nominations.insert'
import { kindByName } from '@shared/features/imports/imports.cells.rules'
import { readDate } from '@shared/features/imports/imports.dates.rules'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { type DraftRow, dateReadingOf } from './imports.drafts'
import type { Planning } from './imports.plan'

export interface NominationRow {
  readonly draft: DraftRow
  readonly problems: readonly ImportProblem[]
  /** null while the row is faulty. */
  readonly listed: ListedNomination | null
}

type Report = (
  field: ImportField,
  problem: Pick<ImportProblem, 'severity' | 'sentence'> | null,
) => void

/** @param phrase the round's common achievement, for rows without one of their own */
export function readNominationRow(
  draft: DraftRow,
  planning: Planning,
  phrase: string,
): NominationRow {
  const text = (field: ImportField) => draft.texts.get(field) ?? ''
  const found: ImportProblem[] = [...draft.problems]
  const report: Report = (field, problem) => problem && found.push({ field, ...problem })
  const error = (field: ImportField, sentence: string | undefined) =>
    report(field, sentence === undefined ? null : { severity: 'error', sentence })

  if (text('name') === '') error('name', problems.missing('name'))
  const { values } = planning
  const ownLevel = values.read('award-level', text('level'))
  const ownKind = values.read('subject-kind', text('kind'))
  error('level', ownLevel.problem)
  error('kind', ownKind.problem)
  const level = ownLevel.value ?? draft.sheet.level
  if (level === null && !ownLevel.problem) error('level', problems.awardLevelMissing)
  const kind = ownKind.value ?? draft.sheet.kind ?? kindByName(text('name'))
  const subject = text('name') === '' ? nobody : findSubject(draft, { planning, kind, report })
  const isFaulty = level === null || found.some(({ severity }) => severity === 'error')
  const ordinal = /^\d{1,6}$/u.exec(text('ordinal'))
  return {
    ...{ draft, problems: found },
    listed: isFaulty
      ? null
      : {
          ...{ level, kind, ...subject },
          name: text('name'),
          position: text('position'),
          unit: text('unit'),
          achievement: text('achievement') || phrase,
          note: text('note'),
          positionInList: ordinal ? Number(ordinal[0]) : null,
        },
  }
}

interface Subject {
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
}
const nobody: Subject = { organisationId: null, personId: null }

interface Search {
  readonly planning: Planning
  readonly kind: SubjectKind
  readonly report: Report
}

const findSubject = (draft: DraftRow, search: Search): Subject =>
  search.kind === 'collective' ? findCollective(draft, search) : findPerson(draft, search)

/** The collective by its own name; with its unit where several bear the name. */
function findCollective(draft: DraftRow, { planning, report }: Search): Subject {
  const name = draft.texts.get('name') ?? ''
  const unit = draft.texts.get('unit') ?? ''
  const alone = planning.directory.organisationFinder.find(name)
  const text = unit === '' || alone.kind === 'found' ? name : `${name}, ${unit}`
  const { id, problem } = planning.matches.organisation(text)
  report('name', problem)
  return { organisationId: id, personId: null }
}

function findPerson(draft: DraftRow, { planning, report }: Search): Subject {
  const { matches } = planning
  const text = (field: ImportField) => draft.texts.get(field) ?? ''
  const [name, unit] = [text('name'), text('unit')]
  const options = { today: planning.today, ...dateReadingOf(draft, 'birthDate') }
  const born = readDate(text('birthDate'), options)
  if (born.problem !== undefined) report('birthDate', { severity: 'error', sentence: born.problem })
  const place = unit === '' ? null : matches.organisation(unit)
  report('unit', place?.problem ?? null)
  // A unit left as written is nowhere in the tree, so nobody can be looked for in it.
  if (place && place.id === null) return nobody
  const wanted = {
    ...{ name, birthDate: born.value, position: text('position') },
    organisationId: place?.id ?? null,
  }
  const person = matches.person(wanted, unit)
  report('name', person.problem)
  const known = person.id === null ? undefined : planning.directory.people.get(person.id)
  return {
    personId: person.id,
    organisationId: place?.id ?? known?.organisationId ?? null,
  }
}
