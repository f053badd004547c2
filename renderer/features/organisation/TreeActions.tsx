import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { DayMenu } from './DayMenu'

interface Props {
  /** null: today. */
  readonly on: LocalDate | null
  readonly selected: OrganisationId | null
  readonly onDay: (day: LocalDate) => void
}

/** What can be done with the whole tree, or with what is chosen in it: another day, papers. */
export function TreeActions({ on, onDay }: Props) {
  return <DayMenu key={on ?? ''} on={on} onChange={onDay} />
}
