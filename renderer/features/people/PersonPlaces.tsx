import { Button, Group, Text, Timeline } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { PersonDetail } from '@shared/features/people/people.contract'
import type { Membership } from '@shared/features/people/people.places'
import { showPeriod } from '@shared/features/people/people.strings'
import { IconBriefcase, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { PlaceDialog } from './PlaceDialog'
import { placeStrings as strings } from './people.dialogs.strings'

/** Where a person belonged and in which post, from now back; each stay can be put right afterwards. */
export function PersonPlaces({ person }: { readonly person: PersonDetail }) {
  const [dialog, setDialog] = useState<Membership | 'add' | null>(null)
  const { memberships } = person
  const isThereNow = memberships[0]?.validTo === null
  return (
    <SectionCard
      title={strings.title}
      description={strings.sentence}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('add')}
        >
          {strings.add}
        </Button>
      }
    >
      {memberships.length === 0 ? (
        <EmptyState icon={IconBriefcase} title={strings.empty} sentence={strings.emptySentence} />
      ) : (
        <Timeline bulletSize={12} lineWidth={2} active={isThereNow ? 0 : -1}>
          {memberships.map((place) => (
            <Timeline.Item key={place.id}>
              <Place place={place} onEdit={() => setDialog(place)} />
            </Timeline.Item>
          ))}
        </Timeline>
      )}
      {dialog && (
        <PlaceDialog
          person={person}
          place={dialog === 'add' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </SectionCard>
  )
}

interface PlaceProps {
  readonly place: Membership
  readonly onEdit: () => void
}

function Place({ place, onEdit }: PlaceProps) {
  const { id, organisation, position, basis } = place
  const remove = useAppCommand('people.removePlace')
  const askRemove = async () => {
    const question = {
      title: strings.removeTitle(organisation),
      effect: strings.removeEffect,
      confirmLabel: strings.remove,
      isDangerous: true,
    }
    if (await confirm(question)) remove.mutate({ id })
  }
  const actions = [
    { label: strings.edit, icon: IconPencil, run: onEdit },
    { label: strings.removeMenu, icon: IconTrash, run: askRemove, isDangerous: true },
  ]
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Text fw={500}>{[position, organisation].filter(Boolean).join(' · ')}</Text>
          <Text size="sm" c="dimmed" className="figures">
            {showPeriod(place)}
          </Text>
          {basis && (
            <Text size="sm" c="dimmed">
              {strings.basedOn(basis)}
            </Text>
          )}
        </div>
        <MoreMenu subject={`${organisation}, ${showPeriod(place)}`} actions={actions} />
      </Group>
      <ErrorNotice error={remove.error} />
    </>
  )
}
