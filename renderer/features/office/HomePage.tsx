import { OverviewPage } from '@renderer/features/overview/OverviewPage'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { isUnderWay, mainJob, type OfficeFigures } from '@shared/features/office/office.rules'
import { Figures } from './Figures'
import classes from './HomePage.module.css'
import { NextStep } from './NextStep'
import { homeStrings as strings } from './office.strings'
import { Road } from './Road'

/** Tổng quan: a new office's main job as a road; once it has its lists, the work of today. */
export function HomePage() {
  const figures = useAppQuery('office.figures', {})
  if (figures.isPending) return null
  if (figures.isError) return <ErrorNotice error={figures.error} />
  if (!isUnderWay(figures.data)) return <Beginning figures={figures.data} />
  return (
    <OverviewPage
      road={<NextStep figures={figures.data} />}
      figures={
        <SectionCard title={strings.figures}>
          <Figures figures={figures.data} isRow />
        </SectionCard>
      }
    />
  )
}

/** Lists first: before them there is nothing to look over. */
function Beginning({ figures }: { readonly figures: OfficeFigures }) {
  const office = useAppQuery('office.state', {})
  return (
    <Page>
      <PageHeader
        title={strings.title}
        description={strings.descriptionOf(office.data?.committee?.shortName ?? '')}
      />
      <div className={classes.columns}>
        <SectionCard title={strings.road}>
          <Road steps={mainJob(figures)} figures={figures} />
        </SectionCard>
        <SectionCard title={strings.figures}>
          <Figures figures={figures} />
        </SectionCard>
      </div>
    </Page>
  )
}
