import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** What the print run needs: designs, stock, printers, and the check of a code. */
export const certificateRoutes: readonly AppRoute[] = [
  {
    path: '/in-giay-khen/bo-cuc',
    label: pages.certificates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/certificates/DesignsPage')).DesignsPage,
    })),
  },
  {
    path: '/in-giay-khen/bo-cuc/:id',
    label: pages.certificates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/certificates/DesignerPage')).DesignerPage,
    })),
  },
  {
    path: '/in-giay-khen/phoi',
    label: pages.certificates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/certificates/StockPage')).StockPage,
    })),
  },
  {
    path: '/in-giay-khen/may-in',
    label: pages.certificates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/certificates/PrintersPage')).PrintersPage,
    })),
  },
  {
    path: '/in-giay-khen/kiem-tra',
    label: pages.certificates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/certificates/CheckPage')).CheckPage,
    })),
  },
]
