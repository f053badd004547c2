import { setImmediate } from 'node:timers/promises'
import { showPartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { ImportProblem, MatchType } from '@shared/features/imports/imports.kinds'
import type { Match, MatchQuality } from '@shared/features/imports/imports.organisation-finder'
import type { Wanted } from '@shared/features/imports/imports.person-finder'
import type { MatchReport, Suggested, TextToMatch } from '@shared/features/imports/imports.reports'
import {
  rowProblems as problems,
  importsStrings as strings,
} from '@shared/features/imports/imports.strings'
import { answersFor } from '@shared/features/imports/imports.values.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { type Directory, describePerson } from './imports.directory'
import type { ImportSession, Resolution } from './imports.session'
import { resolutionOfWord, type SeenWord, type WordReader, wordKey } from './imports.values'

/** What a text stands for, or why that is not known. */
export interface Resolved<Id> {
  readonly id: Id | null
  /** null: matched without question. */
  readonly problem: Pick<ImportProblem, 'severity' | 'sentence'> | null
}

interface Seen {
  readonly type: MatchType
  readonly text: string
  readonly match: Match<string>
  readonly resolution: Resolution | undefined
  readonly wanted: Wanted<OrganisationId> | null
  rows: number
}

/** Texts shown at once for matching; the rest follow as these are settled. */
const SHOWN = 200

export const resolutionKey = (type: MatchType, text: string): string => `${type} ${fold(text)}`

/** Looks up the texts of a list, each distinct one once, and keeps count for the report. */
export class TextMatches {
  readonly #session: ImportSession
  readonly #directory: Directory
  /** By how the text is written, so that folding is done once per spelling. */
  readonly #seen = new Map<string, Seen>()

  constructor(session: ImportSession, directory: Directory) {
    this.#session = session
    this.#directory = directory
  }

  /** Whether the clerk has said what a text stands for, “as written” among the answers. */
  isAnswered(type: MatchType, text: string): boolean {
    return this.#session.resolutions.has(resolutionKey(type, text))
  }

  organisation(text: string): Resolved<OrganisationId> {
    const finder = this.#directory.organisationFinder
    const seen = this.#see('organisation', text, {
      find: () => finder.find(text),
      exists: (id) => finder.get(id as OrganisationId) !== undefined,
      wanted: null,
    })
    if (seen.match.kind === 'ambiguous' && !seen.resolution)
      return unsure(problems.organisationAmbiguous(text, seen.match.ids.length))
    return resolved(seen, problems.organisationUnknown(text))
  }

  /** @param unit as the list writes it; part of what the clerk's answer is remembered by */
  person(wanted: Wanted<OrganisationId>, unit: string): Resolved<PersonId> {
    const { personFinder } = this.#directory
    const text = personText(wanted, unit)
    const seen = this.#see('person', text, {
      find: () => this.#findPerson(wanted, text),
      exists: (id) => personFinder.get(id as PersonId) !== undefined,
      wanted,
    })
    if (seen.match.kind === 'ambiguous' && !seen.resolution)
      return unsure(problems.personAmbiguous(wanted.name, seen.match.ids.length))
    return resolved(seen, problems.personUnknown(wanted.name, unit))
  }

  /** What the data says comes before what was taught: people move, and namesakes come and go. */
  #findPerson(wanted: Wanted<OrganisationId>, text: string): Match<PersonId> {
    const { personFinder, personAliases } = this.#directory
    const found = personFinder.find(wanted)
    const taught = personAliases.get(fold(text)) as PersonId | undefined
    if (found.kind === 'found' || taught === undefined || !personFinder.get(taught)) return found
    return { kind: 'found', id: taught, quality: 'alias' }
  }

  /** Takes its time where much is open, and gives the window a turn after each text. */
  async report(mayStayAsWritten: boolean, values: WordReader): Promise<MatchReport> {
    const all = [...this.#seen.values()]
    const words = values.seen().map((word) => this.#describeWord(word))
    const openWords = words.filter(({ chosen }) => chosen === null)
    const open = all.filter(({ match, resolution }) => match.kind !== 'found' && !resolution)
    const found = (quality: MatchQuality) =>
      all.filter(
        ({ match, resolution }) =>
          !resolution && match.kind === 'found' && match.quality === quality,
      ).length
    const shown = open.toSorted((a, b) => b.rows - a.rows).slice(0, SHOWN)
    for (const seen of shown) await this.#readySuggestions(seen)
    return {
      matched: { exact: found('exact'), folded: found('folded'), alias: found('alias') },
      open: [...openWords, ...shown.map((seen) => this.#describe(seen))],
      openTotal: open.length + openWords.length,
      decided: [
        ...words.filter(({ chosen }) => chosen !== null),
        ...all.filter(({ resolution }) => resolution).map((seen) => this.#describe(seen)),
      ],
      mayStayAsWritten,
    }
  }

  #see(
    type: MatchType,
    text: string,
    look: {
      readonly find: () => Match<string>
      readonly exists: (id: string) => boolean
      readonly wanted: Wanted<OrganisationId> | null
    },
  ): Seen {
    const place = `${type} ${text}`
    const known = this.#seen.get(place)
    if (known) {
      known.rows += 1
      return known
    }
    const key = resolutionKey(type, text)
    const chosen = this.#session.resolutions.get(key)
    const isValid = chosen && (chosen.subjectId === null || look.exists(chosen.subjectId))
    const match = look.find()
    const { wanted } = look
    const seen = { type, text, match, wanted, resolution: isValid ? chosen : undefined, rows: 1 }
    this.#seen.set(place, seen)
    return seen
  }

  async #readySuggestions(seen: Seen): Promise<void> {
    const { personFinder, organisationFinder, suggestions } = this.#directory
    const key = suggestionKey(seen)
    if (suggestions.has(key)) return
    const { text, wanted } = seen
    while ((wanted ? personFinder : organisationFinder).indexSome()) await setImmediate()
    suggestions.set(key, wanted ? personFinder.suggest(wanted) : organisationFinder.suggest(text))
    await setImmediate()
  }

  #describe(seen: Seen): TextToMatch {
    const { type, text, match, rows, resolution } = seen
    const found = resolution ? [] : (this.#directory.suggestions.get(suggestionKey(seen)) ?? [])
    return {
      ...{ type, text, rows, field: null },
      isAmbiguous: match.kind === 'ambiguous',
      suggestions: found.map(({ id, score }) => this.#suggested(id, score)),
      chosen: resolution
        ? {
            subject:
              resolution.subjectId === null ? null : this.#suggested(resolution.subjectId, 1),
            remember: resolution.remember,
          }
        : null,
    }
  }

  /** A word of a column, with every answer there is. */
  #describeWord({ field, text, rows }: SeenWord): TextToMatch {
    const chosen = this.#session.resolutions.get(resolutionOfWord(wordKey(field, text)))
    const answer = (label: string): Suggested => ({ id: label, label, detail: '', score: 0 })
    return {
      ...{ type: 'value', field, text, rows, isAmbiguous: false },
      suggestions: answersFor(field, text).map(answer),
      chosen: chosen
        ? {
            subject: chosen.subjectId === null ? null : answer(chosen.subjectId),
            remember: chosen.remember,
          }
        : null,
    }
  }

  #suggested(id: string, score: number): Suggested {
    const percent = Math.round(score * 100)
    const person = this.#directory.people.get(id as PersonId)
    if (person)
      return {
        ...{ id, score: percent },
        label: person.fullName,
        detail: describePerson(this.#directory, person),
      }
    const label = this.#directory.organisationFinder.label(id as OrganisationId)
    return { id, label, detail: '', score: percent }
  }
}

/**
 * What the clerk's answer about a person is kept by. Two people of one name and unit differ by birth
 * or post, so each is asked for by themselves: an answer about one must not move the other.
 */
function personText(wanted: Wanted<OrganisationId>, unit: string): string {
  const { name, birthDate, position } = wanted
  const born = birthDate === null ? '' : strings.born(showPartialDate(birthDate))
  return [name, unit, born, position].filter((part) => part !== '').join(' | ')
}

/** Suggestions depend on the unit as it is understood now, which an answer may change. */
const suggestionKey = ({ type, text, wanted }: Seen): string =>
  `${type} ${wanted?.organisationId ?? ''} ${text}`

const unsure = <Id>(sentence: string): Resolved<Id> => ({
  id: null,
  problem: { severity: 'error', sentence },
})

function resolved<Id extends string>({ match, resolution }: Seen, sentence: string): Resolved<Id> {
  if (resolution?.subjectId === null)
    return { id: null, problem: { severity: 'warning', sentence: problems.asWritten } }
  if (resolution) return { id: resolution.subjectId as Id, problem: null }
  return match.kind === 'found' ? { id: match.id as Id, problem: null } : unsure(sentence)
}
