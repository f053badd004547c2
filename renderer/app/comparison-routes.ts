import { IconScale } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const comparisonRoutes: readonly AppRoute[] = [
  {
    path: '/cum-khoi',
    label: pages.comparisons,
    menu: { icon: IconScale, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/comparisons/ComparisonsPage')).ComparisonsPage,
    })),
  },
  {
    path: '/cum-khoi/:id',
    label: pages.comparisons,
    component: lazy(async () => ({
      default: (await import('@renderer/features/comparisons/ComparisonPage')).ComparisonPage,
    })),
  },
]
