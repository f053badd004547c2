import type { LocalDate } from '@shared/core/local-date'
import type {
  OrganisationDetail,
  OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { DealingRule } from '@shared/features/reorganisation/reorganisation.kinds'
import type {
  DealtChild,
  DealtMember,
} from '@shared/features/reorganisation/reorganisation.results'
import { originOf } from '@shared/features/reorganisation/reorganisation.rules'
import type { BodyDraft } from './BodyFields'
import { dialogStrings as strings } from './reorganisation.strings'

export interface PartDraft {
  /** For the screen only. */
  readonly key: number
  readonly to: 'itself' | 'new' | 'existing'
  readonly id: OrganisationId | null
  readonly body: BodyDraft
  readonly carriesHistory: boolean
}

export interface ChildDealing {
  readonly target: number
  readonly dissolves: boolean
}

export interface SplitDraft {
  parts: readonly PartDraft[]
  rule: DealingRule
  categories: ReadonlyMap<string, number>
  byHand: ReadonlyMap<PersonId, number>
  children: ReadonlyMap<OrganisationId, ChildDealing>
  nominations: 'stay' | 'follow'
  effectiveOn: LocalDate | null
  basis: string
}

export interface ToDeal {
  readonly members: readonly DealtMember[]
  readonly children: readonly DealtChild[]
}

export interface Reversal {
  /** The one divided goes on with a part of its own. */
  readonly keepsItself: boolean
  /** Those that resume. */
  readonly parts: readonly OrganisationId[]
}

let keys = 0

export const newPart = (
  { level, kind, parentId }: Pick<OrganisationDetail, 'level' | 'kind' | 'parentId'>,
  part: Partial<PartDraft> = {},
): PartDraft => ({
  ...{ key: ++keys, to: 'new', id: null, carriesHistory: true },
  body: { name: '', shortName: '', level, kind, parentId },
  ...part,
})

/** Two parts to begin with; a reversal knows them, and who came from where. */
export function beginSplit(
  organisation: OrganisationDetail,
  { children }: ToDeal,
  { reversal, effectiveOn }: { reversal: Reversal | null; effectiveOn: LocalDate | null },
): SplitDraft {
  const itself = newPart(organisation, { to: 'itself' })
  const parts = reversal
    ? [
        ...(reversal.keepsItself ? [itself] : []),
        ...reversal.parts.map((id) => newPart(organisation, { to: 'existing', id })),
      ]
    : [itself, newPart(organisation)]
  const ids = parts.map(({ id }) => id)
  const home = (child: DealtChild) =>
    originOf(child, ids) ?? (reversal?.keepsItself ? 0 : undefined)
  const dealt = children.flatMap((child) => {
    const target = reversal ? home(child) : undefined
    return target === undefined ? [] : [[child.id, { target, dissolves: false }] as const]
  })
  return {
    ...{ parts, rule: reversal ? 'back-to-origin' : 'by-hand', categories: new Map() },
    ...{ byHand: new Map(), children: new Map(dealt), nominations: 'stay', effectiveOn, basis: '' },
  }
}

/** What a part is called on the screen while it is dealt to. */
export function partName(
  part: PartDraft,
  place: number,
  { nodes, itself }: { nodes: readonly OrganisationNode[]; itself: string },
): string {
  if (part.to === 'itself') return itself
  if (part.to === 'new') return part.body.name.trim() || strings.part(place + 1)
  return nodes.find(({ id }) => id === part.id)?.name ?? strings.part(place + 1)
}

/** As the back office is asked. */
export function splitInput(id: OrganisationId, draft: SplitDraft) {
  const { parts, rule, categories, byHand, children, nominations, effectiveOn, basis } = draft
  return {
    id,
    targets: parts.map(({ to, id: existing, body, carriesHistory }) => {
      if (to === 'itself') return { to, carriesHistory }
      return to === 'new' ? { to, ...body, carriesHistory } : { to, id: existing, carriesHistory }
    }),
    members: {
      rule,
      categories: Array.from(categories, ([category, target]) => ({ category, target })),
      byHand: Array.from(byHand, ([personId, target]) => ({ personId, target })),
    },
    children: Array.from(children, ([child, dealing]) => ({ id: child, ...dealing })),
    ...{ nominations, effectiveOn, basis },
  }
}

/** The ids of the parts that exist already, for dealing back to where people came from. */
export const partIds = (
  { parts }: SplitDraft,
  itself: OrganisationId,
): readonly (OrganisationId | null)[] => parts.map(({ to, id }) => (to === 'itself' ? itself : id))
