import { Group, Radio, Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FormDialog } from '@renderer/ui/FormDialog'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { BackupPlace, FoundBackup } from '@shared/features/backups/backups.contract'
import {
  type Icon,
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconDatabase,
  IconDevices,
  IconSearchOff,
} from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { backupsStrings, showMoment, sizeText } from './backups.strings'
import { Choice } from './Choice'
import type { Purpose } from './RestoreDialog'

const strings = backupsStrings.found

const looks: Readonly<Record<FoundBackup['state'], readonly [StatusTone, Icon]>> = {
  whole: ['luc', IconCheck],
  withoutSidecar: ['cam', IconAlertTriangle],
  unreadableSidecar: ['cam', IconAlertTriangle],
  sizeDiffers: ['do', IconBan],
}

interface Props {
  readonly purpose: Purpose
  readonly place: BackupPlace
  readonly onNext: (backup: FoundBackup) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The backups on a stick, newest first; the newest that can be used is picked already. */
export function FoundDialog({ purpose, place, onNext, onBack, onClose }: Props) {
  const found = useAppQuery('backups.list', { place: place.handle })
  const [picked, setPicked] = useState<string | null>(null)
  const backups = found.data ?? []
  const usable = backups.filter(isUsable)
  const backup = usable.find(({ sequence }) => String(sequence) === picked) ?? usable[0]
  const next = (event: FormEvent) => {
    event.preventDefault()
    if (backup) onNext(backup)
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={purpose === 'restore' ? strings.restoreTitle : strings.tryTitle}
      description={strings.which(place.name)}
      submitLabel={strings.choose}
      isBusy={found.isPending}
      isIncomplete={!backup}
      error={found.error}
      onSubmit={next}
      onBack={onBack}
      onClose={onClose}
    >
      {backups.length > 0 ? (
        <Radio.Group
          value={backup ? String(backup.sequence) : ''}
          onChange={setPicked}
          aria-label={strings.which(place.name)}
        >
          <Stack gap="xs">
            {backups.map((each) => (
              <BackupChoice key={each.sequence} backup={each} />
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        found.isSuccess && (
          <EmptyState
            icon={IconSearchOff}
            title={strings.empty}
            sentence={strings.emptySentence(place.name)}
          />
        )
      )}
    </FormDialog>
  )
}

const isUsable = ({ state }: FoundBackup) => state !== 'sizeDiffers'

function BackupChoice({ backup }: { readonly backup: FoundBackup }) {
  const { sequence, createdAt, bytes, state, isOurs } = backup
  const [tone, icon] = looks[state]
  const when = createdAt === null ? strings.unknownDay : showMoment(createdAt)
  return (
    <Choice
      value={String(sequence)}
      icon={IconDatabase}
      title={when}
      description={`${strings.name(sequence)} · ${sizeText(bytes)}`}
      isDisabled={!isUsable(backup)}
      aside={
        <Group gap="xs" wrap="nowrap">
          {isOurs === false && (
            <StatusBadge tone="xam" icon={IconDevices}>
              {strings.fromElsewhere}
            </StatusBadge>
          )}
          <StatusBadge tone={tone} icon={icon}>
            {strings.states[state]}
          </StatusBadge>
        </Group>
      }
    />
  )
}
