import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isAmending } from '@shared/features/decisions/decisions.kinds'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { AmendmentEditor } from './AmendmentEditor'
import { DraftEditor } from './DraftEditor'
import { decisionsStrings as strings } from './decisions.strings'
import { IssuedDecision } from './IssuedDecision'

interface Props {
  /** What later features know of a decision that is issued. */
  readonly around?: (id: DecisionId) => ReactNode
}

/** The decision in the address: a draft to be edited, or what was issued. */
export function DecisionPage({ around }: Props) {
  const { id } = useParams() as { readonly id: DecisionId }
  const detail = useAppQuery('decisions.get', { id })
  if (detail.isPending) return null
  if (detail.isError)
    return (
      <Page>
        <PageHeader title={strings.title} back={{ to: '/quyet-dinh', label: strings.title }} />
        <ErrorNotice error={detail.error} />
      </Page>
    )
  const { status, kind } = detail.data
  if (status !== 'draft')
    return <IssuedDecision key={id} detail={detail.data} around={around?.(id)} />
  if (isAmending(kind)) return <AmendmentEditor key={id} detail={detail.data} />
  return <DraftEditor key={id} detail={detail.data} />
}
