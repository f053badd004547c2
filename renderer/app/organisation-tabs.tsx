import type { OrganisationTab } from '@renderer/features/organisation/organisation.slots'
import { subjectTabs } from './subject-tabs'

/** The same tabs as on the page of a person, about the collective chosen in the tree. */
export const organisationTabs: readonly OrganisationTab[] = subjectTabs.map(
  ({ value, label, Panel }) => ({
    ...{ value, label },
    Panel: ({ organisationId }) => <Panel subject={{ kind: 'organisation', id: organisationId }} />,
  }),
)
