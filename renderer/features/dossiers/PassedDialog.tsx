import { SegmentedControl, Select, Text } from '@mantine/core'
import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { type AwardLevel, awardLevels } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames } from '@shared/features/nominations/nominations.strings'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { type FormEvent, useState } from 'react'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  readonly proposal: Proposal
  readonly onClose: () => void
}

/** What one level has passed is proposed at this one. */
export function PassedDialog({ proposal, onClose }: Props) {
  const below = awardLevels[Math.max(0, awardLevels.indexOf(proposal.level) - 1)] ?? 'base'
  const [roundId, setRoundId] = useState<RoundId>(proposal.roundId)
  const [level, setLevel] = useState<AwardLevel>(below)
  const rounds = useAppQuery('rounds.list', {})
  const filter = { roundId, level, status: 'passed' as const }
  const counts = useAppQuery('nominations.statusCounts', { roundId, level })
  const add = useAppCommand('proposals.addPassed')
  const count = counts.data?.passed ?? 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void call('nominations.ids', filter)
      .then((ids) =>
        add.mutate({ id: proposal.id, nominationIds: [...ids] }, { onSuccess: onClose }),
      )
      .catch(showFailure)
  }
  return (
    <FormDialog
      isOpen
      title={strings.passedTitle}
      description={strings.passedSentence}
      submitLabel={strings.addLines(count)}
      onClose={onClose}
      onSubmit={submit}
      isBusy={add.isPending}
      isIncomplete={count === 0}
      error={add.error ?? counts.error}
    >
      <Select
        searchable
        allowDeselect={false}
        label={strings.passedRound}
        data={(rounds.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={roundId}
        onChange={(id) => id && setRoundId(id as RoundId)}
      />
      <SegmentedControl
        aria-label={strings.passedLevel}
        data={awardLevels.map((value) => ({ value, label: awardLevelNames[value] }))}
        value={level}
        onChange={(value) => setLevel(value as AwardLevel)}
      />
      <Text size="sm">{count === 0 ? strings.nothingPassed : strings.passedCount(count)}</Text>
    </FormDialog>
  )
}
