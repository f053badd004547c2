import { Button, Group, SegmentedControl, Select } from '@mantine/core'
import { CertificateTabs } from '@renderer/features/certificates/CertificateTabs'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showDay } from '@shared/core/local-date'
import type { DecisionSummary } from '@shared/features/decisions/decisions.contract'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { IconCertificate } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { CertificatesTab } from './CertificatesTab'
import { printingStrings as strings } from './printing.strings'
import { RunsTab } from './RunsTab'
import { RunTab } from './RunTab'
import { SpoiledTab } from './SpoiledTab'

const tabs = ['run', 'certificates', 'runs', 'spoiled'] as const
type Tab = (typeof tabs)[number]

/** In giấy khen: choose a decision, print its certificates pack by pack, sign and hand them over. */
export function PrintingPage() {
  const list = useAppQuery('decisions.list', {})
  const asked = new URLSearchParams(useSearch()).get('decision')
  const decisions = (list.data?.decisions ?? []).filter(hasCertificates)
  const chosen =
    decisions.find(({ id }) => id === asked) ??
    decisions.find((decision) => !isDraft(decision)) ??
    decisions[0]
  if (list.isPending) return null
  if (chosen) return <DecisionRun key={chosen.id} decision={chosen} decisions={decisions} />
  return (
    <Page>
      <PageHeader title={strings.title} description={strings.description} />
      <CertificateTabs current="run" />
      <ErrorNotice error={list.error} />
      {list.data && <NoDecisions />}
    </Page>
  )
}

interface Props {
  readonly decision: DecisionSummary
  readonly decisions: readonly DecisionSummary[]
}

function DecisionRun({ decision, decisions }: Props) {
  const [tab, setTab] = useState<Tab>('run')
  const decisionId = decision.id
  return (
    <Page layout="fill">
      <PageHeader title={strings.title} description={strings.description} />
      <CertificateTabs current="run" />
      <Group justify="space-between" gap="md">
        <DecisionSelect decision={decision} decisions={decisions} />
        <SegmentedControl
          aria-label={strings.tabsLabel}
          data={tabs.map((each) => ({
            value: each,
            label: strings.tabs[each],
            disabled: each !== 'run' && isDraft(decision),
          }))}
          value={tab}
          onChange={(next) => setTab(tabs.find((each) => each === next) ?? 'run')}
        />
      </Group>
      {tab === 'run' && <RunTab decisionId={decisionId} isDraft={isDraft(decision)} />}
      {tab === 'certificates' && (
        <CertificatesTab decisionId={decisionId} onPrint={() => setTab('run')} />
      )}
      {tab === 'runs' && <RunsTab decisionId={decisionId} />}
      {tab === 'spoiled' && <SpoiledTab decisionId={decisionId} />}
    </Page>
  )
}

function DecisionSelect({ decision, decisions }: Props) {
  const [, navigate] = useLocation()
  return (
    <Select
      aria-label={strings.decision}
      flex={1}
      miw={280}
      maw={600}
      searchable
      allowDeselect={false}
      data={decisions.map((each) => ({ value: each.id, label: optionOf(each) }))}
      value={decision.id}
      onChange={(id) => id && navigate(`/in-giay-khen?decision=${id}`)}
    />
  )
}

const isDraft = ({ ledger }: DecisionSummary): boolean => ledger === null

/** Praise, corrections and revocations bring no certificates of their own. */
const hasCertificates = (decision: DecisionSummary): boolean =>
  !('kind' in decision) || decision.kind === 'award'

function optionOf(decision: DecisionSummary): string {
  const { number, symbol, issuedOn, roundName } = decision
  const words = {
    number: number === null ? '' : labels.numberText({ number, symbol }),
    day: showDay(issuedOn),
    round: roundName,
  }
  return isDraft(decision) ? strings.draftOption(words) : strings.decisionOption(words)
}

const NoDecisions = () => (
  <EmptyState
    icon={IconCertificate}
    title={strings.empty}
    sentence={strings.emptySentence}
    action={
      <Button component={Link} href="/quyet-dinh">
        {strings.openDecisions}
      </Button>
    }
  />
)
