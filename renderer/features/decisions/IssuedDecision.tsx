import { Alert, Button, Tabs, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { FactList } from '@renderer/ui/FactList'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showDay } from '@shared/core/local-date'
import type { DecisionDetail } from '@shared/features/decisions/decisions.contract'
import { IconLock, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './Decision.module.css'
import { DecisionPreview } from './DecisionPreview'
import { DecisionStatusBadge } from './DecisionStatusBadge'
import { numberTextOf } from './decision-columns'
import { decisionsStrings as strings } from './decisions.strings'
import { AwardedList } from './SubjectPicker'

/** An issued decision: read, printed again, never changed. */
export function IssuedDecision({ detail }: { readonly detail: DecisionDetail }) {
  const pages = useAppQuery('decisions.pdf', { id: detail.id })
  return (
    <Page layout="fill">
      <PageHeader
        back={{ to: '/quyet-dinh', label: strings.title }}
        title={strings.issuedTitle(numberTextOf(detail) ?? '')}
        description={detail.roundName}
        secondary={<DecisionStatusBadge status={detail.status} />}
        primary={
          <Button
            component={Link}
            href={`/in-giay-khen?decision=${detail.id}`}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          >
            {strings.printCertificates}
          </Button>
        }
      />
      <div className={classes.panes}>
        <div className={classes.side}>
          <Alert
            flex="none"
            color="xam"
            variant="light"
            p="xs"
            icon={<IconLock size={20} stroke={1.75} />}
          >
            <Text size="sm" c="var(--chu)">
              {strings.issuedNote}
            </Text>
          </Alert>
          <IssuedTabs detail={detail} />
        </div>
        <div className={classes.pages}>
          <DecisionPreview id={detail.id} pages={pages} />
        </div>
      </div>
    </Page>
  )
}

function IssuedTabs({ detail }: { readonly detail: DecisionDetail }) {
  return (
    <Tabs defaultValue="words" className={classes.tabs} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="words">{strings.tabs.words}</Tabs.Tab>
        <Tabs.Tab value="list">{strings.tabs.list(detail.subjects.length)}</Tabs.Tab>
        <Tabs.Tab value="history">{strings.tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="words" className={classes.scroller}>
        <FactList facts={factsOf(detail)} />
      </Tabs.Panel>
      <Tabs.Panel value="list" className={classes.fill}>
        <AwardedList subjects={detail.subjects} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.scroller}>
        <SubjectHistory rowId={detail.id} />
      </Tabs.Panel>
    </Tabs>
  )
}

const factsOf = (detail: DecisionDetail) => [
  { label: strings.facts.number, value: numberTextOf(detail) },
  { label: strings.facts.day, value: showDay(detail.issuedOn) },
  { label: strings.facts.signer, value: strings.fields.signerOption(detail.fields.signer) },
  { label: strings.facts.subjects, value: strings.subjects(detail) },
  { label: strings.facts.ledger, value: strings.ledgerRange(detail.ledger) },
  { label: strings.facts.reason, value: detail.fields.reason },
]
