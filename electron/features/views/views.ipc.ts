import type { Handlers } from '@electron/ipc/context'
import type { viewsContract } from '@shared/features/views/views.contract'
import { printPages, savePages } from './views.files'
import {
  listViews,
  removeView,
  renameView,
  reorderViews,
  saveView,
  updateView,
} from './views.service'

export const viewsHandlers: Handlers<typeof viewsContract> = {
  'views.list': ({ list }, { db }) => listViews(db, list),
  'views.save': saveView,
  'views.update': updateView,
  'views.rename': renameView,
  'views.remove': removeView,
  'views.reorder': reorderViews,
  'views.printPdf': printPages,
  'views.savePdf': savePages,
}
