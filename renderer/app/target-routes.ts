import { IconTargetArrow } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const targetRoutes: readonly AppRoute[] = [
  {
    path: '/chi-tieu',
    label: pages.targets,
    menu: { icon: IconTargetArrow, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/targets/TargetsPage')).TargetsPage,
    })),
  },
  {
    path: '/chi-tieu/:id',
    label: pages.targets,
    component: lazy(async () => ({
      default: (await import('@renderer/features/targets/TargetPage')).TargetPage,
    })),
  },
]
