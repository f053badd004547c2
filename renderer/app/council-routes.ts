import { IconGavel } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const councilRoutes: readonly AppRoute[] = [
  {
    path: '/hop-xet',
    label: pages.council,
    menu: { icon: IconGavel, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/council/CouncilPage')).CouncilPage,
    })),
  },
  {
    path: '/hop-xet/:id',
    label: pages.council,
    component: lazy(async () => ({
      default: (await import('@renderer/features/council/MeetingPage')).MeetingPage,
    })),
  },
]
