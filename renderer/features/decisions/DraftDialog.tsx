import { Select, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { decisionsStrings as strings } from './decisions.strings'

/** From which round the next decision is drafted. */
export function DraftDialog({ onClose }: { readonly onClose: () => void }) {
  const rounds = useAppQuery('rounds.list', {})
  const draft = useAppCommand('decisions.draft')
  const [roundId, setRoundId] = useState<RoundId | null>(null)
  const [, navigate] = useLocation()
  const all = rounds.data ?? []
  return (
    <FormDialog
      isOpen
      title={strings.create}
      description={strings.createHint}
      submitLabel={strings.create}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (roundId === null) return
        draft.mutate({ roundId }, { onSuccess: ({ id }) => navigate(`/quyet-dinh/${id}`) })
      }}
      isBusy={draft.isPending}
      error={rounds.error ?? draft.error}
    >
      {rounds.data && all.length === 0 ? (
        <Text c="dimmed">{strings.noRounds}</Text>
      ) : (
        <Select
          label={strings.createFrom}
          placeholder={strings.chooseRound}
          required
          searchable
          data={all.map(({ id, name }) => ({ value: id, label: name }))}
          value={roundId}
          onChange={(id) => setRoundId(id as RoundId | null)}
        />
      )}
    </FormDialog>
  )
}
