import { IconCalendarRepeat } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const dutyRoutes: readonly AppRoute[] = [
  {
    path: '/bao-cao-dinh-ky',
    label: pages.duties,
    menu: { icon: IconCalendarRepeat, group: 'reports' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/duties/DutiesPage')).DutiesPage,
    })),
  },
  {
    path: '/bao-cao-dinh-ky/:id/:key',
    label: pages.duties,
    component: lazy(async () => ({
      default: (await import('@renderer/features/duties/DutyTimePage')).DutyTimePage,
    })),
  },
]
