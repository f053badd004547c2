import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import { partSeparators } from './imports.columns.catalogue'
import { SimilarTexts } from './imports.similarity'

export interface KnownOrganisation<Id extends string = string> {
  readonly id: Id
  readonly name: string
  readonly parentId: Id | null
  readonly level: OrganisationLevel
  readonly isClosed: boolean
  /** Short name, past names and aliases; the name it bears now always counts for more. */
  readonly otherNames?: readonly string[]
}

/**
 * exact: letter for letter. folded: but for accents, case, punctuation. alias: taught by the clerk, or
 * a short, past or other name on record.
 */
export type MatchQuality = 'exact' | 'folded' | 'alias'

export type Match<Id extends string> =
  | { readonly kind: 'found'; readonly id: Id; readonly quality: MatchQuality }
  /** Several fit equally: “Chi bộ 1” without its đảng bộ. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly Id[] }
  | { readonly kind: 'unknown' }

export interface Suggestion<Id extends string> {
  readonly id: Id
  /** 0 to 1. */
  readonly score: number
}

interface Candidates<Id extends string> {
  readonly ids: readonly Id[]
  readonly quality: MatchQuality
}

/** The same name but for its first words: “Sở Y tế” for “Đảng bộ Sở Y tế”. */
const SAME_BUT_PREFIX = 0.97
const LEAST_SIMILAR = 0.35
/** The names agree, but one is a chi bộ and the other a đảng bộ. */
const OTHER_TYPE = 0.6

/**
 * Finds the organisation that a cell of a list means, however it is written: “Chi bộ 3 (Đảng bộ X)”,
 * “Chi bộ 2, Đảng bộ Y”, “Chi bộ 2 thuộc Đảng bộ Y”. Names may hold commas and brackets themselves,
 * so every way of splitting is tried and the one that fits the tree wins.
 */
export class OrganisationFinder<Id extends string = string> {
  readonly #byId: ReadonlyMap<Id, KnownOrganisation<Id>>
  readonly #byName = new Map<string, Id[]>()
  readonly #byBareName = new Map<string, Id[]>()
  readonly #byOtherName = new Map<string, Id[]>()
  readonly #aliases: ReadonlyMap<string, Id>
  readonly #known = new Map<string, Candidates<Id>>()
  readonly #similar = new SimilarTexts<Id>(this.#texts())

