import { Tabs } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import type { AmendmentDetail } from '@shared/features/decisions/amendments.contract'
import type { DecisionDetail } from '@shared/features/decisions/decisions.contract'
import { AmendmentFields } from './AmendmentFields'
import { AmendmentHeader } from './AmendmentHeader'
import { AmendmentLines } from './AmendmentLines'
import { AmendmentReadiness } from './AmendmentReadiness'
import { amendmentStrings as strings } from './amendments.strings'
import classes from './Decision.module.css'
import { DecisionFiles } from './DecisionFiles'
import { DecisionPreview } from './DecisionPreview'
import { decisionsStrings } from './decisions.strings'
import { useAmendment } from './use-amendment'

/** Long enough not to lay out the page at every letter, short enough to feel live. */
const previewDelayMs = 350

/** A draft that corrects or revokes: what it says on the left, the pages that will be signed right. */
export function AmendmentEditor({ detail }: { readonly detail: DecisionDetail }) {
  const amendment = useAppQuery('amendments.get', { id: detail.id })
  if (amendment.isPending) return null
  if (amendment.isError)
    return (
      <Page>
        <ErrorNotice error={amendment.error} />
      </Page>
    )
  return <Editor detail={detail} amendment={amendment.data} />
}

interface Props {
  readonly detail: DecisionDetail
  readonly amendment: AmendmentDetail
}

function Editor({ detail, amendment }: Props) {
  const draft = useAmendment(amendment)
  const [settled] = useDebouncedValue(draft.edit, previewDelayMs)
  const review = useAppQuery('amendments.review', draft.edit, { keepPrevious: true })
  const pages = useAppQuery('amendments.preview', settled, { keepPrevious: true })
  return (
    <Page layout="fill">
      <AmendmentHeader {...{ amendment, draft }} review={review.data} />
      <div className={classes.panes}>
        <div className={classes.side}>
          <ErrorNotice error={review.error ?? draft.error} />
          {review.data && <AmendmentReadiness kind={amendment.kind} review={review.data} />}
          <Tabs defaultValue="lines" className={classes.tabs} keepMounted={false}>
            <Tabs.List mb="sm">
              <Tabs.Tab value="lines">{strings.tabs.lines[amendment.kind]}</Tabs.Tab>
              <Tabs.Tab value="words">{strings.tabs.words}</Tabs.Tab>
              <Tabs.Tab value="files">{strings.files.tab}</Tabs.Tab>
              <Tabs.Tab value="history">{decisionsStrings.tabs.history}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel
              value="lines"
              className={amendment.kind === 'revocation' ? classes.fill : classes.scroller}
            >
              <AmendmentLines {...{ amendment, draft }} />
            </Tabs.Panel>
            <Tabs.Panel value="words" className={classes.scroller}>
              <AmendmentFields {...{ amendment, draft }} review={review.data} />
            </Tabs.Panel>
            <Tabs.Panel value="files" className={classes.scroller}>
              <DecisionFiles id={detail.id} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={classes.scroller}>
              <SubjectHistory rowId={detail.id} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <div className={classes.pages}>
          <DecisionPreview id={detail.id} pages={pages} saveFirst={draft.save} />
        </div>
      </div>
    </Page>
  )
}
