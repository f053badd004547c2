import { areasOf2023 } from './frameworks.areas.catalogue'
import { blocFramework } from './frameworks.bloc.catalogue'
import { provinceFrameworks } from './frameworks.province.catalogue'
import type { CatalogueFramework, CatalogueFrameworkItem } from './frameworks.source.catalogue'

/** Every framework of the catalogue, F1 to F4, then the content areas of 2023. */
export const catalogueFrameworks: readonly CatalogueFramework[] = [
  ...[...provinceFrameworks, blocFramework].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  areasOf2023,
]

/** An item and everything under it, in order. */
export const withChildren = (item: CatalogueFrameworkItem): readonly CatalogueFrameworkItem[] => [
  item,
  ...item.items.flatMap(withChildren),
]
