import { Stack } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import { isWeekend } from '@shared/features/holidays/holidays.rules'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { useParams } from 'wouter'
import { PledgeActions } from './PledgeActions'
import { PledgeEvaluation } from './PledgeEvaluation'
import { PledgeFiles } from './PledgeFiles'
import { PledgeItems } from './PledgeItems'
import { PledgeParties } from './PledgeParties'
import { PledgeStatusBadge } from './PledgeStatusBadge'
import classes from './Pledges.module.css'
import { recordStrings as strings } from './pledges.strings'
import { usePledgePaper } from './use-pledge-paper'

const back = { to: '/giao-uoc', label: strings.back }

/** One pledge: who promises what, who has signed, and what came of it. */
export function PledgePage() {
  const { id } = useParams() as { readonly id: PledgeId }
  const found = useAppQuery('pledges.get', { id })
  if (found.isPending) return null // a local read: a spinner would only flicker
  if (found.isError)
    return (
      <Page>
        <PageHeader title={strings.back} back={back} />
        <ErrorNotice error={found.error} />
      </Page>
    )
  return <Whole pledge={found.data} />
}

function Whole({ pledge }: { readonly pledge: Pledge }) {
  const paper = usePledgePaper([pledge.id])
  return (
    <Page>
      <PageHeader
        title={pledge.title}
        description={<PledgeStatusBadge status={pledge.status} />}
        back={back}
        primary={<PledgeActions pledge={pledge} paper={paper} />}
      />
      <ErrorNotice error={paper.error} />
      <div className={classes.columns}>
        <Stack gap="md">
          <PledgeItems pledge={pledge} />
          <PledgeEvaluation pledge={pledge} />
        </Stack>
        <Stack gap="md">
          <Facts pledge={pledge} />
          <PledgeParties pledge={pledge} />
          <PledgeFiles pledge={pledge} />
          <SectionCard title={strings.history}>
            <SubjectHistory rowId={pledge.id} />
          </SectionCard>
        </Stack>
      </div>
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </Page>
  )
}

function Facts({ pledge }: { readonly pledge: Pledge }) {
  const { year, campaign, group, signingOn, place, content, note } = pledge
  const day = signingOn && showDay(signingOn)
  return (
    <SectionCard title={strings.facts}>
      <FactList
        facts={[
          { label: strings.year, value: String(year) },
          { label: strings.campaign, value: campaign },
          { label: strings.group, value: group },
          {
            label: strings.signingOn,
            value: signingOn && isWeekend(signingOn) ? `${day} (${strings.weekend})` : day,
          },
          { label: strings.place, value: place },
          { label: strings.content, value: content },
          { label: strings.note, value: note },
        ]}
      />
    </SectionCard>
  )
}
