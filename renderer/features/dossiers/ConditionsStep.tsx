import { Stack, Text, Title } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import { nominationsStrings as words } from '@shared/features/nominations/nominations.strings'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { useState } from 'react'
import { RuleOutcomeBadge } from '../eligibility/RuleOutcomeBadge'
import { AwardsSoFar } from './AwardsSoFar'
import { ConditionsTab } from './ConditionsTab'
import { proposalStrings as strings } from './proposals.strings'
import { StepFooter } from './StepFooter'
import { SubjectSplit } from './SubjectSplit'

interface Props {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
}

/** Step 3: the rules held against each, what may be twice, and what each was given before. */
export function ConditionsStep({ proposal, onGo }: Props) {
  const [ids, setIds] = useState<readonly NominationId[]>([])
  const judged = useAppQuery(
    'eligibility.nominations',
    { ids: [...ids] },
    { enabled: ids.length > 0, keepPrevious: true },
  )
  const marks = (rows: readonly DossierRow[]) => {
    const wanted = rows.map(({ id }) => id)
    if (wanted.join() !== ids.join()) queueMicrotask(() => setIds(wanted))
    return (row: DossierRow) => {
      const cards = judged.data?.find(({ nominationId }) => nominationId === row.id)?.cards
      return cards ? <RuleOutcomeBadge outcome={cards.outcome} /> : null
    }
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {strings.conditionsHint}
      </Text>
      <ErrorNotice error={judged.error} />
      <SubjectSplit proposal={proposal} marks={marks}>
        {(row) => <Detail row={row} />}
      </SubjectSplit>
      <StepFooter proposal={proposal} onGo={onGo} />
    </>
  )
}

function Detail({ row }: { readonly row: DossierRow }) {
  const file = useAppQuery('nominations.get', { id: row.id })
  return (
    <Stack gap="md">
      {row.warnings.length > 0 && (
        <div>
          <Title order={3} size="h5" mb={4}>
            {strings.warnings}
          </Title>
          {row.warnings.map(words.warningLine).map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </div>
      )}
      <ConditionsTab id={row.id} />
      <ErrorNotice error={file.error} />
      {file.data && <AwardsSoFar id={row.id} others={file.data.otherAwards} />}
    </Stack>
  )
}
