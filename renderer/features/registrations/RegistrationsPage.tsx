import { Button, Tabs } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import ratings from '@renderer/features/ratings/Ratings.module.css'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconFlag3, IconPlus, IconPrinter, IconTableImport } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { AddRegistrationDialog } from './AddRegistrationDialog'
import { BlankFormsDialog } from './BlankFormsDialog'
import { CoverageView } from './CoverageView'
import { FileDialog } from './FileDialog'
import { RegistrationGrid } from './RegistrationGrid'
import { RegistrationList } from './RegistrationList'
import classes from './Registrations.module.css'
import {
  type RegistrationTab,
  registrationTabOf,
  registrationTabPath,
  registrationTabs,
  type ViewProps,
} from './registration-tabs'
import { registrationPageStrings as strings } from './registrations.strings'
import { YearSelect } from './YearSelect'

/** Đăng ký thi đua: one campaign, one year and one part of the tree, in several views. */
export function RegistrationsPage() {
  const campaigns = useAppQuery('campaigns.list', {})
  const [chosen, setChosen] = useRemembered<CampaignId | null>('registrations.campaign', null)
  if (!campaigns.data) return null // a local read: a spinner would only flicker
  const current =
    campaigns.data.find(({ id }) => id === chosen) ??
    campaigns.data.find(({ status }) => status === 'running') ??
    campaigns.data.find(({ status }) => status === 'launched') ??
    campaigns.data[0]
  if (!current) return <NoCampaign />
  return <OfCampaign key={current.id} campaignId={current.id} onCampaign={setChosen} />
}

function NoCampaign() {
  return (
    <Page>
      <PageHeader title={strings.title} />
      <EmptyState
        icon={IconFlag3}
        title={strings.noCampaign}
        sentence={strings.noCampaignSentence}
        action={
          <Button component={Link} href="/phong-trao">
            {strings.openCampaigns}
          </Button>
        }
      />
    </Page>
  )
}

interface Props {
  readonly campaignId: CampaignId
  readonly onCampaign: (id: CampaignId) => void
}

function OfCampaign({ campaignId, onCampaign }: Props) {
  const years = useAppQuery('registrations.years', { campaignId })
  const [year, setYear] = useRemembered<number | null>('registrations.year', null)
  const [organisationId, setOrganisationId] = useRemembered<OrganisationId | null>(
    'registrations.scope',
    null,
  )
  const { tab: path } = useParams() as { readonly tab?: string }
  if (!years.data) return null
  const view = { campaignId, year: year ?? years.data.suggested, organisationId }
  const choices = (
    <OrganisationPicker
      aria-label={strings.scope}
      placeholder={strings.wholeTree}
      value={organisationId}
      onChange={setOrganisationId}
      clearable
      w={260}
    />
  )
  return (
    <Page layout="fill">
      <Header {...view} />
      <TabRow tab={registrationTabOf(path)}>
        <CampaignPicker
          aria-label={strings.campaign}
          w={250}
          value={campaignId}
          onChange={(id) => id && onCampaign(id)}
        />
        <YearSelect years={years.data} value={view.year} onChange={setYear} />
      </TabRow>
      <div className={ratings.panel}>
        <View {...{ ...view, choices }} tab={registrationTabOf(path)} onScope={setOrganisationId} />
      </div>
    </Page>
  )
}

interface TabProps {
  readonly tab: RegistrationTab
  /** What all the views are about, at the end of the line. */
  readonly children: ReactNode
}

function TabRow({ tab, children }: TabProps) {
  const [, navigate] = useLocation()
  return (
    <Tabs
      value={tab}
      onChange={(next) => navigate(registrationTabPath(next as RegistrationTab))}
      activateTabWithKeyboard={false} // each is a page of its own, at whose heading one arrives
    >
      <div className={classes.tabRow}>
        <Tabs.List className={`${ratings.tabs} ${classes.tabs}`}>
          {registrationTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {strings.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.about}>{children}</div>
      </div>
    </Tabs>
  )
}

interface AnyViewProps extends ViewProps {
  readonly tab: RegistrationTab
  readonly onScope: (organisationId: OrganisationId | null) => void
}

function View({ tab, onScope, ...view }: AnyViewProps) {
  switch (tab) {
    case 'coverage':
      return <CoverageView {...view} onScope={onScope} />
    case 'list':
      return <RegistrationList key="list" {...view} listing="registered" />
    case 'missing':
      return <RegistrationList key="missing" {...view} listing="missing" />
    case 'grid':
      return <RegistrationGrid {...view} />
  }
}

function Header(view: Omit<ViewProps, 'choices'>) {
  const [isAdding, setIsAdding] = useState(false)
  const [isPrinting, setIsPrinting] = useState(false)
  const [isTakingIn, setIsTakingIn] = useState(false)
  return (
    <PageHeader
      title={strings.title}
      secondary={
        <>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsPrinting(true)}
          >
            {strings.blankForms}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTableImport size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsTakingIn(true)}
          >
            {strings.importExcel}
          </Button>
        </>
      }
      primary={
        <>
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {strings.add}
          </Button>
          {isAdding && <AddRegistrationDialog {...view} onClose={() => setIsAdding(false)} />}
          {isTakingIn && <FileDialog {...view} onClose={() => setIsTakingIn(false)} />}
          {isPrinting && <BlankFormsDialog {...view} onClose={() => setIsPrinting(false)} />}
        </>
      }
    />
  )
}
