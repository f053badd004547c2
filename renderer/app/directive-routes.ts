import { IconFileText } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** The drawing stands before the single document, whose pattern would take its address. */
export const directiveRoutes: readonly AppRoute[] = [
  {
    path: '/van-ban',
    label: pages.directives,
    menu: { icon: IconFileText, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/directives/DirectivesPage')).DirectivesPage,
    })),
  },
  {
    path: '/van-ban/so-do',
    label: pages.directiveGraph,
    component: lazy(async () => ({
      default: (await import('@renderer/features/directives/DirectiveGraphPage'))
        .DirectiveGraphPage,
    })),
  },
  {
    path: '/van-ban/:id',
    label: pages.directives,
    component: lazy(async () => ({
      default: (await import('./DirectiveScreen')).DirectiveScreen,
    })),
  },
]
