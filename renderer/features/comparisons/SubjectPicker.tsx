import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import type { ComparisonSubject } from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectId } from './group-draft'

interface Props {
  readonly label: string
  readonly subject: ComparisonSubject
  readonly value: SubjectId | null
  readonly onChange: (id: SubjectId | null) => void
}

/** One organisation or one person, as the group has them. */
export function SubjectPicker({ label, subject, value, onChange }: Props) {
  return subject === 'organisation' ? (
    <OrganisationPicker label={label} value={value as OrganisationId | null} onChange={onChange} />
  ) : (
    <PersonPicker label={label} value={value as PersonId | null} onChange={(id) => onChange(id)} />
  )
}
