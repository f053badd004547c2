import { IconSignature } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const pledgeRoutes: readonly AppRoute[] = [
  {
    path: '/giao-uoc',
    label: pages.pledges,
    menu: { icon: IconSignature, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/pledges/PledgesPage')).PledgesPage,
    })),
  },
  {
    path: '/giao-uoc/:id',
    label: pages.pledges,
    component: lazy(async () => ({
      default: (await import('@renderer/features/pledges/PledgePage')).PledgePage,
    })),
  },
]
