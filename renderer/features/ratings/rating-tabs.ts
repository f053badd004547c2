import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { ReactNode } from 'react'

/** Parts of the address, in the order of the tabs; the first is the page's own address. */
const paths = {
  person: '',
  organisation: 'to-chuc',
  fourGood: '4-tot',
  tables: 'tong-hop',
  chains: '5-nam-lien',
} as const

export type RatingTab = keyof typeof paths

export const ratingTabs = Object.keys(paths) as RatingTab[]

export const ratingPath = (tab: RatingTab): string =>
  paths[tab] === '' ? '/xep-loai' : `/xep-loai/${paths[tab]}`

/** @param path undefined, or one that is not known: the first tab */
export const tabOfPath = (path: string | undefined): RatingTab =>
  ratingTabs.find((tab) => paths[tab] === path) ?? 'person'

export interface ViewProps {
  readonly year: number
  readonly organisationId: OrganisationId | null
  /** Year and part of the tree, to stand first among the filters of the view. */
  readonly choices: ReactNode
}
