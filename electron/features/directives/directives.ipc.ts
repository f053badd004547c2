import type { Handlers } from '@electron/ipc/context'
import type { directivesContract } from '@shared/features/directives/directives.contract'
import { listDirectives } from './directives.queries'
import { editDirective } from './directives.service'

export const directivesHandlers: Handlers<typeof directivesContract> = {
  'directives.list': (_, { db }) => listDirectives(db),
  'directives.edit': editDirective,
}
