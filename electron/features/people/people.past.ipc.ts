import type { Handlers } from '@electron/ipc/context'
import type { peoplePastContract } from '@shared/features/people/people.past.contract'
import { listPeopleOn } from './people.past.queries'

export const peoplePastHandlers: Handlers<typeof peoplePastContract> = {
  'people.onDay': (filter, { db }) => listPeopleOn(db, filter),
}
