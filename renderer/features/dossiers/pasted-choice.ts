import type { PastedLine, ProposedLine } from '@shared/features/nominations/proposals.contract'

/** What a line stands for: a candidate by its place, a name only, nothing; or not settled yet. */
export type PastedChoice = number | 'name' | 'out' | 'open'

/** What needs no question. */
export const usualChoice = ({ match }: PastedLine): PastedChoice => {
  if (match.kind === 'sure') return 0
  return match.kind === 'doubt' ? 'open' : 'name'
}

/**
 * The line as it will be put forward: with the office's own record where it is matched, in the
 * words of the list where the list has any.
 *
 * @returns null when it is left out or not settled
 */
export function lineOf(line: PastedLine, choice: PastedChoice | undefined): ProposedLine | null {
  if (choice === undefined || choice === 'out' || choice === 'open') return null
  const { name, position, unit, achievement } = line
  if (choice === 'name')
    return { name, position, unit, achievement, personId: null, organisationId: null }
  const candidate = line.match.candidates[choice]
  if (!candidate) return null
  const { personId, organisationId } = candidate
  return {
    name: candidate.name,
    position: position || candidate.position,
    // A collective stands under its own whole name: the unit of the list is the one above it.
    unit: personId === null ? unit : candidate.unit,
    ...(personId === null && { name: candidate.unit || candidate.name }),
    achievement,
    personId,
    organisationId,
  }
}
