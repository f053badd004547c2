import { Stack, Text } from '@mantine/core'
import type { SubjectAward } from '@shared/features/nominations/nominations.contract'
import {
  awardLevelNames,
  nominationsStrings as words,
} from '@shared/features/nominations/nominations.strings'
import { NominationStatusBadge } from './NominationStatusBadge'
import { nominationsStrings as strings } from './nominations.strings'

/** What else the same person or collective was put forward for, with the decision where there is one. */
export function OtherAwards({ awards }: { readonly awards: readonly SubjectAward[] }) {
  if (awards.length === 0) return <Text c="dimmed">{strings.noOtherAwards}</Text>
  return (
    <Stack gap="md">
      {awards.map((award, index) => (
        <div key={award.nominationId ?? index}>
          <Text fw={500}>
            {award.roundName} – {awardLevelNames[award.level]}
          </Text>
          <Text size="sm">{award.achievement}</Text>
          {award.decision ? (
            <Text size="sm" c="dimmed">
              {words.decisionLine(award.decision)}
            </Text>
          ) : (
            <NominationStatusBadge status={award.status} />
          )}
        </div>
      ))}
    </Stack>
  )
}
