import type { FrameworkItemKind, FrameworkStructure } from './frameworks.kinds'

/**
 * The frameworks “Hai chân - Ba mũi” as four documents have them, and the content areas of the
 * letter of 2023 (R-048 … R-067): each item with the sentence it comes from. Slips of scanning are
 * corrected in the quotations.
 */
export interface CatalogueFramework {
  readonly key: string
  /** “F2”. */
  readonly code: string
  readonly title: string
  readonly audience: string
  readonly structure: FrameworkStructure
  /** Key of the document in the catalogue of documents. */
  readonly directiveKey: string
  /** Where the words were read; not always the document itself. */
  readonly sourceDocument: string
  readonly sourceSentence: string
  readonly note: string
  readonly items: readonly CatalogueFrameworkItem[]
}

export interface CatalogueFrameworkItem {
  /** “f2.mui-1.to-chuc”: stays with the item in every copy, so that a copy knows its origin. */
  readonly key: string
  readonly kind: FrameworkItemKind
  readonly title: string
  readonly detail: string
  readonly quote: string
  readonly items: readonly CatalogueFrameworkItem[]
}

type Known = Pick<CatalogueFrameworkItem, 'key' | 'title' | 'quote'> & {
  readonly detail?: string
  readonly items?: readonly CatalogueFrameworkItem[]
}

const itemOf =
  (kind: FrameworkItemKind) =>
  ({ detail = '', items = [], ...known }: Known): CatalogueFrameworkItem => ({
    ...known,
    kind,
    detail,
    items,
  })

export const leg = itemOf('leg')
export const prong = itemOf('prong')
export const area = itemOf('area')
export const content = itemOf('content')
export const breakthrough = itemOf('breakthrough')

/** Contents named one after the other in one sentence. */
export const contentsOf = (
  key: string,
  quote: string,
  titles: readonly string[],
): readonly CatalogueFrameworkItem[] =>
  titles.map((title, index) => content({ key: `${key}.${index + 1}`, title, quote }))
