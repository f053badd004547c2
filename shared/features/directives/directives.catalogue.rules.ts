import { blocDocuments } from './directives.bloc.catalogue'
import type { Directive } from './directives.contract'
import { provinceDocuments } from './directives.province.catalogue'
import { isSameDocument } from './directives.rules'
import type { CatalogueDocument } from './directives.source.catalogue'

/** Every document of the catalogue, the Bloc's own papers first. */
export const catalogueDocuments: readonly CatalogueDocument[] = [
  ...blocDocuments,
  ...provinceDocuments,
]

/** The record that already is this document of the catalogue. */
export const findPresent = (
  item: CatalogueDocument,
  directives: readonly Directive[],
): Directive | undefined => directives.find((directive) => isSameDocument(directive, item))
