import { Anchor } from '@mantine/core'
import { FactList } from '@renderer/ui/FactList'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { owerNames } from '@shared/features/duties/duties.strings'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import classes from './Duties.module.css'
import { timeStrings as strings } from './duties.strings'

interface ToggleProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function FactsToggle({ isOpen, onToggle }: ToggleProps) {
  return (
    <Anchor component="button" type="button" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? strings.aboutLess : strings.about}
    </Anchor>
  )
}

/** What the duty is and where it comes from. */
export function TimeFacts({ record }: { readonly record: DutyRecord }) {
  const { duty, movedNote } = record
  const { facts } = strings
  return (
    <div className={classes.facts}>
      <FactList
        facts={[
          { label: facts.rule, value: ruleSentence(duty) },
          { label: facts.owedBy, value: owedBy(record) },
          { label: facts.addressee, value: duty.addressee },
          { label: facts.document, value: duty.directiveLine },
          { label: facts.quote, value: duty.quote && `“${duty.quote}”` },
          { label: facts.campaign, value: duty.campaignName },
          { label: facts.note, value: duty.note },
          { label: facts.movedFor, value: movedNote },
        ]}
      />
    </div>
  )
}

function owedBy({ duty: { owedBy: by, owedLevel, owedKind, unitCount } }: DutyRecord): string {
  if (by === 'level' && owedLevel) return levelLabels[owedLevel]
  if (by === 'kind' && owedKind) return `${owerNames.kind}: ${kindLabels[owedKind]}`
  return by === 'chosen' ? `${owerNames.chosen} (${unitCount})` : owerNames[by]
}
