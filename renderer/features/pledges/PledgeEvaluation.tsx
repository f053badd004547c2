import { Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { recordStrings as strings } from './pledges.strings'

export function PledgeEvaluation({ pledge }: { readonly pledge: Pledge }) {
  const { evaluation, evaluatedOn } = pledge
  return (
    <SectionCard title={strings.evaluation}>
      {evaluatedOn === null ? (
        <Text c="dimmed">{strings.notEvaluated}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {strings.evaluatedOn(showDay(evaluatedOn))}
          </Text>
          {evaluation && <Text style={{ whiteSpace: 'pre-line' }}>{evaluation}</Text>}
        </>
      )}
    </SectionCard>
  )
}
