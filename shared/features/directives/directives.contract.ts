import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { PartialDate } from '@shared/core/partial-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'

import { AttachmentId, DirectiveId, RelationId } from './directives.ids'
import {
  directions,
  type RelationKind,
  type ReplacementExtent,
  relationKinds,
  replacementExtents,
  type Validity,
  validities,
} from './directives.kinds'
import { readDirectiveNumber } from './directives.rules'
import { directivesStrings as strings } from './directives.strings'

const text = (max: number) => z.string().trim().max(max)

const basicFields = {
  /** As printed, “01-CT/TU”; '' when unknown. */
  number: text(60).refine((number) => readDirectiveNumber(number) !== null, strings.numberForm),
  /** “Chỉ thị”, “Kế hoạch”… */
  type: text(60),
  issuer: text(200),
  /** To the precision that is known; null when it is not known. */
  issuedOn: PartialDate.nullable(),
  title: text(500).min(1, strings.titleMissing),
}

/** What is enough to put a document on record, together with a campaign or by itself. */
export const DirectiveBasics = z.strictObject(basicFields)
export type DirectiveBasics = z.output<typeof DirectiveBasics>

/** A document as far as the office knows it; number and day may be unknown. */
export const DirectiveDetails = z.strictObject({
  ...basicFields,
  /** The post that signed, “PHÓ BÍ THƯ”; names are not kept. */
  signerTitle: text(200),
  /** Nơi nhận, one per line. */
  recipients: text(4000),
  note: text(2000),
  direction: z.enum(directions).nullable(),
  isEnded: z.boolean(),
  endedOn: PartialDate.nullable(),
})
export type DirectiveDetails = z.output<typeof DirectiveDetails>

export interface Replacement {
  readonly id: DirectiveId
  readonly type: string
  readonly number: string
  readonly issuedOn: PartialDate | null
  readonly extent: ReplacementExtent
}

export interface Directive extends DirectiveDetails {
  readonly id: DirectiveId
  readonly validity: Validity
  readonly replacedBy: readonly Replacement[]
  readonly attachmentCount: number
}

export interface DirectiveLink {
  readonly id: RelationId
  readonly fromId: DirectiveId
  readonly toId: DirectiveId
  readonly kind: RelationKind
  readonly extent: ReplacementExtent | null
  readonly note: string
}

/** A relation as one of its two documents sees it. */
export interface SeenRelation extends DirectiveLink {
  /** outward: this document is the newer one that implements, replaces, cites. */
  readonly side: 'outward' | 'inward'
  readonly other: Directive
}

export interface Attachment {
  readonly id: AttachmentId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  /** UTC. */
  readonly addedAt: string
}

export interface DirectiveRecord {
  readonly directive: Directive
  readonly relations: readonly SeenRelation[]
  readonly attachments: readonly Attachment[]
}

export const DirectiveFilter = z.strictObject({
  /** Accent-insensitive, every word somewhere in number, type, title or issuer. */
  text: z.string().max(200).default(''),
  type: z.string().max(60).nullable().default(null),
  issuer: z.string().max(200).nullable().default(null),
  year: z.int().min(1900).max(2199).nullable().default(null),
  validity: z.enum(validities).nullable().default(null),
})
export type DirectiveFilter = z.output<typeof DirectiveFilter>

export const NewRelation = z
  .strictObject({
    fromId: DirectiveId,
    toId: DirectiveId,
    kind: z.enum(relationKinds),
    extent: z.enum(replacementExtents).nullable(),
    note: text(300),
  })
  .refine(({ kind, extent }) => (kind === 'replaces') === (extent !== null), {
    path: ['extent'],
    message: strings.extentMissing,
  })
export type NewRelation = z.output<typeof NewRelation>

/** A document of the built-in catalogue, with where it is known from. */
export interface CatalogueItem {
  readonly key: string
  readonly line: string
  readonly title: string
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** “Thay thế Kế hoạch 20-KH/ĐUK”, each with its own sentence where it differs. */
  readonly relations: readonly string[]
  /** The record that is this document already. */
  readonly presentAs: DirectiveId | null
}

const taskId = TaskId
const Saved = { name: null as string | null }

export const directivesContract = {
  /** Those last issued first; those of unknown day last. */
  'directives.list': query<readonly Directive[]>()(DirectiveFilter),
  /** @throws AppError `core.notFound` */
  'directives.get': query<DirectiveRecord>()(z.strictObject({ id: DirectiveId })),
  'directives.links': query<readonly DirectiveLink[]>()(z.strictObject({})),
  'directives.create': command<{ id: DirectiveId }>()(DirectiveDetails),
  'directives.edit': command<null>()(
    z.strictObject({ id: DirectiveId, directive: DirectiveDetails }),
  ),
  'directives.remove': command<null>()(z.strictObject({ id: DirectiveId })),
  'directives.relate': command<{ id: RelationId }>()(NewRelation),
  'directives.unrelate': command<null>()(z.strictObject({ id: RelationId })),

  'directives.catalogue': query<readonly CatalogueItem[]>()(z.strictObject({})),
  'directives.addFromCatalogue': command<{ documents: number; relations: number }>()(
    z.strictObject({ keys: z.array(z.string().max(60)).min(1).max(200) }),
  ),

  /** Asks for a file and keeps a copy; null when the dialog was closed. */
  'directives.attach': task<{ id: AttachmentId; name: string } | null>()(
    z.strictObject({ taskId, id: DirectiveId, ...dropped }),
  ),
  'directives.detach': command<null>()(z.strictObject({ id: AttachmentId })),
  /** A read-only copy, with the program the system has for it. */
  'directives.openAttachment': task<null>()(z.strictObject({ taskId, id: AttachmentId })),
  'directives.saveAttachment': task<typeof Saved>()(z.strictObject({ taskId, id: AttachmentId })),

  'directives.saveXlsx': task<typeof Saved>()(DirectiveFilter.extend({ taskId })),
  /** The same list on A4 landscape, to be looked at, printed and saved. */
  'directives.pdf': task<Uint8Array>()(DirectiveFilter.extend({ taskId })),
  /** The graph as it is on the screen: the kinds of relation that are shown. */
  'directives.saveGraphPdf': task<typeof Saved>()(
    z.strictObject({ taskId, kinds: z.array(z.enum(relationKinds)).max(relationKinds.length) }),
  ),
  'directives.printGraph': task<null>()(
    z.strictObject({ taskId, kinds: z.array(z.enum(relationKinds)).max(relationKinds.length) }),
  ),
}
