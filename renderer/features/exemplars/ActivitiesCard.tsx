import { Button, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { ActivityEntry, ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { activityKindNames } from '@shared/features/exemplars/exemplars.strings'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ActivityDialog } from './ActivityDialog'
import { EntryMenu } from './EntryMenu'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'

/** Step 3: exchanges, clubs, reporters, visits. */
export function ActivitiesCard({ record }: { readonly record: ExemplarRecord }) {
  const [asked, setAsked] = useState<ActivityEntry | 'new' | null>(null)
  const remove = useAppCommand('exemplars.removeActivity')
  return (
    <SectionCard
      title={strings.activities}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAsked('new')}
        >
          {strings.addActivity}
        </Button>
      }
    >
      {record.activities.length === 0 ? (
        <Text c="dimmed">{strings.noActivities}</Text>
      ) : (
        <ul className={classes.entries}>
          {record.activities.map((activity) => (
            <li key={activity.id} className={classes.entry}>
              <div>
                <Text size="sm" fw={500}>
                  {showDay(activity.heldOn)} – {activity.title}
                </Text>
                <Text size="xs" c="dimmed">
                  {particularsOf(activity)}
                </Text>
                <Text size="sm">{activity.note}</Text>
              </div>
              <EntryMenu
                subject={activity.title}
                editLabel={strings.editActivity}
                removeLabel={strings.removeActivity}
                onEdit={() => setAsked(activity)}
                onRemove={(options) => remove.mutate({ id: activity.id }, options)}
              />
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ActivityDialog
          record={record}
          activity={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </SectionCard>
  )
}

const particularsOf = ({ kind, place, attendance, learnerIds }: ActivityEntry): string =>
  [
    activityKindNames[kind],
    place,
    attendance !== null && strings.attended(attendance),
    learnerIds.length > 0 && strings.cameCount(learnerIds.length),
  ]
    .filter(Boolean)
    .join(' · ')
