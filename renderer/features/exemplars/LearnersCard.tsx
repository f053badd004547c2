import { Button, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { ExemplarRecord, LearnerEntry } from '@shared/features/exemplars/exemplars.record'
import { learnerAimNames } from '@shared/features/exemplars/exemplars.strings'
import { IconPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { AddLearnersDialog } from './AddLearnersDialog'
import { AssessDialog } from './AssessDialog'
import { EntryMenu } from './EntryMenu'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'
import { ResultBadge } from './ResultBadge'

/** Who learns from the exemplar, what for, and what came of it. */
export function LearnersCard({ record }: { readonly record: ExemplarRecord }) {
  const [asked, setAsked] = useState<LearnerEntry | 'new' | null>(null)
  const add = (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setAsked('new')}
    >
      {strings.addLearners}
    </Button>
  )
  return (
    <SectionCard title={strings.learners} action={record.learners.length > 0 && add}>
      {record.learners.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={strings.noLearners}
          sentence={strings.noLearnersSentence}
          action={add}
        />
      ) : (
        <ul className={classes.entries}>
          {record.learners.map((learner) => (
            <Learner key={learner.id} learner={learner} onAssess={() => setAsked(learner)} />
          ))}
        </ul>
      )}
      {asked === 'new' && <AddLearnersDialog record={record} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'new' && (
        <AssessDialog learner={asked} onClose={() => setAsked(null)} />
      )}
    </SectionCard>
  )
}

interface LearnerProps {
  readonly learner: LearnerEntry
  readonly onAssess: () => void
}

function Learner({ learner, onAssess }: LearnerProps) {
  const { id, name, unit, aim, result, assessedOn, vote, effect } = learner
  const remove = useAppCommand('exemplars.removeLearner')
  const particulars = [
    unit,
    `${strings.aim}: ${learnerAimNames[aim].toLocaleLowerCase('vi')}`,
    assessedOn && showDay(assessedOn),
    vote && strings.vote(vote),
  ]
  return (
    <li className={classes.entry}>
      <div>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {particulars.filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm" className={classes.plain}>
          {effect}
        </Text>
      </div>
      <div style={{ display: 'flex', gap: 8, alignItems: 'center', flex: 'none' }}>
        <ResultBadge result={result} />
        <EntryMenu
          subject={name}
          editLabel={strings.assess}
          removeLabel={strings.removeLearner}
          removeEffect={strings.removeEffect2(name)}
          onEdit={onAssess}
          onRemove={(options) => remove.mutate({ id }, options)}
        />
      </div>
    </li>
  )
}
