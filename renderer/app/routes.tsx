import { findRecords as findOfficeRecords } from '@renderer/features/search/find-records'
import {
  type Icon,
  IconBook2,
  IconCertificate,
  IconChecklist,
  IconClipboardList,
  IconFlag3,
  IconHierarchy2,
  IconHome,
  IconPrinter,
  IconTableImport,
  IconUsers,
} from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { type NavigationGroup, pageNames as pages } from './app.strings'
import { calendarRoutes } from './calendar-routes'
import { ceremonyRoutes } from './ceremony-routes'
import { certificateRoutes } from './certificate-routes'
import { comparisonRoutes } from './comparison-routes'
import { councilRoutes } from './council-routes'
import { directiveRoutes } from './directive-routes'
import { dutyRoutes } from './duty-routes'
import { exemplarRoutes } from './exemplar-routes'
import { pledgeRoutes } from './pledge-routes'
import { registrationRoutes } from './registration-routes'
import { systemRoutes } from './system-routes'
import { targetRoutes } from './target-routes'
import { workRoutes } from './work-routes'

export interface AppRoute {
  /** Pattern of wouter: `/ca-nhan/:id`. */
  readonly path: string
  readonly label: string
  readonly component: ComponentType
  /** Left out for pages that are reached from another page only. */
  readonly menu?: { readonly icon: Icon; readonly group: NavigationGroup | null }
}

/**
 * Every screen there is, in the order of the rail. A feature adds itself here, and only when it works:
 * `{ path, label, menu: { icon, group }, component: lazy(() => import('…').then((m) => ({ default: m.XPage }))) }`.
 */
export const routes: readonly AppRoute[] = [
  {
    path: '/',
    label: pages.home,
    menu: { icon: IconHome, group: null },
    component: lazy(async () => ({
      default: (await import('@renderer/features/office/HomePage')).HomePage,
    })),
  },
  ...calendarRoutes,
  {
    path: '/phong-trao',
    label: pages.campaigns,
    menu: { icon: IconFlag3, group: 'emulation' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/campaigns/CampaignsPage')).CampaignsPage,
    })),
  },
  {
    path: '/phong-trao/:id',
    label: pages.campaigns,
    component: lazy(async () => ({
      default: (await import('./CampaignScreen')).CampaignScreen,
    })),
  },
  ...targetRoutes,
  ...workRoutes,
  ...registrationRoutes,
  ...pledgeRoutes,
  ...comparisonRoutes,
  ...exemplarRoutes,
  ...directiveRoutes,
  {
    path: '/ho-so',
    label: pages.nominations,
    menu: { icon: IconClipboardList, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('./NominationsScreen')).NominationsScreen,
    })),
  },
  {
    path: '/ho-so/:roundId',
    label: pages.nominations,
    component: lazy(async () => ({
      default: (await import('./NominationsScreen')).NominationsScreen,
    })),
  },
  {
    path: '/ho-so/lap/:id',
    label: pages.proposal,
    component: lazy(async () => ({
      default: (await import('./ProposalScreen')).ProposalScreen,
    })),
  },
  ...dutyRoutes,
  {
    path: '/to-chuc',
    label: pages.organisation,
    menu: { icon: IconHierarchy2, group: 'data' },
    component: lazy(async () => ({
      default: (await import('./OrganisationScreen')).OrganisationScreen,
    })),
  },
  {
    path: '/to-chuc/:id',
    label: pages.organisation,
    component: lazy(async () => ({
      default: (await import('./OrganisationScreen')).OrganisationScreen,
    })),
  },
  {
    path: '/so-do',
    label: pages.organisation,
    component: lazy(async () => ({
      default: (await import('@renderer/features/organisation/ChartPage')).ChartPage,
    })),
  },
  {
    path: '/ca-nhan',
    label: pages.people,
    menu: { icon: IconUsers, group: 'data' },
    component: lazy(async () => ({
      default: (await import('./PeopleScreen')).PeopleScreen,
    })),
  },
  {
    path: '/ca-nhan/:id',
    label: pages.people,
    component: lazy(async () => ({
      default: (await import('./PersonScreen')).PersonScreen,
    })),
  },
  {
    path: '/tim-trung',
    label: pages.duplicates,
    component: lazy(async () => ({
      default: (await import('@renderer/features/duplicates/DuplicatesPage')).DuplicatesPage,
    })),
  },
  {
    path: '/xep-loai',
    label: pages.ratings,
    menu: { icon: IconChecklist, group: 'data' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/ratings/RatingsPage')).RatingsPage,
    })),
  },
  {
    path: '/xep-loai/:tab',
    label: pages.ratings,
    component: lazy(async () => ({
      default: (await import('@renderer/features/ratings/RatingsPage')).RatingsPage,
    })),
  },
  {
    path: '/nhap-excel',
    label: pages.imports,
    menu: { icon: IconTableImport, group: 'data' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/imports/ImportPage')).ImportPage,
    })),
  },
  ...councilRoutes,
  {
    path: '/quyet-dinh',
    label: pages.decisions,
    menu: { icon: IconCertificate, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/decisions/DecisionsPage')).DecisionsPage,
    })),
  },
  {
    path: '/quyet-dinh/:id',
    label: pages.decisions,
    component: lazy(async () => ({
      default: (await import('./DecisionScreen')).DecisionScreen,
    })),
  },
  {
    path: '/in-giay-khen',
    label: pages.certificates,
    menu: { icon: IconPrinter, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/printing/PrintingPage')).PrintingPage,
    })),
  },
  ...certificateRoutes,
  {
    path: '/so-khen-thuong',
    label: pages.ledger,
    menu: { icon: IconBook2, group: 'awards' },
    component: lazy(async () => ({
      default: (await import('@renderer/features/ledger/LedgerPage')).LedgerPage,
    })),
  },
  ...ceremonyRoutes,
  ...systemRoutes,
]

/** What the clerk meets before a committee is set up. */
export const FirstRunPage: ComponentType | null = lazy(async () => ({
  default: (await import('@renderer/features/office/FirstRunPage')).FirstRunPage,
}))

export interface SearchHit {
  readonly id: string
  /** Heading under which it is listed: “Cá nhân”, “Đơn vị”. */
  readonly group: string
  readonly title: string
  readonly description?: string
  readonly path: string
}

/** Looks through the office's records for Ctrl+K; pages are always found, with or without it. */
export const findRecords: (text: string) => Promise<readonly SearchHit[]> = findOfficeRecords
