import type { Handlers } from '@electron/ipc/context'
import type { peopleContract } from '@shared/features/people/people.contract'
import { savePeopleXlsx } from './people.files'
import { listPeople, listPersonIds } from './people.list.queries'
import { getPersonDetail, listCategories, listPersonOptions, searchPeople } from './people.queries'
import { addPerson, editPerson, removePerson } from './people.service'
import { transferPeople } from './people.transfer.service'

export const peopleHandlers: Handlers<typeof peopleContract> = {
  'people.list': (list, { db }) => listPeople(db, list),
  'people.ids': (filter, { db }) => listPersonIds(db, filter),
  'people.get': ({ id }, { db }) => getPersonDetail(db, id),
  'people.search': (search, { db }) => searchPeople(db, search),
  'people.options': ({ ids }, { db }) => listPersonOptions(db, ids),
  'people.categories': (_, { db }) => listCategories(db),
  'people.saveXlsx': savePeopleXlsx,
  'people.add': addPerson,
  'people.edit': editPerson,
  'people.transfer': transferPeople,
  'people.remove': removePerson,
}
