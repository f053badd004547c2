import type { Handlers } from '@electron/ipc/context'
import type { peopleContract } from '@shared/features/people/people.contract'
import { peoplePdf, savePeopleXlsx } from './people.files'
import { listPeople, listPersonIds } from './people.list.queries'
import { addPlace, editPlace, removePlace } from './people.places.service'
import {
  getPersonDetail,
  listCategories,
  listPersonOptions,
  listPositions,
  searchPeople,
} from './people.queries'
import {
  addPerson,
  editPerson,
  endPartyMembership,
  removePerson,
  setCategory,
} from './people.service'
import { transferEffect } from './people.transfer.queries'
import { changePosition, transferPeople } from './people.transfer.service'

export const peopleHandlers: Handlers<typeof peopleContract> = {
  'people.list': (list, { db }) => listPeople(db, list),
  'people.ids': (filter, { db }) => listPersonIds(db, filter),
  'people.get': ({ id }, { db }) => getPersonDetail(db, id),
  'people.search': (search, { db }) => searchPeople(db, search),
  'people.options': ({ ids }, { db }) => listPersonOptions(db, ids),
  'people.categories': (_, { db }) => listCategories(db),
  'people.positions': (_, { db }) => listPositions(db),
  'people.saveXlsx': savePeopleXlsx,
  'people.pdf': peoplePdf,
  'people.add': addPerson,
  'people.edit': editPerson,
  'people.endPartyMembership': endPartyMembership,
  'people.setCategory': setCategory,
  'people.addPlace': addPlace,
  'people.editPlace': editPlace,
  'people.removePlace': removePlace,
  'people.transfer': transferPeople,
  'people.transferEffect': (transfer, { db }) => transferEffect(db, transfer),
  'people.changePosition': changePosition,
  'people.remove': removePerson,
}
