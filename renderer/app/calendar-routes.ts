import { IconCalendarMonth } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const calendarRoutes: readonly AppRoute[] = [
  {
    path: '/lich',
    label: pages.calendar,
    menu: { icon: IconCalendarMonth, group: null },
    component: lazy(async () => ({
      default: (await import('@renderer/features/calendar/CalendarPage')).CalendarPage,
    })),
  },
]
