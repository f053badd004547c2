import { NominatePeople } from '@renderer/features/nominations/NominatePeople'
import { PeoplePage } from '@renderer/features/people/PeoplePage'

const actions = [NominatePeople]

/** The list of people with what later features can do with those selected. */
export const PeopleScreen = () => <PeoplePage actions={actions} />
