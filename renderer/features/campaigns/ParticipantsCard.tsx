import { Button, TagsInput, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FactList } from '@renderer/ui/FactList'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { CampaignParticipants } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import {
  collectiveTypes,
  participantCategories,
} from '@shared/features/campaigns/campaigns.strings'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly campaignId: CampaignId
  readonly participants: CampaignParticipants
}

/** Collectives and people that may take part, as the plan words them. */
export function ParticipantsCard({ campaignId, participants }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  const { collectives, people } = participants
  return (
    <SectionCard
      title={strings.participants}
      action={
        <Button
          variant="default"
          leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsEditing(true)}
        >
          {strings.editParticipants}
        </Button>
      }
    >
      {collectives.length + people.length === 0 ? (
        <Text c="dimmed">{strings.noParticipants}</Text>
      ) : (
        <FactList
          facts={[
            { label: strings.collectives, value: collectives.join('; ') },
            { label: strings.people, value: people.join('; ') },
          ]}
        />
      )}
      {isEditing && (
        <ParticipantsDialog {...{ campaignId, participants }} onClose={() => setIsEditing(false)} />
      )}
    </SectionCard>
  )
}

function ParticipantsDialog({
  campaignId,
  participants,
  onClose,
}: Props & { readonly onClose: () => void }) {
  const [collectives, setCollectives] = useState<string[]>([...participants.collectives])
  const [people, setPeople] = useState<string[]>([...participants.people])
  const save = useAppCommand('campaigns.setParticipants')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ id: campaignId, participants: { collectives, people } }, { onSuccess: onClose })
  }
  const field = { maxTags: 50, maxLength: 200, clearable: true, splitChars: [';'] }
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.editParticipants}
      submitLabel={strings.save}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TagsInput
        data-autofocus
        label={strings.collectives}
        description={strings.categoryHint}
        data={[...collectiveTypes]}
        value={collectives}
        onChange={setCollectives}
        {...field}
      />
      <TagsInput
        label={strings.people}
        description={strings.categoryHint}
        data={[...participantCategories]}
        value={people}
        onChange={setPeople}
        {...field}
      />
    </FormDialog>
  )
}
