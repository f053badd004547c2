import type { PersonId } from '@shared/features/people/people.ids'
import { type Office, testId } from '../../support/office'

let tasks = 700_000
export const taskId = () => testId(++tasks) as never

/** The names in every group that a search leads to, strongest group first. */
export async function foundNames(office: Office): Promise<string[][]> {
  const { pairs } = await office.do('duplicates.find', { taskId: taskId() })
  const groups = await office.do('duplicates.review', { pairs: pairs.map(([a, b]) => [a, b]) })
  return groups.map(({ people }) => people.map(({ fullName }) => fullName).toSorted())
}

/** The merge as the sheet suggests it, with nothing chosen by hand. */
export async function mergeAsSuggested(
  office: Office,
  personIds: PersonId[],
  change: { readonly sources?: Record<string, PersonId>; readonly keptRows?: string[] } = {},
): Promise<PersonId> {
  const sheet = await office.do('duplicates.compare', { personIds })
  const { id } = await office.do('duplicates.merge', {
    personIds,
    sources: change.sources ?? {},
    presentStay: sheet.presentStay,
    keptRows: change.keptRows ?? sheet.conflicts.map(({ suggested }) => suggested),
  })
  return id
}
