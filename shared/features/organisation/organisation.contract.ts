import { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from './organisation.ids'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
  organisationLevels,
  type VersionCause,
} from './organisation.kinds'
import { organisationProblems as problems } from './organisation.strings'

/** One node of the tree, slim: all of them travel at once. */
export interface OrganisationNode {
  readonly id: OrganisationId
  readonly parentId: OrganisationId | null
  readonly name: string
  readonly shortName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  readonly isClosed: boolean
  /** Party members in this organisation itself; totals are rolled up from these. */
  readonly memberCount: number
  /** Past names and aliases in one text, to be searched in; empty when there are none. */
  readonly otherNames: string
}

/** Another name of an organisation, under which lists and people know it. */
export interface OrganisationAlias {
  readonly id: string
  readonly name: string
}

export interface OrganisationVersion {
  readonly id: string
  /** null: since before the office kept records. */
  readonly validFrom: LocalDate | null
  readonly cause: VersionCause
  readonly name: string
  readonly shortName: string
  readonly parentName: string | null
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  /** The document behind the change; may be empty. */
  readonly basis: string
}

export interface OrganisationDetail {
  readonly id: OrganisationId
  readonly parentId: OrganisationId | null
  readonly name: string
  readonly shortName: string
  /** Enough to tell it from its namesakes: “Chi bộ 3, Đảng bộ Sở Y tế”. */
  readonly qualifiedName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  readonly openedOn: LocalDate | null
  readonly closedOn: LocalDate | null
  /** Members by the organisation's own report, if it made one. */
  readonly reportedMembers: number | null
  readonly openChildren: number
  /** People here now, Party members or not. */
  readonly people: number
  readonly partyMembers: number
  /** In the order in which they were added. */
  readonly aliases: readonly OrganisationAlias[]
  /** Oldest first; the last is in force. */
  readonly versions: readonly OrganisationVersion[]
}

/** One line of a picker. */
export interface OrganisationOption {
  readonly id: OrganisationId
  readonly name: string
  readonly qualifiedName: string
  readonly level: OrganisationLevel
  readonly isClosed: boolean
  /** The other name by which it was found; null when its own name says enough. */
  readonly foundBy: { readonly name: string; readonly kind: 'past' | 'alias' } | null
}

export const OrganisationName = z
  .string()
  .transform(tidy)
  .pipe(z.string().min(1, problems.nameMissing).max(300, problems.nameTooLong))

export const ShortName = z.string().transform(tidy).pipe(z.string().max(300, problems.nameTooLong))
const Basis = z.string().transform(tidy).pipe(z.string().max(500, problems.tooLong))

/** When a change takes effect, and the document behind it (may be empty). */
export const effect = { effectiveOn: LocalDate, basis: Basis.default('') }

export const AddOrganisation = z.strictObject({
  /** null only for the Bloc itself. */
  parentId: OrganisationId.nullable(),
  name: OrganisationName,
  shortName: ShortName.default(''),
  level: z.enum(organisationLevels),
  kind: z.enum(organisationKinds),
  /** null: it was there before the office kept records. */
  openedOn: LocalDate.nullable(),
  basis: Basis.default(''),
})
export type AddOrganisation = z.output<typeof AddOrganisation>

export const RenameOrganisation = z.strictObject({
  id: OrganisationId,
  name: OrganisationName,
  shortName: ShortName,
  ...effect,
})
export type RenameOrganisation = z.output<typeof RenameOrganisation>

export const MoveOrganisation = z.strictObject({
  id: OrganisationId,
  parentId: OrganisationId,
  /** The sibling it comes to stand before; null: last. */
  beforeId: OrganisationId.nullable().default(null),
  /** What it becomes there, from the same day on; null: as it is. */
  level: z.enum(organisationLevels).nullable().default(null),
  ...effect,
})
export type MoveOrganisation = z.output<typeof MoveOrganisation>

export const ReclassifyOrganisation = z.strictObject({
  id: OrganisationId,
  level: z.enum(organisationLevels),
  kind: z.enum(organisationKinds),
  ...effect,
})
export type ReclassifyOrganisation = z.output<typeof ReclassifyOrganisation>

export const AddAlias = z.strictObject({ id: OrganisationId, name: OrganisationName })
export type AddAlias = z.output<typeof AddAlias>

export const EndOrResume = z.strictObject({ id: OrganisationId, ...effect })
export type EndOrResume = z.output<typeof EndOrResume>

export const ReorderOrganisation = z.strictObject({
  id: OrganisationId,
  /** The sibling it comes to stand before; null: last. */
  beforeId: OrganisationId.nullable(),
})
export type ReorderOrganisation = z.output<typeof ReorderOrganisation>

const ById = z.strictObject({ id: OrganisationId })

export const organisationContract = {
  /**
   * Every organisation, siblings in their order; or those that were at work at the end of a past
   * day, as they were then.
   */
  'organisation.tree': query<readonly OrganisationNode[]>()(
    z.strictObject({ on: LocalDate.nullable().default(null) }),
  ),
  'organisation.get': query<OrganisationDetail>()(ById),
  /** Accent-insensitive, words in any order, of the name or of the organisations above. */
  'organisation.search': query<readonly OrganisationOption[]>()(
    z.strictObject({
      text: z.string().max(200).default(''),
      limit: z.int().min(1).max(200).default(50),
      includeClosed: z.boolean().default(false),
      /** Only organisations under which one of this level may stand. */
      parentOf: z.enum(organisationLevels).nullable().default(null),
    }),
  ),
  /** Names of known organisations, of a past day if given; ids that no longer exist are left out. */
  'organisation.options': query<readonly OrganisationOption[]>()(
    z.strictObject({
      ids: z.array(OrganisationId).max(200),
      on: LocalDate.nullable().default(null),
    }),
  ),
  /** Documents named behind the latest changes, to be offered again; the last used first. */
  'organisation.documents': query<readonly string[]>()(z.strictObject({})),
  'organisation.add': command<{ readonly id: OrganisationId }>()(AddOrganisation),
  'organisation.rename': command<Record<string, never>>()(RenameOrganisation),
  'organisation.move': command<Record<string, never>>()(MoveOrganisation),
  /** Order among siblings; of no legal weight, so it has no effective day. */
  'organisation.reorder': command<Record<string, never>>()(ReorderOrganisation),
  /** Chi bộ cơ sở ↔ đảng bộ cơ sở, or another type of body. */
  'organisation.reclassify': command<Record<string, never>>()(ReclassifyOrganisation),
  /** Another name under which it is found in lists and searches. */
  'organisation.addAlias': command<{ readonly id: string }>()(AddAlias),
  'organisation.removeAlias': command<Record<string, never>>()(z.strictObject({ id: z.uuid() })),
  'organisation.close': command<Record<string, never>>()(EndOrResume),
  'organisation.reopen': command<Record<string, never>>()(EndOrResume),
}
