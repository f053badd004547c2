import { localDayOf } from '@shared/core/local-instant'
import type { Surroundings } from '../ipc/context'
import { orderedIds } from './ordered-ids'

const nextId = orderedIds(Date.now)

/** The real clock and real ids. */
export function clockAndIds(): Pick<Surroundings, 'today' | 'nowUtc' | 'newId'> {
  const nowUtc = () => new Date().toISOString()
  return { today: localDayOf(nowUtc()), nowUtc, newId: <Id extends string>() => nextId() as Id }
}
