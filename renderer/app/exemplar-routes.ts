import { IconStars } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** The parts of the page, and one exemplar. */
export const exemplarRoutes: readonly AppRoute[] = [
  {
    path: '/dien-hinh',
    label: pages.exemplars,
    menu: { icon: IconStars, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/exemplars/ExemplarsPage')).ExemplarsPage,
    })),
  },
  {
    path: '/dien-hinh/ho-so/:id',
    label: pages.exemplars,
    component: lazy(async () => ({
      default: (await import('./ExemplarScreen')).ExemplarScreen,
    })),
  },
  {
    path: '/dien-hinh/:tab',
    label: pages.exemplars,
    component: lazy(async () => ({
      default: (await import('@renderer/features/exemplars/ExemplarsPage')).ExemplarsPage,
    })),
  },
]
