import { Stack, Text, Title } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { showPartialDate } from '@shared/core/partial-date'
import type { AwardSoFar } from '@shared/features/dossiers/dossiers.contract'
import type { SubjectAward } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { OtherAwards } from '../nominations/OtherAwards'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  readonly id: NominationId
  readonly others: readonly SubjectAward[]
}

/** What a nominee was given, by every book there is, and what else it was put forward for. */
export function AwardsSoFar({ id, others }: Props) {
  const awards = useAppQuery('dossiers.awards', { id })
  return (
    <Stack gap="md">
      <section aria-label={strings.awards}>
        <Title order={3} size="h5" mb={4}>
          {strings.awards}
        </Title>
        <ErrorNotice error={awards.error} />
        {awards.data?.length === 0 && <Text c="dimmed">{strings.noAwards}</Text>}
        {(awards.data ?? []).map((award) => (
          <Line key={award.id} award={award} />
        ))}
      </section>
      <section aria-label={strings.history}>
        <Title order={3} size="h5" mb={4}>
          {strings.history}
        </Title>
        {/* What is only in a book stands above, with every other award. */}
        <OtherAwards awards={others.filter(({ nominationId }) => nominationId !== null)} />
      </section>
    </Stack>
  )
}

function Line({ award }: { readonly award: AwardSoFar }) {
  const { form, decision, decidedOn, achievement, isRevoked } = award
  const day = decidedOn === null ? '' : showPartialDate(decidedOn)
  return (
    <div>
      <Text size="sm" fw={500} {...(isRevoked && { td: 'line-through' })}>
        {strings.award({ form, decision, day })}
      </Text>
      {isRevoked && <Text size="sm">{strings.revoked}</Text>}
      {achievement && (
        <Text size="sm" c="dimmed">
          {achievement}
        </Text>
      )}
    </div>
  )
}
