import type { Handlers } from '@electron/ipc/context'
import type { numbersContract } from '@shared/features/committee/numbers.contract'
import { entriesOf, numberRegister } from './numbers.queries'
import { editNumber, enterNumber, removeNumber } from './numbers.service'

export const numbersHandlers: Handlers<typeof numbersContract> = {
  'numbers.register': (_, { db, today }) => numberRegister(db, today),
  'numbers.ofSeries': (series, { db }) => entriesOf(db, series),
  'numbers.enter': enterNumber,
  'numbers.edit': editNumber,
  'numbers.remove': removeNumber,
}
