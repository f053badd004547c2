import { letterTargets, year2023Targets } from './targets.bloc.catalogue'
import { peak2024Targets } from './targets.peak2024.catalogue'
import { peak2025Targets } from './targets.peak2025.catalogue'
import { plan51Targets } from './targets.plan51.catalogue'
import type { CatalogueTarget } from './targets.source.catalogue'

/** Every target of the built-in catalogue, in the order of its papers. */
export const catalogueTargets: readonly CatalogueTarget[] = [
  ...plan51Targets,
  ...letterTargets,
  ...year2023Targets,
  ...peak2024Targets,
  ...peak2025Targets,
]
