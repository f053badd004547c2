import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type {
  FrameworkItemKind,
  FrameworkStructure,
} from '@shared/features/frameworks/frameworks.kinds'

export interface FrameworkTable {
  id: FrameworkId
  /** “F2”; with the version it names one framework. */
  code: string
  version: number
  title: string
  /** For whom it is, as the document says. */
  audience: string
  structure: FrameworkStructure
  directive_id: DirectiveId | null
  /** The version, or the framework, it was made from. */
  follows_id: FrameworkId | null
  catalogue_key: string | null
  note: string
  search_text: string
}

export interface FrameworkItemTable {
  id: FrameworkItemId
  framework_id: FrameworkId
  parent_id: FrameworkItemId | null
  kind: FrameworkItemKind
  /** From 1 among those of the same parent and kind. */
  position: number
  title: string
  detail: string
  /** The sentence of the document it comes from. */
  quote: string
  catalogue_key: string | null
}
