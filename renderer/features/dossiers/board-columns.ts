import { useKept } from '@renderer/lib/use-kept'
import type { StatusCounts } from '@shared/features/nominations/nominations.contract'
import {
  type NominationStatus,
  nominationStatuses,
} from '@shared/features/nominations/nominations.kinds'
import { z } from 'zod'

/** Columns folded or opened by hand, by status; what is not here follows its count. */
const Folds = z.partialRecord(z.enum(nominationStatuses), z.boolean())

/** An empty column is folded to a strip until somebody opens it; a choice made by hand stays. */
export function useFolds(counts: StatusCounts) {
  const [kept, keep] = useKept('dossiers.folds', Folds)
  return {
    isFolded: (status: NominationStatus): boolean => kept?.[status] ?? (counts[status] ?? 0) === 0,
    fold: (status: NominationStatus, isFolded: boolean) => keep({ ...kept, [status]: isFolded }),
  }
}

/** Rows of a column that are read at first, and with each “Xem thêm”. */
export const cardsPerPage = 40
/** A column is for handling a few; of more than this the list is the place. */
export const mostCards = 480
