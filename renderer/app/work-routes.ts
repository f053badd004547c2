import { IconSubtask } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** Frameworks are reached from the campaigns that use them; work items stand in the rail. */
export const workRoutes: readonly AppRoute[] = [
  {
    path: '/khung-noi-dung',
    label: pages.frameworks,
    component: lazy(async () => ({
      default: (await import('@renderer/features/frameworks/FrameworksPage')).FrameworksPage,
    })),
  },
  {
    path: '/khung-noi-dung/:id',
    label: pages.frameworks,
    component: lazy(async () => ({
      default: (await import('./FrameworkScreen')).FrameworkScreen,
    })),
  },
  {
    path: '/dau-viec',
    label: pages.works,
    menu: { icon: IconSubtask, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/works/WorksPage')).WorksPage,
    })),
  },
]
