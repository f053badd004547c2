import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { z } from 'zod'
import { PersonId } from './people.ids'

/** Whose record it is: one person's, or one collective's. */
export const SubjectRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: PersonId }),
  z.strictObject({ kind: z.literal('organisation'), id: OrganisationId }),
])
export type SubjectRef = z.output<typeof SubjectRef>
