import { Anchor, Text } from '@mantine/core'
import { FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type { Target } from '@shared/features/targets/targets.contract'
import {
  countedNames,
  metricNames,
  periodKindNames,
  reachNames,
} from '@shared/features/targets/targets.strings'
import { Link } from 'wouter'
import { baseNames, rollUpNames } from './target-form.strings'
import { targetPageStrings as strings } from './targets.strings'

/** The sentence a target stands in, its document, and how its figure comes about. */
export const TargetFacts = ({ target }: { readonly target: Target }) => (
  <SectionCard>
    <FactList facts={[...sourceFacts(target), ...measureFacts(target)]} />
  </SectionCard>
)

const sourceFacts = (target: Target) => [
  { label: strings.quote, value: target.quote && <q>{target.quote}</q> },
  { label: strings.source, value: target.sourceDocument },
  {
    label: strings.directive,
    value: target.directiveId && (
      <Anchor component={Link} href={`/van-ban/${target.directiveId}`}>
        {target.directiveLine}
      </Anchor>
    ),
  },
  {
    label: strings.campaign,
    value: target.campaignId && (
      <Anchor component={Link} href={`/phong-trao/${target.campaignId}?tab=targets`}>
        {target.campaignName}
      </Anchor>
    ),
  },
  { label: strings.item, value: target.frameworkItem },
]

const measureFacts = (target: Target) => [
  { label: strings.metric, value: metricText(target) },
  { label: strings.base, value: target.baseWords || baseText(target) },
  { label: strings.reach, value: target.organisationName ?? reachNames[target.reach] },
  { label: strings.levels, value: target.levels.map((level) => levelLabels[level]).join(', ') },
  { label: strings.years, value: `${periodKindNames[target.periodKind]}; ${yearsText(target)}` },
  { label: strings.rollUp, value: rollUpNames[target.rollUp] },
  {
    label: strings.note,
    value: target.note && <Text style={{ whiteSpace: 'pre-line' }}>{target.note}</Text>,
  },
]

const metricText = ({ metric, counted }: Target) =>
  metric.startsWith('rating') && counted !== 'all'
    ? `${metricNames[metric]}: ${countedNames[counted]}`
    : metricNames[metric]

const baseText = ({ base }: Target) => (base === 'none' ? '' : baseNames[base])

function yearsText({ yearFrom, yearTo, dueOn }: Target): string {
  if (dueOn) return strings.untilDay(dueOn)
  if (yearFrom === null) return strings.everyYear
  if (yearTo === null) return strings.fromYear(yearFrom)
  return yearFrom === yearTo ? strings.oneYear(yearFrom) : strings.someYears(yearFrom, yearTo)
}
