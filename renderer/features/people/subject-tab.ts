import type { SubjectRef } from '@shared/features/people/people.subject'
import type { ComponentType } from 'react'

/** A tab on the page of a person or a collective that a later feature fills. */
export interface SubjectTab {
  readonly value: string
  readonly label: string
  readonly Panel: ComponentType<{ readonly subject: SubjectRef }>
}
