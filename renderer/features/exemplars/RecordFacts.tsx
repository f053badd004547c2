import { FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { monthName, praiseHintNames } from '@shared/features/exemplars/exemplars.strings'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'

/** What is known of it, and whether praise may be proposed. */
export function RecordFacts({ record }: { readonly record: ExemplarRecord }) {
  const { praise, registrationId, registrationNote } = record
  return (
    <SectionCard title={strings.facts}>
      <FactList
        facts={[
          { label: strings.unit, value: record.unit },
          { label: strings.field, value: record.field },
          { label: strings.campaign, value: record.campaign },
          { label: strings.year, value: String(record.year) },
          {
            label: strings.registration,
            value: registrationId === null ? registrationNote : strings.registered,
          },
          { label: strings.story, value: lines(record.story) },
          { label: strings.workEffect, value: lines(record.workEffect) },
          { label: strings.howToCopy, value: lines(record.howToCopy) },
          { label: strings.months, value: monthsOf(record) },
          {
            label: strings.praise,
            value: strings.praiseHint({
              ...{ hint: praiseHintNames[praise.hint], rating: praise.rating, year: record.year },
            }),
          },
        ]}
      />
    </SectionCard>
  )
}

const lines = (text: string) => text && <span className={classes.plain}>{text}</span>

const monthsOf = ({ months }: ExemplarRecord): string =>
  months
    .map((month) => [monthName(month), month.organisation, month.prize].filter(Boolean).join(' – '))
    .join('; ')
