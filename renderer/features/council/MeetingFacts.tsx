import type { Meeting } from '@shared/features/council/council.results'
import { standardInWords, votingModeNames } from '@shared/features/council/council.strings'
import classes from './Council.module.css'
import { meetingStrings as strings } from './council.strings'

/** What every vote rests on, always in sight: who is there, whether that is enough, and the rule in words. */
export function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const { roll, quorum, hasQuorum, mode, threshold, base } = meeting
  const present = [
    strings.ofMembers(roll),
    roll.written + roll.answered > 0 ? strings.written(roll) : '',
    roll.unknown > 0 && meeting.status !== 'signed' ? `(${strings.unknown(roll.unknown)})` : '',
  ]
  const facts = [
    { label: strings.presentCount, value: present.filter(Boolean).join(' ') },
    {
      label: strings.quorum,
      value: strings.quorumWords({ quorum, mode, isMet: hasQuorum }),
      isUnmet: !hasQuorum && quorum !== 'none',
    },
    { label: strings.mode, value: votingModeNames[mode] },
    { label: strings.standard, value: standardInWords(threshold, base) },
  ]
  return (
    <div className={classes.facts}>
      {facts.map(({ label, value, isUnmet }) => (
        <dl key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd className={isUnmet ? classes.unmet : undefined}>{value}</dd>
        </dl>
      ))}
    </div>
  )
}
