import { Button, Group } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { MissingMark } from './dossier-columns'
import { PapersTab } from './PapersTab'
import { proposalStrings as strings } from './proposals.strings'
import { ReceiveDialog } from './ReceiveDialog'
import { StepFooter } from './StepFooter'
import { SubjectSplit } from './SubjectSplit'

interface Props {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
}

/** Step 4: the papers of each, ticked as they lie on the desk, with their files. */
export function PapersStep({ proposal, onGo }: Props) {
  const { id, roundId } = proposal
  const all = useAppQuery('nominations.ids', { roundId, proposalId: id })
  const [isReceiving, setIsReceiving] = useState(false)
  const ids = all.data ?? []
  const mark = (row: DossierRow) => <MissingMark missing={row.missing} />
  return (
    <>
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={ids.length === 0}
          leftSection={<IconFileCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsReceiving(true)}
        >
          {strings.receiveAll}
        </Button>
      </Group>
      <SubjectSplit proposal={proposal} marks={() => mark}>
        {(row) => <PapersTab nomination={row} />}
      </SubjectSplit>
      <StepFooter proposal={proposal} onGo={onGo} />
      {isReceiving && (
        <ReceiveDialog
          ids={ids}
          onClose={() => setIsReceiving(false)}
          onDone={() => setIsReceiving(false)}
        />
      )}
    </>
  )
}