  /** @param aliases folded text → organisation; those that are gone are ignored */
  constructor(
    organisations: readonly KnownOrganisation<Id>[],
    aliases: ReadonlyMap<string, Id> = new Map(),
  ) {
    this.#byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
    this.#aliases = aliases
    // Hundreds are called “Chi bộ 1”: each name is worked out once.
    for (const [name, namesakes] of Map.groupBy(organisations, (each) => each.name)) {
      const [whole, bare] = [nameKey(name), bareKey(name)]
      for (const { id } of namesakes) {
        push(this.#byName, whole, id)
        push(this.#byBareName, bare, id)
      }
    }
    for (const { id, otherNames = [] } of organisations)
      for (const key of new Set(otherNames.map(nameKey)))
        if (key !== '') push(this.#byOtherName, key, id)
  }

  get(id: Id): KnownOrganisation<Id> | undefined {
    return this.#byId.get(id)
  }

  find(text: string): Match<Id> {
    const { ids, quality } = this.#candidates(tidy(text))
    const [first, second] = ids
    if (first === undefined) return { kind: 'unknown' }
    return second === undefined ? { kind: 'found', id: first, quality } : { kind: 'ambiguous', ids }
  }

  /** Readies {@link suggest} step by step. @returns whether more steps are to come */
  indexSome(): boolean {
    return this.#similar.indexSome()
  }

  /** Best first. For a name that several bear, those are all there, whatever their number. */
  suggest(text: string, limit = 5): readonly Suggestion<Id>[] {
    const bare = (this.#byBareName.get(bareKey(text)) ?? []).map((id) => ({
      id,
      score: SAME_BUT_PREFIX,
    }))
    const several = this.#candidates(tidy(text)).ids
    const words = fold(text).replace(/[()]/gu, ' ')
    const alike = this.#similar.search(words, { limit: limit * 2, least: LEAST_SIMILAR })
    const scores = new Map(alike.map(({ id, score }) => [id, Math.min(score, SAME_BUT_PREFIX)]))
    const all = [
      ...several.map((id) => ({ id, score: scores.get(id) ?? 0.5 })),
      ...(bare.length <= limit ? bare : []),
      ...alike.map(({ id }) => ({ id, score: scores.get(id) ?? 0 })),
    ].filter(({ id }) => this.#byId.get(id)?.isClosed === false)
    const best = new Map<Id, number>()
    for (const { id, score } of all)
      best.set(id, Math.max(this.#capped(id, text, score), best.get(id) ?? 0))
    return Array.from(best, ([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(limit, Math.min(several.length, 20)))
  }

  /** A chi bộ is no đảng bộ, however alike the rest of their names. */
  #capped(id: Id, text: string, score: number): number {
    const [wanted, found] = [typeOf(text), typeOf(this.#byId.get(id)?.name ?? '')]
    return wanted !== null && found !== null && wanted !== found
      ? Math.min(score, OTHER_TYPE)
      : score
  }

  /** “Chi bộ 3, Đảng bộ Sở Y tế”. */
  label(id: Id): string {
    return qualifiedName(this.#chain(id))
  }

  /** Is `id` this organisation or one below it? */
  isWithin(id: Id, above: Id): boolean {
    return this.#chain(id).some((organisation) => organisation.id === above)
  }

  #candidates(text: string): Candidates<Id> {
    const known = this.#known.get(text)
    if (known) return known
    const found = this.#search(text)
    this.#known.set(text, found)
    return found
  }

  #search(text: string): Candidates<Id> {
    const taught = this.#aliases.get(fold(text))
    if (taught !== undefined && this.#byId.has(taught)) return { ids: [taught], quality: 'alias' }

    const key = nameKey(text)
    const whole = this.#openOnly(this.#byName.get(key) ?? [])
    // One at work that is also called so comes before one that bore the name and has ended.
    const others = this.#openOnly(this.#byOtherName.get(key) ?? [])
    if (
      others.length > 0 &&
      (whole.length === 0 || (this.#areOpen(others) && !this.#areOpen(whole)))
    )
      return { ids: others, quality: 'alias' }
    if (whole.length > 0) {
      const isExact = whole.length === 1 && this.#byId.get(whole[0] as Id)?.name === text
      return { ids: whole, quality: isExact ? 'exact' : 'folded' }
    }
    let best: Candidates<Id> = { ids: [], quality: 'folded' }
    for (const reading of readings(text)) {
      const found = this.#childUnder(reading)
      if (found.ids.length === 1) return found
      if (best.ids.length === 0) best = found
    }
    return best
  }

  #childUnder({ child, parent }: Reading): Candidates<Id> {
    const above = this.#candidates(parent)
    const parents =
      above.ids.length > 0 ? above.ids : this.#openOnly(this.#byBareName.get(bareKey(parent)) ?? [])
    const children = this.#candidates(child)
    const ids = children.ids.filter((id) => parents.some((parent) => this.isWithin(id, parent)))
    const isExact = above.quality === 'exact' && this.#byId.get(ids[0] as Id)?.name === child
    return { ids, quality: isExact ? 'exact' : 'folded' }
  }

  /** A closed organisation is meant only where no open one bears the name. */
  #openOnly(ids: readonly Id[]): readonly Id[] {
    const open = ids.filter((id) => this.#byId.get(id)?.isClosed === false)
    return open.length > 0 ? open : ids
  }

  #areOpen(ids: readonly Id[]): boolean {
    return ids.every((id) => this.#byId.get(id)?.isClosed === false)
  }

  #chain(id: Id): readonly KnownOrganisation<Id>[] {
    const chain: KnownOrganisation<Id>[] = []
    for (let at = this.#byId.get(id); at && !chain.includes(at); ) {
      chain.push(at)
      at = at.parentId === null ? undefined : this.#byId.get(at.parentId)
    }
    return chain
  }

  *#texts(): Generator<readonly [Id, string]> {
    for (const [id, { name, otherNames = [] }] of this.#byId) {
      yield [id, fold(this.label(id))]
      yield [id, fold(name)]
      for (const other of otherNames) yield [id, fold(other)]
    }
  }
}

interface Reading {
  readonly child: string
  readonly parent: string
}

/** Every way to read a text as “one organisation of another one”; both parts are shorter than it. */
export function readings(text: string): readonly Reading[] {
  const found: Reading[] = []
  const add = (child: string, parent: string) => {
    if (child.trim() !== '' && parent.trim() !== '')
      found.push({ child: child.trim(), parent: parent.trim() })
  }
  // The outermost brackets: “Chi bộ 3 (Đảng bộ Công ty X (vốn nhà nước))”.
  const bracket = /^([^(]+)\((.+)\)$/u.exec(text)
  if (bracket) add(bracket[1] ?? '', bracket[2] ?? '')
  for (const { index, 0: mark } of text.matchAll(partSeparators))
    add(text.slice(0, index), text.slice(index + mark.length))
  return found
}

/** What makes two spellings one name: no accents, plain punctuation, “Chi bộ số 03” as “chi bo 3”. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(cb|chi bo)(?: so)? ?0*(\d+)\b/u, 'chi bo $2')
    .replace(/^(?:db|dang bo|dang uy) /u, 'dang bo ')
    .replace(/^cb /u, 'chi bo ')

const typeOf = (name: string): string | null =>
  /^(?:dang bo|chi bo)\b/u.exec(nameKey(name))?.[0] ?? null

/** Without “Đảng bộ” or “Chi bộ”, unless only a number would be left. */
const bareKey = (name: string): string =>
  nameKey(name).replace(/^(?:dang bo|chi bo) (?=.*\p{L})/u, '')

function push<Id>(map: Map<string, Id[]>, key: string, id: Id): void {
  const ids = map.get(key)
  if (ids) ids.push(id)
  else map.set(key, [id])
}
