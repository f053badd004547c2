import { IconCalendarMonth, IconRotateClockwise2 } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const calendarRoutes: readonly AppRoute[] = [
  {
    path: '/lich',
    label: pages.calendar,
    menu: { icon: IconCalendarMonth, group: null },
    component: lazy(async () => ({
      default: (await import('./CalendarScreen')).CalendarScreen,
    })),
  },
  {
    path: '/vong-nam',
    label: pages.cycle,
    menu: { icon: IconRotateClockwise2, group: null },
    component: lazy(async () => ({
      default: (await import('@renderer/features/cycle/CyclePage')).CyclePage,
    })),
  },
]
