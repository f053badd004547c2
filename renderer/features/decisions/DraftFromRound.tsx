import { Center, Loader } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { decisionsStrings as strings } from './decisions.strings'

/** One click from the nominations: opens the round's draft, or makes it. */
export function DraftFromRound({ roundId }: { readonly roundId: RoundId }) {
  const list = useAppQuery('decisions.list', {})
  const draft = useAppCommand('decisions.draft')
  const [, navigate] = useLocation()
  const hasBegun = useRef(false)

  useEffect(() => {
    if (!list.data || hasBegun.current) return
    hasBegun.current = true
    const open = (id: DecisionId) => navigate(`/quyet-dinh/${id}`, { replace: true })
    const known = list.data.decisions.find(
      (decision) => decision.roundId === roundId && decision.status === 'draft',
    )
    if (known) open(known.id)
    else draft.mutate({ roundId }, { onSuccess: ({ id }) => open(id) })
  }, [list.data, roundId, draft.mutate, navigate])

  const error = list.error ?? draft.error
  return (
    <Page>
      <PageHeader title={strings.create} back={{ to: '/quyet-dinh', label: strings.title }} />
      <ErrorNotice error={error} />
      {!error && (
        <Center mih={200} role="status" aria-label={strings.drafting}>
          <Loader size="sm" />
        </Center>
      )}
    </Page>
  )
}
