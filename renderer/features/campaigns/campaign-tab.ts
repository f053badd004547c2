import type { ReactElement } from 'react'

/** A tab on the page of a campaign that a later feature fills. */
export interface CampaignTab {
  /** English, stable: `/phong-trao/…?tab=works` opens it. */
  readonly value: string
  readonly label: string
  readonly element: ReactElement
}
