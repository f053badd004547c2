import { PersonPage } from '@renderer/features/people/PersonPage'
import { subjectTabs } from './subject-tabs'

/** One person with everything that later features know. */
export const PersonScreen = () => <PersonPage tabs={subjectTabs} />
