import { Tabs } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import { useLocation, useParams } from 'wouter'
import { BoardView } from './BoardView'
import { ExemplarStarts } from './ExemplarStarts'
import { everyExemplar } from './exemplar-filter'
import { exemplarsStrings as strings } from './exemplars.strings'
import { ListView } from './ListView'
import { MonthsView } from './MonthsView'
import { PilotsView } from './PilotsView'

const tabs = ['board', 'list', 'months', 'pilots'] as const
type Tab = (typeof tabs)[number]

const paths: Readonly<Record<Tab, string>> = {
  board: '/dien-hinh',
  list: '/dien-hinh/danh-sach',
  months: '/dien-hinh/hang-thang',
  pilots: '/dien-hinh/mo-hinh',
}

/** Điển hình: the board of five steps, the list, the monthly choice and the model units. */
export function ExemplarsPage() {
  const { tab: part } = useParams() as { readonly tab?: string }
  const [, navigate] = useLocation()
  const [filter, setFilter] = useRemembered('exemplars.filter', everyExemplar)
  const choices = useAppQuery('exemplars.choices', {})
  const tab = tabs.find((each) => paths[each] === `/dien-hinh/${part}`) ?? 'board'
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          (tab === 'board' || tab === 'list') &&
          (choices.data?.years.length ?? 0) > 0 && <ExemplarStarts filter={filter} />
        }
      />
      <Tabs
        value={tab}
        onChange={(next) => navigate(paths[tabs.find((each) => each === next) ?? 'board'])}
        activateTabWithKeyboard={false} // each is a page of its own, at whose heading one arrives
      >
        <Tabs.List aria-label={strings.tabsLabel}>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {strings.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <View tab={tab} filter={filter} onFilter={setFilter} />
    </Page>
  )
}

interface FilteredProps {
  readonly filter: ExemplarFilter
  readonly onFilter: (filter: ExemplarFilter) => void
}

function View({ tab, ...filtered }: FilteredProps & { readonly tab: Tab }) {
  switch (tab) {
    case 'board':
      return <BoardView {...filtered} />
    case 'list':
      return <ListView {...filtered} />
    case 'months':
      return <MonthsView />
    case 'pilots':
      return <PilotsView />
  }
}
