import { Button, Select, Tabs } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { FilterBar } from '@renderer/ui/FilterBar'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RatingYears } from '@shared/features/ratings/ratings.contract'
import { IconTableImport } from '@tabler/icons-react'
import { Link, useLocation, useParams } from 'wouter'
import { RatingGrid } from './RatingGrid'
import { type RatingTab, ratingPath, tabOfPath } from './rating-tabs'
import { ratingPageStrings as strings } from './ratings.strings'

/** Đánh giá, xếp loại: one year and one part of the tree, in five views. */
export function RatingsPage() {
  const years = useAppQuery('ratings.years', {})
  const { tab } = useParams() as { readonly tab?: string }
  const [year, setYear] = useRemembered<number | null>('ratings.year', null)
  const [organisationId, setOrganisationId] = useRemembered<OrganisationId | null>(
    'ratings.scope',
    null,
  )
  if (!years.data) return null // a local read: a spinner would only flicker
  const shownYear = year ?? years.data.rated
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={
          <Button
            component={Link}
            href="/nhap-excel"
            variant="default"
            leftSection={<IconTableImport size={18} stroke={1.75} aria-hidden />}
          >
            {strings.importHint}
          </Button>
        }
      />
      <FilterBar>
        <Select
          aria-label={strings.year}
          w={130}
          allowDeselect={false}
          data={yearOptions(years.data)}
          value={String(shownYear)}
          onChange={(value) => value !== null && setYear(Number(value))}
        />
        <OrganisationPicker
          aria-label={strings.scope}
          placeholder={strings.wholeTree}
          value={organisationId}
          onChange={setOrganisationId}
          clearable
          includeClosed
          w={320}
        />
      </FilterBar>
      <RatingViews tab={tabOfPath(tab)} year={shownYear} organisationId={organisationId} />
    </Page>
  )
}

/** Years beyond those with data that are offered, so that older ratings can be entered. */
const yearsBack = 6

const yearOptions = ({ years, thisYear }: RatingYears) => {
  const offered = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back)
  return [...new Set([...offered, ...years])]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: strings.yearOption(year) }))
}

interface ViewProps {
  readonly tab: RatingTab
  readonly year: number
  readonly organisationId: OrganisationId | null
}

function RatingViews({ tab, year, organisationId }: ViewProps) {
  const [, navigate] = useLocation()
  const scope = { year, organisationId }
  return (
    <>
      <Tabs value={tab} onChange={(next) => navigate(ratingPath(next as RatingTab))}>
        <Tabs.List>
          <Tabs.Tab value="person">{strings.tabs.person}</Tabs.Tab>
          <Tabs.Tab value="organisation">{strings.tabs.organisation}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {tab === 'person' && <RatingGrid {...scope} subject="person" />}
      {tab === 'organisation' && <RatingGrid {...scope} subject="organisation" />}
    </>
  )
}
