import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectKind } from './nominations.kinds'

export interface Subject {
  readonly kind: SubjectKind
  /** The collective itself, or the organisation of the person. */
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly name: string
  readonly unit: string
}

/** The record on file that the subject is, or null while it is only a name on a list. */
export const matchedId = ({ kind, organisationId, personId }: Subject): string | null =>
  kind === 'person' ? personId : organisationId

/** Name and unit without diacritics: “Nguyễn Văn A” of one unit, however the list is typed. */
export const textKey = ({ name, unit }: Pick<Subject, 'name' | 'unit'>): string =>
  `${fold(name)}|${fold(unit)}`

/** What makes the subject the same one everywhere: its id, else name and unit. */
export const subjectKey = (subject: Subject): string => matchedId(subject) ?? textKey(subject)

/**
 * Whether two entries of one list are one subject. The same name in the same unit is one
 * subject unless both are matched, to different records: then they are two people of one name.
 */
export function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false
  const [idA, idB] = [matchedId(a), matchedId(b)]
  return idA !== null && idB !== null ? idA === idB : textKey(a) === textKey(b)
}
