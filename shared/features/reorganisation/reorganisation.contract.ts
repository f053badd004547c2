import { tidy } from '@shared/core/vietnamese-fold'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import {
  EndOrResume,
  effect,
  MoveOrganisation,
  OrganisationName,
  ReclassifyOrganisation,
  RenameOrganisation,
  ShortName,
} from '../organisation/organisation.contract'
import { OrganisationId } from '../organisation/organisation.ids'
import { organisationKinds, organisationLevels } from '../organisation/organisation.kinds'
import { PersonId } from '../people/people.ids'
import { dealingRules } from './reorganisation.kinds'
import type {
  DealtChild,
  DealtMember,
  OrganisationSuccession,
  ReorganisationEffect,
} from './reorganisation.results'
import { reorganisationProblems as problems } from './reorganisation.strings'

/** An organisation that a reorganisation brings into being. */
const body = {
  name: OrganisationName,
  shortName: ShortName.default(''),
  level: z.enum(organisationLevels),
  kind: z.enum(organisationKinds),
  /** null only at the top: a Bloc received, merged or split. */
  parentId: OrganisationId.nullable(),
}

const Existing = z.strictObject({ to: z.literal('existing'), id: OrganisationId })
const New = z.strictObject({ to: z.literal('new'), ...body })
/** Who takes over; an existing one that has ended resumes by it. */
export const Successor = z.discriminatedUnion('to', [Existing, New])
export type Successor = z.output<typeof Successor>

/** What becomes of the children: they stand under the successor, or dissolve into it. */
const Children = z.enum(['move', 'dissolve'])
/** Files not yet decided stay with the predecessor, or go on in the successor's name. */
const Nominations = z.enum(['stay', 'follow'])

export const MergeOrganisations = z.strictObject({
  predecessors: z
    .array(
      z.strictObject({
        id: OrganisationId,
        /** Awards and ratings of this one count for the successor. */
        carriesHistory: z.boolean(),
      }),
    )
    .min(1, problems.predecessorsMissing)
    .max(200),
  into: Successor,
  children: Children.default('move'),
  nominations: Nominations.default('stay'),
  ...effect,
})
export type MergeOrganisations = z.output<typeof MergeOrganisations>

const share = { carriesHistory: z.boolean() }
export const SplitTarget = z.discriminatedUnion('to', [
  /** The divided organisation goes on with a part of its own. */
  z.strictObject({ to: z.literal('itself'), ...share }),
  Existing.extend(share),
  New.extend(share),
])
export type SplitTarget = z.output<typeof SplitTarget>

/** Index of a target in the list of targets, from 0. */
const TargetIndex = z.int().min(0).max(49)

export const Dealing = z.strictObject({
  rule: z.enum(dealingRules),
  /** For the rule by category; a category not named is dealt to nobody. */
  categories: z
    .array(z.strictObject({ category: z.string().max(100), target: TargetIndex }))
    .max(200)
    .default([]),
  /** Overrides the rule one by one. */
  byHand: z
    .array(z.strictObject({ personId: PersonId, target: TargetIndex }))
    .max(20_000)
    .default([]),
})
export type Dealing = z.output<typeof Dealing>

export const SplitOrganisation = z.strictObject({
  id: OrganisationId,
  targets: z.array(SplitTarget).min(2, problems.targetsMissing).max(50),
  /** Those in the organisation itself; whoever is in a child goes with the child. */
  members: Dealing,
  children: z
    .array(
      z.strictObject({
        id: OrganisationId,
        target: TargetIndex,
        /** Ends, its members come up into the target. */
        dissolves: z.boolean().default(false),
      }),
    )
    .max(1000)
    .default([]),
  nominations: Nominations.default('stay'),
  ...effect,
})
export type SplitOrganisation = z.output<typeof SplitOrganisation>

const Counterpart = z
  .string()
  .transform(tidy)
  .pipe(z.string().min(1, problems.counterpartMissing).max(300, problems.tooLong))

