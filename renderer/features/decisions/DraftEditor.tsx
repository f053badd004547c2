import { Alert, List, Tabs, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import type { DecisionDetail, DecisionReview } from '@shared/features/decisions/decisions.contract'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { amendmentStrings } from './amendments.strings'
import classes from './Decision.module.css'
import { DecisionFiles } from './DecisionFiles'
import { DecisionPreview } from './DecisionPreview'
import { DraftFields } from './DraftFields'
import { DraftHeader } from './DraftHeader'
import { decisionsStrings as strings } from './decisions.strings'
import { MoneyTab } from './MoneyTab'
import { SubjectPicker } from './SubjectPicker'
import { type DraftOnScreen, useDraft } from './use-draft'
import { Warnings } from './Warnings'

/** Long enough not to lay out the page at every letter, short enough to feel live. */
const previewDelayMs = 350

/** A draft: fields on the left, on the right the pages that will be signed. */
export function DraftEditor({ detail }: { readonly detail: DecisionDetail }) {
  const draft = useDraft(detail)
  const [settled] = useDebouncedValue(draft.edit, previewDelayMs)
  const query = useAppQuery('decisions.review', draft.edit, { keepPrevious: true })
  const review = query.data && (draft.isDayMissing ? withoutDay(query.data) : query.data)
  const pages = useAppQuery('decisions.preview', settled, { keepPrevious: true })
  return (
    <Page layout="fill">
      <DraftHeader {...{ detail, draft, review }} />
      <div className={classes.panes}>
        <div className={classes.side}>
          <ErrorNotice error={query.error ?? draft.error} />
          {review && <Readiness review={review} isPraise={detail.kind === 'praise'} />}
          <DraftTabs {...{ detail, draft, review }} />
        </div>
        <div className={classes.pages}>
          <DecisionPreview id={detail.id} pages={pages} saveFirst={draft.save} />
        </div>
      </div>
    </Page>
  )
}

/** What was checked is a day that no longer stands in the field. */
const withoutDay = (review: DecisionReview): DecisionReview => ({
  ...review,
  problems: [strings.dayMissing, ...review.problems],
  warnings: [],
})

interface TabsProps {
  readonly detail: DecisionDetail
  readonly draft: DraftOnScreen
  readonly review: DecisionReview | undefined
}

function DraftTabs({ detail, draft, review }: TabsProps) {
  const { edit, change } = draft
  return (
    <Tabs defaultValue="words" className={classes.tabs} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="words">{strings.tabs.words}</Tabs.Tab>
        <Tabs.Tab value="list">{strings.tabs.list(edit.nominationIds.length)}</Tabs.Tab>
        {detail.kind === 'award' && <Tabs.Tab value="money">{amendmentStrings.money.tab}</Tabs.Tab>}
        <Tabs.Tab value="files">{amendmentStrings.files.tab}</Tabs.Tab>
        <Tabs.Tab value="history">{strings.tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="words" className={classes.scroller}>
        <DraftFields
          {...{ edit, review }}
          onChange={change}
          day={draft.isDayMissing ? null : edit.issuedOn}
          onDayLost={draft.loseDay}
          symbol={detail.symbol}
        />
      </Tabs.Panel>
      <Tabs.Panel value="list" className={classes.fill}>
        {review && (
          <Text size="sm" c="dimmed" className="figures">
            {strings.list.chosen(review)}
          </Text>
        )}
        <SubjectPicker
          subjects={detail.subjects}
          chosen={edit.nominationIds}
          onChange={(nominationIds) => change({ nominationIds })}
        />
      </Tabs.Panel>
      <Tabs.Panel value="money" className={classes.fill}>
        <MoneyTab {...{ edit, review }} subjects={detail.subjects} onChange={change} />
      </Tabs.Panel>
      <Tabs.Panel value="files" className={classes.scroller}>
        <DecisionFiles id={detail.id} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.scroller}>
        <SubjectHistory rowId={detail.id} />
      </Tabs.Panel>
    </Tabs>
  )
}

/** What the issue would do, or what still stands against it. */
function Readiness({
  review,
  isPraise,
}: {
  readonly review: DecisionReview
  readonly isPraise: boolean
}) {
  const { problems, warnings, ledger, collectives, persons } = review
  if (problems.length === 0 && (ledger !== null || isPraise))
    return (
      <Alert
        flex="none"
        color="luc"
        variant="light"
        p="xs"
        icon={<IconCircleCheck size={20} stroke={1.75} />}
      >
        <Text size="sm" c="var(--chu)" className="figures">
          {ledger
            ? strings.canIssue({ count: collectives + persons, ledger })
            : strings.canPraise(collectives + persons)}
        </Text>
        <Warnings lines={warnings} />
      </Alert>
    )
  return (
    <Alert
      flex="none"
      color="cam"
      variant="light"
      p="xs"
      title={strings.stillMissing}
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
    >
      <List size="sm" c="var(--chu)">
        {problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
      <Warnings lines={warnings} />
    </Alert>
  )
}
