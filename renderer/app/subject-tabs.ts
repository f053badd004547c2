import { SubjectComparisons } from '@renderer/features/comparisons/SubjectComparisons'
import { SubjectDecisions } from '@renderer/features/decisions/SubjectDecisions'
import { SubjectExemplars } from '@renderer/features/exemplars/SubjectExemplars'
import { SubjectAwards } from '@renderer/features/ledger/SubjectAwards'
import { SubjectNominations } from '@renderer/features/nominations/SubjectNominations'
import type { SubjectTab } from '@renderer/features/people/subject-tab'
import { SubjectPledges } from '@renderer/features/pledges/SubjectPledges'
import { SubjectRatings } from '@renderer/features/ratings/SubjectRatings'
import { SubjectRegistrations } from '@renderer/features/registrations/SubjectRegistrations'
import { subjectTabNames as names } from './app.strings'

/** What later features know about a person or a collective, in the order of the tabs. */
export const subjectTabs: readonly SubjectTab[] = [
  { value: 'ratings', label: names.ratings, Panel: SubjectRatings },
  { value: 'comparisons', label: names.comparisons, Panel: SubjectComparisons },
  { value: 'registrations', label: names.registrations, Panel: SubjectRegistrations },
  { value: 'pledges', label: names.pledges, Panel: SubjectPledges },
  { value: 'exemplars', label: names.exemplars, Panel: SubjectExemplars },
  { value: 'nominations', label: names.nominations, Panel: SubjectNominations },
  { value: 'awards', label: names.awards, Panel: SubjectAwards },
  { value: 'decisions', label: names.decisions, Panel: SubjectDecisions },
]
