import { Autocomplete, SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { LocalDate } from '@shared/core/local-date'
import { treeStrings as strings } from './organisation.strings'

/** The part of every dated change: since when, and by which document. */
export interface EffectDraft {
  effectiveOn: LocalDate | null
  basis: string
}

/** The day in the office, by the back office's clock; undefined until it is known. */
export function useToday(): LocalDate | undefined {
  const { data } = useAppQuery('office.state', {})
  return data && LocalDate.parse(data.today)
}

export const effectDayProblem = ({ effectiveOn }: EffectDraft) =>
  effectiveOn === null ? { effectiveOn: strings.dayMissing } : {}

/** @param form any form whose values hold an `EffectDraft` */
export function EffectFields<Draft extends EffectDraft>({
  form,
}: {
  readonly form: UseFormReturnType<Draft>
}) {
  const today = useToday()
  const documents = useAppQuery('organisation.documents', {})
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <DayField
        withAsterisk
        label={strings.fields.effectiveOn}
        latest={today}
        {...form.getInputProps('effectiveOn')}
        value={form.values.effectiveOn}
      />
      <Autocomplete
        data={[...(documents.data ?? [])]}
        maxLength={500}
        label={strings.fields.basis}
        placeholder={strings.fields.basisHint}
        {...form.getInputProps('basis')}
      />
    </SimpleGrid>
  )
}
