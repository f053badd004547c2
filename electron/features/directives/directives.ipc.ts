import type { Handlers } from '@electron/ipc/context'
import type { directivesContract } from '@shared/features/directives/directives.contract'
import { attach, detach, openAttachment, saveAttachment } from './directives.attachments.service'
import { addFromCatalogue, listCatalogue } from './directives.catalogue.service'
import { directivesPdf, saveDirectivesXlsx } from './directives.files'
import { printGraph, saveGraphPdf } from './directives.graph.files'
import { getRecord, listDirectives, listLinks } from './directives.queries'
import { relate, unrelate } from './directives.relations.service'
import { createDirective, editDirective, removeDirective } from './directives.service'

export const directivesHandlers: Handlers<typeof directivesContract> = {
  'directives.list': (filter, { db }) => listDirectives(db, filter),
  'directives.get': ({ id }, { db }) => getRecord(db, id),
  'directives.links': (_, { db }) => listLinks(db),
  'directives.create': createDirective,
  'directives.edit': editDirective,
  'directives.remove': removeDirective,
  'directives.relate': relate,
  'directives.unrelate': unrelate,
  'directives.catalogue': (_, { db }) => listCatalogue(db),
  'directives.addFromCatalogue': addFromCatalogue,
  'directives.attach': attach,
  'directives.detach': detach,
  'directives.openAttachment': openAttachment,
  'directives.saveAttachment': saveAttachment,
  'directives.saveXlsx': saveDirectivesXlsx,
  'directives.pdf': directivesPdf,
  'directives.saveGraphPdf': saveGraphPdf,
  'directives.printGraph': printGraph,
}
