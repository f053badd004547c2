import { Alert, Tabs, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { FactList } from '@renderer/ui/FactList'
import { Page } from '@renderer/ui/Page'
import { showDay } from '@shared/core/local-date'
import type { DecisionDetail } from '@shared/features/decisions/decisions.contract'
import { type DecisionKind, isAmending } from '@shared/features/decisions/decisions.kinds'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AmendedList } from './AmendedList'
import { amendmentStrings } from './amendments.strings'
import classes from './Decision.module.css'
import { DecisionFiles } from './DecisionFiles'
import { DecisionPreview } from './DecisionPreview'
import { numberTextOf } from './decision-columns'
import { decisionsStrings as strings } from './decisions.strings'
import { IssuedHeader } from './IssuedHeader'
import { RecoveryTab } from './RecoveryTab'
import { RelatedDecisions } from './RelatedDecisions'
import { AwardedList } from './SubjectPicker'

interface Props {
  readonly detail: DecisionDetail
  /** Beside the decisions it is related to. */
  readonly around?: ReactNode
}

/** A decision with the signer, or issued: read, printed again, corrected only by another one. */
export function IssuedDecision({ detail, around }: Props) {
  const pages = useAppQuery('decisions.pdf', { id: detail.id })
  const isSigning = detail.status === 'signing'
  return (
    <Page layout="fill">
      <IssuedHeader detail={detail} />
      <div className={classes.panes}>
        <div className={classes.side}>
          <Alert
            flex="none"
            color={isSigning ? 'tim' : 'xam'}
            variant="light"
            p="xs"
            icon={<IconLock size={20} stroke={1.75} aria-hidden />}
          >
            <Text size="sm" c="var(--chu)">
              {noteOf(detail)}
            </Text>
            <RelatedDecisions detail={detail} />
            {around}
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
  const { id, kind, status, collectives, persons } = detail
  const isRevocation = kind === 'revocation' && status !== 'signing'
  return (
    <Tabs defaultValue="words" className={classes.tabs} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="words">{strings.tabs.words}</Tabs.Tab>
        <Tabs.Tab value="list">{strings.tabs.list(collectives + persons)}</Tabs.Tab>
        {isRevocation && <Tabs.Tab value="recovery">{amendmentStrings.recovery.tab}</Tabs.Tab>}
        <Tabs.Tab value="files">{amendmentStrings.files.tab}</Tabs.Tab>
        <Tabs.Tab value="history">{strings.tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="words" className={classes.scroller}>
        <FactList facts={factsOf(detail)} />
      </Tabs.Panel>
      <Tabs.Panel value="list" className={classes.fill}>
        {isAmending(kind) ? <AmendedList id={id} /> : <AwardedList subjects={detail.subjects} />}
      </Tabs.Panel>
      {isRevocation && (
        <Tabs.Panel value="recovery" className={classes.fill}>
          <RecoveryTab id={id} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="files" className={classes.scroller}>
        <DecisionFiles id={id} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.scroller}>
        <SubjectHistory rowId={id} />
      </Tabs.Panel>
    </Tabs>
  )
}

function noteOf({ status, kind }: DecisionDetail): string {
  if (status === 'signing') return amendmentStrings.signingNote
  return isAmending(kind) ? amendmentStrings.amendmentNote : amendmentStrings.issuedNote
}

/** An amendment awards nobody, and its words are a reason. */
const wordsFor = (kind: DecisionKind) => (isAmending(kind) ? amendmentStrings.facts : strings.facts)

const factsOf = (detail: DecisionDetail) => [
  { label: strings.facts.kind, value: amendmentStrings.kinds[detail.kind] },
  { label: strings.facts.number, value: numberTextOf(detail) },
  { label: strings.facts.day, value: showDay(detail.issuedOn) },
  { label: strings.facts.signer, value: strings.fields.signerOption(detail.fields.signer) },
  { label: wordsFor(detail.kind).subjects, value: strings.subjects(detail) },
  { label: strings.facts.ledger, value: strings.ledgerRange(detail.ledger) },
  { label: strings.facts.money, value: moneyOf(detail) },
  { label: wordsFor(detail.kind).reason, value: detail.fields.reason },
]

/** Of those who still stand. */
function moneyOf({ subjects }: DecisionDetail): string {
  const paid = subjects.flatMap(({ state, amountDong, isIncluded }) =>
    state === 'revoked' || amountDong === null || !isIncluded ? [] : [amountDong],
  )
  if (paid.length === 0) return ''
  return amendmentStrings.money.dong(paid.reduce((sum, dong) => sum + dong, 0))
}
