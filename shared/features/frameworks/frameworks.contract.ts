import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { Directive } from '../directives/directives.contract'
import { DirectiveId } from '../directives/directives.ids'
import { FrameworkId, FrameworkItemId } from './frameworks.ids'
import { type FrameworkItemKind, frameworkItemKinds, frameworkStructures } from './frameworks.kinds'
import { frameworksStrings as strings } from './frameworks.strings'

const text = (max: number) => z.string().trim().max(max)

export const FrameworkDetails = z.strictObject({
  /** “F2”, “VPTU”: short, to tell frameworks apart; with the version it names one. */
  code: text(30).min(1, strings.codeMissing),
  title: text(300).min(1, strings.titleMissing),
  /** For whom, as the document says; may be empty. */
  audience: text(500),
  directiveId: DirectiveId.nullable(),
  note: text(2000),
})
export type FrameworkDetails = z.output<typeof FrameworkDetails>

/** Copied from another, so that a unit can derive its own contents from the motto. */
export const CopyFramework = z.strictObject({ id: FrameworkId, framework: FrameworkDetails })
export type CopyFramework = z.output<typeof CopyFramework>

export const FrameworkItemText = z.strictObject({
  title: text(500).min(1, strings.itemTitleMissing),
  /** What it asks in full; may be empty. */
  detail: text(6000),
  /** The sentence of the document it comes from; may be empty. */
  quote: text(6000),
})
export type FrameworkItemText = z.output<typeof FrameworkItemText>

export interface Framework {
  readonly id: FrameworkId
  readonly code: string
  /** From 1. */
  readonly version: number
  readonly title: string
  readonly audience: string
  readonly structure: (typeof frameworkStructures)[number]
  readonly directive: Directive | null
  /** The version before, or the framework it was copied from. */
  readonly followsId: FrameworkId | null
  readonly note: string
  readonly itemCount: number
  /** Campaigns that use it. */
  readonly campaignCount: number
  /** Used by a campaign that was launched: it changes only by a new version. */
  readonly isInForce: boolean
  readonly isLatest: boolean
}

export interface FrameworkItem extends FrameworkItemText {
  readonly id: FrameworkItemId
  readonly frameworkId: FrameworkId
  readonly parentId: FrameworkItemId | null
  readonly kind: FrameworkItemKind
  /** From 1 among those of the same parent and kind. */
  readonly position: number
}

export interface FrameworkRecord {
  readonly framework: Framework
  /** In no order: `treeOf` puts them in theirs. */
  readonly items: readonly FrameworkItem[]
  /** All of the same code, the newest first, this one among them. */
  readonly versions: readonly Pick<Framework, 'id' | 'version' | 'code'>[]
  /** What it was copied from; null for a version of the same code and for what follows nothing. */
  readonly copiedFrom: Pick<Framework, 'id' | 'version' | 'code' | 'title'> | null
  /** Lines of the items of `copiedFrom` that items here were derived from. */
  readonly origins: Readonly<Record<FrameworkItemId, string>>
}

/** A framework of the built-in catalogue, with where it is known from. */
export interface CatalogueFrameworkOffer {
  readonly key: string
  readonly line: string
  readonly audience: string
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** Its legs, prongs and areas, line by line. */
  readonly tops: readonly string[]
  readonly itemCount: number
  /** The record that is this framework already. */
  readonly presentAs: FrameworkId | null
}

const ById = z.strictObject({ id: FrameworkId })
const ItemById = z.strictObject({ id: FrameworkItemId })

/** Accent-insensitive, any words of code, title or audience. */
const Listing = z.strictObject({ text: z.string().max(200).default('') })
/** The name of the file; null when the dialog was closed. */
type Saved = { readonly name: string | null }

export const frameworksContract = {
  /** By code, the newest version of each first. */
  'frameworks.list': query<readonly Framework[]>()(Listing),
  'frameworks.saveXlsx': task<Saved>()(Listing.extend({ taskId: TaskId })),
  /** A4 landscape, to be looked at, printed and saved. */
  'frameworks.pdf': task<Uint8Array>()(Listing.extend({ taskId: TaskId })),
  /** Legs and prongs with their contents. @throws AppError `core.notFound` */
  'frameworks.saveContentsXlsx': task<Saved>()(ById.extend({ taskId: TaskId })),
  'frameworks.contentsPdf': task<Uint8Array>()(ById.extend({ taskId: TaskId })),
  /** @throws AppError `core.notFound` */
  'frameworks.get': query<FrameworkRecord>()(ById),
  'frameworks.create': command<{ id: FrameworkId }>()(
    FrameworkDetails.extend({ structure: z.enum(frameworkStructures) }),
  ),
  'frameworks.edit': command<null>()(
    z.strictObject({ id: FrameworkId, framework: FrameworkDetails }),
  ),
  'frameworks.remove': command<null>()(ById),
  /** “Lập bản mới”: the whole tree as the next version; what campaigns use stays as it is. */
  'frameworks.newVersion': command<{ id: FrameworkId }>()(ById),
  'frameworks.copy': command<{ id: FrameworkId }>()(CopyFramework),

  'frameworks.addItem': command<{ id: FrameworkItemId }>()(
    FrameworkItemText.extend({
      frameworkId: FrameworkId,
      parentId: FrameworkItemId.nullable(),
      kind: z.enum(frameworkItemKinds),
    }),
  ),
  'frameworks.editItem': command<null>()(FrameworkItemText.extend({ id: FrameworkItemId })),
  /** One place up or down among its own kind; nothing at the end of the row. */
  'frameworks.moveItem': command<null>()(ItemById.extend({ direction: z.enum(['up', 'down']) })),
  /** With everything under it. */
  'frameworks.removeItem': command<null>()(ItemById),

  'frameworks.catalogue': query<readonly CatalogueFrameworkOffer[]>()(z.strictObject({})),
  'frameworks.addFromCatalogue': command<{ frameworks: number }>()(
    z.strictObject({ keys: z.array(z.string().max(60)).min(1).max(100) }),
  ),
}
