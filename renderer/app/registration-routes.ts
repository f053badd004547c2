import { IconClipboardCheck } from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** Đăng ký thi đua: its views, and one paper. */
export const registrationRoutes: readonly AppRoute[] = [
  {
    path: '/dang-ky',
    label: pages.registrations,
    menu: { icon: IconClipboardCheck, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/registrations/RegistrationsPage'))
        .RegistrationsPage,
    })),
  },
  {
    path: '/dang-ky/phieu/:id',
    label: pages.registrations,
    component: lazy(async () => ({
      default: (await import('@renderer/features/registrations/RegistrationPage')).RegistrationPage,
    })),
  },
  {
    path: '/dang-ky/:tab',
    label: pages.registrations,
    component: lazy(async () => ({
      default: (await import('@renderer/features/registrations/RegistrationsPage'))
        .RegistrationsPage,
    })),
  },
]
