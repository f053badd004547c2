import type { Handlers } from '@electron/ipc/context'
import type { awardsContract } from '@shared/features/awards/awards.contract'
import { addBasis, editBasis, removeBasis } from './awards.bases.service'
import { addForm, editForm, removeForm } from './awards.forms.service'
import {
  addMoney,
  addPay,
  editMoney,
  editPay,
  removeMoney,
  removePay,
} from './awards.money.service'
import { getCatalogue } from './awards.queries'

export const awardsHandlers: Handlers<typeof awardsContract> = {
  'awards.catalogue': (_, { db, today }) => getCatalogue(db, today),
  'awards.addForm': addForm,
  'awards.editForm': editForm,
  'awards.removeForm': removeForm,
  'awards.addBasis': addBasis,
  'awards.editBasis': editBasis,
  'awards.removeBasis': removeBasis,
  'awards.addMoney': addMoney,
  'awards.editMoney': editMoney,
  'awards.removeMoney': removeMoney,
  'awards.addPay': addPay,
  'awards.editPay': editPay,
  'awards.removePay': removePay,
}
