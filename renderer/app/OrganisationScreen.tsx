import { OrganisationPage } from '@renderer/features/organisation/OrganisationPage'
import { OrganisationPeople } from '@renderer/features/people/OrganisationPeople'
import { PastPeople } from '@renderer/features/people/PastPeople'

/** The tree with the people of its organisations, which only a later feature knows how to show. */
export const OrganisationScreen = () => (
  <OrganisationPage Members={OrganisationPeople} PastMembers={PastPeople} />
)
