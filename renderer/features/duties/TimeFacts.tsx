import { Collapse, UnstyledButton } from '@mantine/core'
import { FactList } from '@renderer/ui/FactList'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { owerNames } from '@shared/features/duties/duties.strings'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Duties.module.css'
import { timeStrings as strings } from './duties.strings'

/** What the duty is and where it comes from; folded away while the list is worked through. */
export function TimeFacts({ record }: { readonly record: DutyRecord }) {
  const [isOpen, setIsOpen] = useState(record.duty.owedBy === 'office')
  const { duty, movedNote } = record
  const { facts } = strings
  return (
    <div>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <IconInfoCircle size={18} stroke={1.75} aria-hidden /> {strings.about}
      </UnstyledButton>
      <Collapse expanded={isOpen}>
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
      </Collapse>
    </div>
  )
}

function owedBy({ duty: { owedBy: by, owedLevel, owedKind, unitCount } }: DutyRecord): string {
  if (by === 'level' && owedLevel) return levelLabels[owedLevel]
  if (by === 'kind' && owedKind) return `${owerNames.kind}: ${kindLabels[owedKind]}`
  return by === 'chosen' ? `${owerNames.chosen} (${unitCount})` : owerNames[by]
}
