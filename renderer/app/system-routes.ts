import {
  IconDeviceUsb,
  IconFileTypeDocx,
  IconHelp,
  IconHistory,
  IconMedal,
  IconSettings,
} from '@tabler/icons-react'
import { lazy } from 'react'
import { pageNames as pages } from './app.strings'
import type { AppRoute } from './routes'

/** What keeps the data safe and the program in order; the last group of the rail. */
export const systemRoutes: readonly AppRoute[] = [
  {
    path: '/sao-luu',
    label: pages.backups,
    menu: { icon: IconDeviceUsb, group: 'system' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/backups/BackupsPage')).BackupsPage,
    })),
  },
  {
    path: '/nhat-ky',
    label: pages.history,
    menu: { icon: IconHistory, group: 'system' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/history/HistoryPage')).HistoryPage,
    })),
  },
  {
    path: '/danh-muc-khen-thuong',
    label: pages.awardCatalogue,
    menu: { icon: IconMedal, group: 'system' },
    component: lazy(async () => ({
      default: (await import('./AwardCatalogueScreen')).AwardCatalogueScreen,
    })),
  },
  {
    path: '/danh-muc-khen-thuong/:tab',
    label: pages.awardCatalogue,
    component: lazy(async () => ({
      default: (await import('./AwardCatalogueScreen')).AwardCatalogueScreen,
    })),
  },
  {
    path: '/mau-van-ban',
    label: pages.templates,
    menu: { icon: IconFileTypeDocx, group: 'system' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/templates/TemplatesPage')).TemplatesPage,
    })),
  },
  {
    path: '/mau-van-ban/:file',
    label: pages.templates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/templates/TemplatePage')).TemplatePage,
    })),
  },
  {
    path: '/cai-dat',
    label: pages.settings,
    menu: { icon: IconSettings, group: 'system' },
    component: lazy(async () => ({
      default: (await import('./SettingsScreen')).SettingsScreen,
    })),
  },
  {
    path: '/tro-giup',
    label: pages.help,
    menu: { icon: IconHelp, group: 'system' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/help/HelpPage')).HelpPage,
    })),
  },
  {
    path: '/tro-giup/:page',
    label: pages.help,
    component: lazy(async () => ({
      default: (await import('@renderer/features/help/HelpPage')).HelpPage,
    })),
  },
]
