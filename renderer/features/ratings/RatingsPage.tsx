import { Button, Select, Tabs } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RatingYears } from '@shared/features/ratings/ratings.contract'
import { IconPercentage, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { ChainList } from './ChainList'
import { FourGoodGrid } from './FourGoodGrid'
import { RatingGrid } from './RatingGrid'
import classes from './Ratings.module.css'
import { RatingTables } from './RatingTables'
import { RulesDialog } from './RulesDialog'
import { type RatingTab, ratingPath, ratingTabs, tabOfPath, type ViewProps } from './rating-tabs'
import { ratingPageStrings as strings } from './ratings.strings'

/** Đánh giá, xếp loại: one year and one part of the tree, in several views. */
export function RatingsPage() {
  const years = useAppQuery('ratings.years', {})
  const { tab: path } = useParams() as { readonly tab?: string }
  const [, navigate] = useLocation()
  const [year, setYear] = useRemembered<number | null>('ratings.year', null)
  const [organisationId, setOrganisationId] = useRemembered<OrganisationId | null>(
    'ratings.scope',
    null,
  )
  if (!years.data) return null // a local read: a spinner would only flicker
  const tab = tabOfPath(path)
  const shownYear = year ?? years.data.suggested
  const choices = (
    <>
      <YearSelect years={years.data} value={shownYear} onChange={setYear} />
      <OrganisationPicker
        aria-label={strings.scope}
        placeholder={strings.wholeTree}
        value={organisationId}
        onChange={setOrganisationId}
        clearable
        includeClosed
        w={260}
      />
    </>
  )
  return (
    <Page layout="fill">
      <Header />
      <Tabs
        value={tab}
        onChange={(next) => navigate(ratingPath(next as RatingTab))}
        activateTabWithKeyboard={false} // each is a page of its own, at whose heading one arrives
      >
        <Tabs.List className={classes.tabs}>
          {ratingTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {strings.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={classes.panel}>
        <View {...{ tab, choices, organisationId }} year={shownYear} onScope={setOrganisationId} />
      </div>
    </Page>
  )
}

interface AnyViewProps extends ViewProps {
  readonly tab: RatingTab
  readonly onScope: (organisationId: OrganisationId | null) => void
}

function View({ tab, onScope, ...view }: AnyViewProps) {
  switch (tab) {
    case 'person':
    case 'organisation':
      return <RatingGrid {...view} subject={tab} />
    case 'fourGood':
      return <FourGoodGrid {...view} />
    case 'tables':
      return <RatingTables {...view} onScope={onScope} />
    case 'chains':
      return <ChainList {...view} />
  }
}

function Header() {
  const [isSettingRules, setIsSettingRules] = useState(false)
  return (
    <PageHeader
      title={strings.title}
      secondary={
        <>
          <Button
            variant="default"
            leftSection={<IconPercentage size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsSettingRules(true)}
          >
            {strings.rules}
          </Button>
          <Button
            component={Link}
            href="/nhap-excel"
            variant="default"
            leftSection={<IconTableImport size={18} stroke={1.75} aria-hidden />}
          >
            {strings.importHint}
          </Button>
          {isSettingRules && <RulesDialog onClose={() => setIsSettingRules(false)} />}
        </>
      }
    />
  )
}

interface YearProps {
  readonly years: RatingYears
  readonly value: number
  readonly onChange: (year: number) => void
}

/** Years beyond those with data that are offered, so that older ratings can be entered. */
const yearsBack = 6

function YearSelect({ years: { years, thisYear }, value, onChange }: YearProps) {
  const offered = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back)
  const options = [...new Set([...offered, ...years])].sort((a, b) => b - a)
  return (
    <Select
      aria-label={strings.year}
      w={124}
      allowDeselect={false}
      data={options.map((year) => ({ value: String(year), label: strings.yearOption(year) }))}
      value={String(value)}
      onChange={(year) => year !== null && onChange(Number(year))}
    />
  )
}
