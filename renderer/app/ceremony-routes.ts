import { IconConfetti } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

export const ceremonyRoutes: readonly AppRoute[] = [
  {
    path: '/le-trao',
    label: pages.ceremony,
    menu: { icon: IconConfetti, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/ceremony/CeremoniesPage')).CeremoniesPage,
    })),
  },
  {
    path: '/le-trao/:id',
    label: pages.ceremony,
    component: lazy(async () => ({
      default: (await import('@renderer/features/ceremony/CeremonyPage')).CeremonyPage,
    })),
  },
]
