/**
 * Finds texts that look alike by the pieces of three letters they share (Sørensen–Dice, 0 to 1), so
 * that one wrong letter costs little and the order of words hardly anything.
 *
 * An index by piece: a list of 10,000 names is searched without comparing each of them.
 */
export class SimilarTexts<Id> {
  readonly #entries: { readonly id: Id; readonly size: number }[] = []
  readonly #byPiece = new Map<string, number[]>()

  /** @param folded text without diacritics; an id may be added under several texts */
  add(id: Id, folded: string): void {
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
    const pieces = trigrams(folded)
    const shared = new Map<number, number>()
    for (const piece of pieces)
      for (const place of this.#byPiece.get(piece) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + 1)

    const best = new Map<Id, number>()
    for (const [place, count] of shared) {
      const entry = this.#entries[place]
      if (!entry) continue
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
