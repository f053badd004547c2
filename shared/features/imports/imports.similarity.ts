/** A few milliseconds' worth. */
const textsPerStep = 250

/**
 * Finds texts that look alike by the pieces of three letters they share (Sørensen–Dice, 0 to 1), so
 * that one wrong letter costs little and the order of words hardly anything.
 *
 * An index by piece: a list of 10,000 names is searched without comparing each of them.
 */
export class SimilarTexts<Id> {
  readonly #texts: Iterator<readonly [Id, string]>
  readonly #entries: { readonly id: Id; readonly size: number }[] = []
  readonly #byPiece = new Map<string, number[]>()

  /** @param texts folded, without diacritics; read only as they are indexed. An id may come with several */
  constructor(texts: Iterable<readonly [Id, string]>) {
    this.#texts = texts[Symbol.iterator]()
  }

  /**
   * Indexes the next few texts, for callers who want to pause in between; a search indexes the rest.
   *
   * @returns whether more may be to come
   */
  indexSome(): boolean {
    for (let count = 0; count < textsPerStep; count++) {
      const { value, done } = this.#texts.next()
      if (done) return false
      this.#index(value)
    }
    return true
  }

  #index([id, folded]: readonly [Id, string]): void {
    const pieces = trigrams(folded)
    const place = this.#entries.push({ id, size: pieces.size }) - 1
    for (const piece of pieces) {
      const places = this.#byPiece.get(piece)
      if (places) places.push(place)
      else this.#byPiece.set(piece, [place])
    }
  }

  /** Best first, each id once with its best score, none below `least`. */
  search(folded: string, { limit, least }: { readonly limit: number; readonly least: number }) {
    while (this.indexSome());
    const pieces = trigrams(folded)
    // By place: “chi bo” is in nearly every name, and counting in a Map is ten times slower.
    const shared = new Uint16Array(this.#entries.length)
    for (const piece of pieces)
      for (const place of this.#byPiece.get(piece) ?? []) shared[place] = (shared[place] ?? 0) + 1

    const best = new Map<Id, number>()
    for (const [place, entry] of this.#entries.entries()) {
      const count = shared[place] ?? 0
      if (count === 0) continue
      const score = (2 * count) / (pieces.size + entry.size)
      if (score >= least && score > (best.get(entry.id) ?? 0)) best.set(entry.id, score)
    }
    return Array.from(best, ([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}

/** Padded at word ends, so that beginnings count: “an” gives “␣an” and “an␣”. */
function trigrams(folded: string): ReadonlySet<string> {
  const padded = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  return pieces
}
