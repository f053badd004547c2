import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { mainJob } from '@shared/features/office/office.rules'
import { Figures } from './Figures'
import classes from './HomePage.module.css'
import { homeStrings as strings } from './office.strings'
import { Road } from './Road'

/** Tổng quan: the main job as a road, with the next step in reach, and what the office has so far. */
export function HomePage() {
  const office = useAppQuery('office.state', {})
  const figures = useAppQuery('office.figures', {})
  if (figures.isPending) return null
  if (figures.isError) return <ErrorNotice error={figures.error} />
  return (
    <Page>
      <PageHeader
        title={strings.title}
        description={strings.descriptionOf(office.data?.committee?.shortName ?? '')}
      />
      <div className={classes.columns}>
        <SectionCard title={strings.road}>
          <Road steps={mainJob(figures.data)} figures={figures.data} />
        </SectionCard>
        <SectionCard title={strings.figures}>
          <Figures figures={figures.data} />
        </SectionCard>
      </div>
    </Page>
  )
}