export const ReceiveOrganisation = z.strictObject({
  ...body,
  /** The body outside that hands it over. */
  counterpart: Counterpart,
  reportedMembers: z.int().min(0).max(1_000_000).nullable().default(null),
  /** Cells to set up with it, named by number; renamed and filled later. */
  cells: z.int().min(0).max(60).default(0),
  ...effect,
})
export type ReceiveOrganisation = z.output<typeof ReceiveOrganisation>

export const ReceiveBack = z.strictObject({
  id: OrganisationId,
  counterpart: Counterpart,
  /** Those who left with it and belong nowhere now come back with it. */
  withPeople: z.boolean().default(true),
  ...effect,
})
export type ReceiveBack = z.output<typeof ReceiveBack>

export const HandOver = z.strictObject({
  id: OrganisationId,
  /** The body outside that takes it. */
  counterpart: Counterpart,
  ...effect,
})
export type HandOver = z.output<typeof HandOver>

export const DissolveOrganisation = z.strictObject({
  id: OrganisationId,
  /** Where the people go; null: there are none. */
  members: z
    .discriminatedUnion('to', [Existing, z.strictObject({ to: z.literal('outside') })])
    .nullable()
    .default(null),
  /** Where the children go; null: there are none, or they end with it. */
  childrenTo: OrganisationId.nullable().default(null),
  /** The children end too, and their people go where the others go. */
  withChildren: z.boolean().default(false),
  nominations: Nominations.default('stay'),
  ...effect,
})
export type DissolveOrganisation = z.output<typeof DissolveOrganisation>

/** As `organisation.reclassify`; and đảng bộ cơ sở → chi bộ cơ sở, its cells dissolved into it. */
export const RelevelOrganisation = ReclassifyOrganisation.extend({
  dissolveChildren: z.boolean().default(false),
})
export type RelevelOrganisation = z.output<typeof RelevelOrganisation>

/** Any change of an organisation, to be told of before it is done. */
export const PlannedOperation = z.discriminatedUnion('what', [
  MergeOrganisations.extend({ what: z.literal('merge') }),
  SplitOrganisation.extend({ what: z.literal('split') }),
  ReceiveOrganisation.extend({ what: z.literal('receive') }),
  ReceiveBack.extend({ what: z.literal('receiveBack') }),
  HandOver.extend({ what: z.literal('handOver') }),
  DissolveOrganisation.extend({ what: z.literal('dissolve') }),
  RelevelOrganisation.extend({ what: z.literal('relevel') }),
  RenameOrganisation.extend({ what: z.literal('rename') }),
  MoveOrganisation.extend({ what: z.literal('move') }),
  EndOrResume.extend({ what: z.literal('reopen') }),
])
export type PlannedOperation = z.output<typeof PlannedOperation>

export const reorganisationContract = {
  /** What the operation will change; refuses as the operation itself would. */
  'reorganisation.effect': query<ReorganisationEffect>()(PlannedOperation),
  'reorganisation.succession': query<OrganisationSuccession>()(
    z.strictObject({ id: OrganisationId }),
  ),
  /** What a split deals out, members in the order of a list by name. */
  'reorganisation.toDeal': query<{
    readonly members: readonly DealtMember[]
    readonly children: readonly DealtChild[]
  }>()(z.strictObject({ id: OrganisationId })),
  'reorganisation.merge': command<{ readonly id: OrganisationId }>()(MergeOrganisations),
  /** @returns the parts, in the order of the targets */
  'reorganisation.split': command<{ readonly ids: readonly OrganisationId[] }>()(SplitOrganisation),
  'reorganisation.receive': command<{ readonly id: OrganisationId }>()(ReceiveOrganisation),
  'reorganisation.receiveBack': command<Record<string, never>>()(ReceiveBack),
  'reorganisation.handOver': command<Record<string, never>>()(HandOver),
  'reorganisation.dissolve': command<Record<string, never>>()(DissolveOrganisation),
  'reorganisation.relevel': command<Record<string, never>>()(RelevelOrganisation),
}
