import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'

/** A stay in an organisation, as one of the records has it. */
export interface Stay {
  readonly id: PlaceId
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly position: string
  /** null: since before the office kept records. */
  readonly validFrom: LocalDate | null
  /** The first day no longer there; null while there. */
  readonly validTo: LocalDate | null
  /** The document behind it; may be empty. */
  readonly basis: string
}

/**
 * The stays of several records as those of one person, who is in one organisation on any day.
 * Oldest first; `id` tells which stay each came from, and a stay that lies around another comes in
 * two pieces.
 *
 * What is known to have begun later is believed for its days; the present stay is the one chosen, or
 * none. A start before the records tells no day, so of such a stay only the last piece remains.
 *
 * @param stays in the order of the records; the earlier record wins a tie
 * @param presentId one of the open stays; null when the person is nowhere now
 */
export function uniteStays<S extends Stay>(
  stays: readonly S[],
  presentId: PlaceId | null,
): readonly S[] {
  const present = stays.find(({ id }) => id === presentId)
  const isHeard = (stay: S) =>
    stay.validTo !== null || stay === present || (present?.validFrom ?? null) !== null
  const order = stays
    .filter(isHeard)
    .toSorted((a, b) => rank(a, present) - rank(b, present) || byWeight(a, b))
  const laid: S[] = []
  for (const stay of order) {
    const pieces = uncovered(stay, laid)
    laid.push(...(stay.validFrom === null ? pieces.slice(-1) : pieces))
  }
  const united = joinTwins(laid.toSorted((a, b) => compare(startOf(a), startOf(b))))
  return united.map((stay) => ({ ...stay, basis: basesOf(stay, stays) }))
}

/** Of all that the records tell of this stay: a document that one of them names is not lost. */
function basesOf(stay: Stay, stays: readonly Stay[]): string {
  const told = stays.filter(
    (other) =>
      other.organisationId === stay.organisationId &&
      startOf(other) < endOf(stay) &&
      startOf(stay) < endOf(other),
  )
  const inOrder = told.toSorted((a, b) => compare(startOf(a), startOf(b)))
  return [...new Set(inOrder.map(({ basis }) => basis.trim()).filter(Boolean))].join('; ')
}

/** The chosen present stay first, then those with a known start, then the others. */
function rank(stay: Stay, present: Stay | undefined): number {
  if (stay.validFrom === null) return stay === present ? 3 : 2
  return stay === present ? 0 : 1
}

/** Later start first, and of one start the shorter; without a start, the earlier end. */
function byWeight(a: Stay, b: Stay): number {
  return compare(startOf(b), startOf(a)) || compare(endOf(a), endOf(b))
}

// Below and above every day, so that texts compare as days do.
const startOf = ({ validFrom }: Stay): string => validFrom ?? ''
const endOf = ({ validTo }: Stay): string => validTo ?? '~'
/** By code point: a language's own order puts “~” before the digits. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** What of a stay lies on days that no stay laid before it covers; oldest piece first. */
function uncovered<S extends Stay>(stay: S, laid: readonly Stay[]): S[] {
  let pieces: S[] = startOf(stay) < endOf(stay) ? [stay] : []
  for (const other of laid)
    pieces = pieces.flatMap((piece) => {
      if (endOf(other) <= startOf(piece) || endOf(piece) <= startOf(other)) return [piece]
      const before = { ...piece, validTo: other.validFrom }
      const after = { ...piece, validFrom: other.validTo }
      return [
        ...(startOf(piece) < startOf(other) ? [before] : []),
        ...(endOf(other) < endOf(piece) ? [after] : []),
      ]
    })
  return pieces
}

/** One stay that two records tell in two parts becomes one again; the later part's row stays. */
function joinTwins<S extends Stay>(stays: readonly S[]): readonly S[] {
  const joined: S[] = []
  for (const stay of stays) {
    const last = joined.at(-1)
    if (last && areOneStay(last, stay))
      joined[joined.length - 1] = {
        ...stay,
        validFrom: last.validFrom,
        position: stay.position || last.position,
      }
    else joined.push(stay)
  }
  return joined
}

/** A change of post within one record is a stay of its own, so the two must be of two records. */
const areOneStay = (a: Stay, b: Stay): boolean =>
  a.validTo === b.validFrom &&
  a.organisationId === b.organisationId &&
  (a.personId !== b.personId || a.id === b.id) &&
  (a.position === b.position || a.position === '' || b.position === '')

/** Among the stays that are still open, the one that began last: the most recent news. */
export function likelyPresent(stays: readonly Stay[]): PlaceId | null {
  const open = stays.filter(({ validTo }) => validTo === null)
  return open.toSorted((a, b) => compare(startOf(b), startOf(a)))[0]?.id ?? null
}
