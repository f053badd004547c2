import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '../organisation/organisation.ids'
import type { PersonId } from '../people/people.ids'
import type { Dealing } from './reorganisation.contract'
import type { DealtMember } from './reorganisation.results'

type ToDeal = Pick<DealtMember, 'id' | 'category' | 'cameFrom'>

/**
 * Deals members to the parts of a split. Both the dealing screen and the split itself ask here.
 *
 * @param members in the order of the list by name
 * @param parts one per target: the organisation it is, if it exists already
 * @returns the index of the part for everyone dealt; who is missing is dealt to nobody yet
 */
export function dealOut(
  members: readonly ToDeal[],
  parts: readonly (OrganisationId | null)[],
  { rule, categories, byHand }: Dealing,
): ReadonlyMap<PersonId, number> {
  const categoryOf = new Map(categories.map(({ category, target }) => [fold(category), target]))
  const hand = new Map(byHand.map(({ personId, target }) => [personId, target]))
  const byRule = (member: ToDeal, place: number): number | undefined => {
    switch (rule) {
      case 'by-hand':
        return undefined
      case 'blocks':
        return Math.floor((place * parts.length) / members.length)
      case 'in-turn':
        return place % parts.length
      case 'by-category':
        return categoryOf.get(fold(member.category))
      case 'back-to-origin':
        return originOf(member, parts)
    }
  }
  const dealt = new Map<PersonId, number>()
  for (const [place, member] of members.entries()) {
    const part = hand.get(member.id) ?? byRule(member, place)
    if (part !== undefined && part < parts.length) dealt.set(member.id, part)
  }
  return dealt
}

/** The part that the member came from; the latest of them. */
export function originOf(
  { cameFrom }: { readonly cameFrom: readonly OrganisationId[] },
  parts: readonly (OrganisationId | null)[],
): number | undefined {
  for (const origin of cameFrom) {
    const part = parts.indexOf(origin)
    if (part >= 0) return part
  }
  return undefined
}

/**
 * “Chi bộ 1 (Sở Giao thông vận tải)”: a cell that comes under one roof with another of its name is
 * told apart by where it came from.
 *
 * @param from the former parent; its short name where it has one
 * @param isTaken whether a name is in use already; numbers are added until one is free
 */
export function nameApart(
  name: string,
  from: { readonly name: string; readonly shortName: string },
  isTaken: (name: string) => boolean,
): string {
  const source = from.shortName || withoutLevel(from.name)
  for (let copy = 1; ; copy += 1) {
    const candidate = `${name} (${copy === 1 ? source : `${source}, ${copy}`})`
    if (!isTaken(candidate)) return candidate
  }
}

/** “Đảng bộ Sở Y tế” → “Sở Y tế”: in brackets the level says nothing. */
export function withoutLevel(name: string): string {
  const level = /^(dang bo|chi bo) (co so |bo phan |truc thuoc )?(?=\D)/.exec(fold(name))
  if (!level) return name
  const words = level[0].trim().split(' ').length
  return name.split(' ').slice(words).join(' ') || name
}
