import { OrganisationPage } from '@renderer/features/organisation/OrganisationPage'
import { OrganisationSlotsContext } from '@renderer/features/organisation/organisation.slots'
import { OrganisationPeople } from '@renderer/features/people/OrganisationPeople'
import { PastPeople } from '@renderer/features/people/PastPeople'
import { reorganisationSlots } from '@renderer/features/reorganisation/organisation-slots'
import { organisationTabs } from './organisation-tabs'

const slots = { ...reorganisationSlots, tabs: organisationTabs }

/**
 * The tree with the people of its organisations and everything that can happen to them, which only
 * later features know about.
 */
export const OrganisationScreen = () => (
  <OrganisationSlotsContext value={slots}>
    <OrganisationPage Members={OrganisationPeople} PastMembers={PastPeople} />
  </OrganisationSlotsContext>
)
