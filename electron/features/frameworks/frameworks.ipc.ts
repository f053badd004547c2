import type { Handlers } from '@electron/ipc/context'
import type { frameworksContract } from '@shared/features/frameworks/frameworks.contract'
import { addFrameworksFromCatalogue, listFrameworkCatalogue } from './frameworks.catalogue.service'
import {
  contentsPdf,
  frameworksPdf,
  saveContentsXlsx,
  saveFrameworksXlsx,
} from './frameworks.files'
import { addItem, editItem, moveItem, removeItem } from './frameworks.items.service'
import { getFrameworkRecord, listFrameworks } from './frameworks.queries'
import {
  copyFramework,
  createFramework,
  editFramework,
  newVersion,
  removeFramework,
} from './frameworks.service'

export const frameworksHandlers: Handlers<typeof frameworksContract> = {
  'frameworks.list': ({ text }, { db }) => listFrameworks(db, text),
  'frameworks.saveXlsx': saveFrameworksXlsx,
  'frameworks.pdf': frameworksPdf,
  'frameworks.saveContentsXlsx': saveContentsXlsx,
  'frameworks.contentsPdf': contentsPdf,
  'frameworks.get': ({ id }, { db }) => getFrameworkRecord(db, id),
  'frameworks.create': createFramework,
  'frameworks.edit': editFramework,
  'frameworks.remove': removeFramework,
  'frameworks.newVersion': newVersion,
  'frameworks.copy': copyFramework,
  'frameworks.addItem': addItem,
  'frameworks.editItem': editItem,
  'frameworks.moveItem': moveItem,
  'frameworks.removeItem': removeItem,
  'frameworks.catalogue': (_, { db }) => listFrameworkCatalogue(db),
  'frameworks.addFromCatalogue': addFrameworksFromCatalogue,
}
