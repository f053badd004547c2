import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { boardStrings } from './duties.strings'
import { UnitCard } from './UnitCard'

/** The office's own duty: the same states and acts, for one that owes it alone. */
export function OfficeUnit({ record }: { readonly record: DutyRecord }) {
  const { duty, time } = record
  const unit = useAppQuery('duties.unit', {
    ...{ dutyId: duty.id, periodKey: time.key, organisationId: null },
  })
  return (
    <SectionCard title={boardStrings.office}>
      <ErrorNotice error={unit.error} />
      {unit.data && <UnitCard record={record} unit={unit.data} />}
    </SectionCard>
  )
}
