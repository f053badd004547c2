import { Stack } from '@mantine/core'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { ActivitiesCard } from './ActivitiesCard'
import { LearnersCard } from './LearnersCard'

/** Steps 3 and 4: who learns and with what result, and how it was learned. */
export const LearningTab = ({ record }: { readonly record: ExemplarRecord }) => (
  <Stack gap="md">
    <LearnersCard record={record} />
    <ActivitiesCard record={record} />
  </Stack>
)
