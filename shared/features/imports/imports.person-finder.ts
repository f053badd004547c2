import type { PartialDate } from '@shared/core/partial-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { Match, Suggestion } from './imports.organisation-finder'
import { SimilarTexts } from './imports.similarity'

export interface KnownPerson<Id extends string = string, Organisation extends string = string> {
  readonly id: Id
  readonly fullName: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate: string | null
  readonly position: string
  readonly organisationId: Organisation | null
}

/** What a row says about someone. */
export interface Wanted<Organisation extends string> {
  readonly name: string
  /** null: the row names no unit. */
  readonly organisationId: Organisation | null
  readonly birthDate: PartialDate | null
  /** '' where the row has none. */
  readonly position: string
}

type IsWithin<Organisation> = (id: Organisation, above: Organisation) => boolean

const LEAST_SIMILAR = 0.45
/** The very name, but in another unit than the list says. */
const ELSEWHERE = 0.8

/** Finds the person a row means. A name alone is never enough where two bear it. */
export class PersonFinder<Id extends string = string, Organisation extends string = string> {
  readonly #byId = new Map<Id, KnownPerson<Id, Organisation>>()
  readonly #byName = new Map<string, KnownPerson<Id, Organisation>[]>()
  readonly #isWithin: IsWithin<Organisation>
  readonly #similar = new SimilarTexts<Id>(this.#texts())

  constructor(people: readonly KnownPerson<Id, Organisation>[], isWithin: IsWithin<Organisation>) {
    this.#isWithin = isWithin
    for (const person of people) this.#byId.set(person.id, person)
    for (const [name, namesakes] of Map.groupBy(people, (person) => person.fullName)) {
      const key = fold(name)
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), ...namesakes])
    }
  }

  get(id: Id): KnownPerson<Id, Organisation> | undefined {
    return this.#byId.get(id)
  }

  /** Unit first, then birth date, then post, each only as far as it is needed to tell namesakes apart. */
  find(wanted: Wanted<Organisation>): Match<Id> {
    const { name, organisationId, birthDate, position } = wanted
    const namesakes = this.#byName.get(fold(name)) ?? []
    const there = namesakes.filter((person) => this.#isIn(person, organisationId))
    const possible = there.filter((person) => !contradict(person.birthDate, birthDate))
    const born = narrow(possible, (person) => person.birthDate !== null && birthDate !== null)
    const best = narrow(born, (person) => postKey(person.position) === postKey(position))
    const [first, second] = best
    if (!first) return { kind: 'unknown' }
    if (second) return { kind: 'ambiguous', ids: best.map(({ id }) => id) }
    return { kind: 'found', id: first.id, quality: sameLetters(first.fullName, name) }
  }

  /** Readies {@link suggest} step by step. @returns whether more steps are to come */
  indexSome(): boolean {
    return this.#similar.indexSome()
  }

  /** Namesakes first, wherever they are; then similar names of the same unit. */
  suggest(wanted: Wanted<Organisation>, limit = 5): readonly Suggestion<Id>[] {
    const { name, organisationId } = wanted
    const namesakes = this.#byName.get(fold(name)) ?? []
    const scores = new Map<Id, number>()
    for (const person of namesakes)
      scores.set(person.id, this.#isIn(person, organisationId) ? 0.99 : ELSEWHERE)
    const alike = this.#similar.search(fold(name), { limit: 60, least: LEAST_SIMILAR })
    for (const { id, score } of alike) {
      const person = this.#byId.get(id)
      if (!person || scores.has(id)) continue
      scores.set(id, this.#isIn(person, organisationId) ? score : score * 0.6)
    }
    return Array.from(scores, ([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(limit, Math.min(namesakes.length, 20)))
  }

  #isIn(person: KnownPerson<Id, Organisation>, organisationId: Organisation | null): boolean {
    if (organisationId === null) return true
    return person.organisationId !== null && this.#isWithin(person.organisationId, organisationId)
  }

  *#texts(): Generator<readonly [Id, string]> {
    for (const { id, fullName } of this.#byId.values()) yield [id, fold(fullName)]
  }
}

/** Of several, those that pass; all of them where none does. */
function narrow<T>(all: readonly T[], passes: (item: T) => boolean): readonly T[] {
  if (all.length < 2) return all
  const kept = all.filter(passes)
  return kept.length > 0 ? kept : all
}

/** Compared as far as both are known: 1965 does not contradict 17/03/1965. */
function contradict(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) !== b.slice(0, known)
}

/** “Đảng viên” in a list says no more than no post at all. */
const postKey = (position: string): string => fold(position).replace(/^dang vien$/u, '')

const sameLetters = (a: string, b: string) => (tidy(a) === tidy(b) ? 'exact' : 'folded')
