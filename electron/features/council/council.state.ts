import { councilErrors } from '@shared/features/council/council.errors'
import { isOpen } from '@shared/features/council/council.rules'
import type { CouncilMeetingTable } from './council.table'

type State = Pick<CouncilMeetingTable, 'status' | 'title'>

/** @throws AppError `council.signed` */
export function assertUnsigned({ status, title }: State): void {
  if (status === 'signed') throw councilErrors.signed({ title })
}

/** Members, agenda and votes change before the count is closed only. @throws AppError `council.signed`, `.closed` */
export function assertOpen(meeting: State): void {
  assertUnsigned(meeting)
  const { status, title } = meeting
  if (!isOpen(status)) throw councilErrors.closed({ title, status })
}
