import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import {
  type RegistrationState,
  type RegistrationSubject,
  registrationStates,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import type { ReactNode } from 'react'

/** Parts of the address, in the order of the tabs; the first is the page's own address. */
const paths = {
  coverage: '',
  list: 'phieu-da-nop',
  missing: 'chua-dang-ky',
  grid: 'nhap-nhanh',
} as const

export type RegistrationTab = keyof typeof paths

export const registrationTabs = Object.keys(paths) as RegistrationTab[]

export const registrationTabPath = (tab: RegistrationTab): string =>
  paths[tab] === '' ? '/dang-ky' : `/dang-ky/${paths[tab]}`

/** @param path undefined, or one that is not known: the first tab */
export const registrationTabOf = (path: string | undefined): RegistrationTab =>
  registrationTabs.find((tab) => paths[tab] === path) ?? 'coverage'

/** Papers of collectives, or of people, that wait to be approved. */
export const waitingPath = (subject: RegistrationSubject): string =>
  `${registrationTabPath('list')}?doi-tuong=${subject}&trang-thai=submitted`

/** What an address asks the list to show; null where it says nothing. */
export function askedOf(search: string): {
  readonly subject: RegistrationSubject | null
  readonly state: RegistrationState | null
} {
  const asked = new URLSearchParams(search)
  return {
    subject: registrationSubjects.find((each) => each === asked.get('doi-tuong')) ?? null,
    state: registrationStates.find((each) => each === asked.get('trang-thai')) ?? null,
  }
}

export const registrationPath = (id: RegistrationId): string => `/dang-ky/phieu/${id}`

export interface ViewProps {
  readonly campaignId: CampaignId
  readonly year: number
  readonly organisationId: OrganisationId | null
  /** Campaign, year and unit, to stand first among the filters of the view. */
  readonly choices: ReactNode
}
