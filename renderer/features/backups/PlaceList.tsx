import { Button, Loader, Radio, Stack, Text } from '@mantine/core'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { BackupPlace } from '@shared/features/backups/backups.contract'
import { IconDeviceUsb, IconFolder, IconFolderOpen } from '@tabler/icons-react'
import { backupsStrings } from './backups.strings'
import { Choice } from './Choice'
import type { Places } from './use-places'

const strings = backupsStrings.place

/** Sticks as they come and go, and a way to any other folder. */
export function PlaceList({ places }: { readonly places: Places }) {
  return (
    <Stack gap="sm" align="stretch">
      {places.places.length > 0 ? (
        <Radio.Group
          value={places.place?.handle ?? ''}
          onChange={places.pick}
          aria-label={strings.choices}
        >
          <Stack gap="xs">
            {places.places.map((place) => (
              <PlaceChoice key={place.handle} place={place} isUsable={places.canUse(place)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        <NoDrive isLooking={places.isLooking} />
      )}
      <Button
        variant="subtle"
        leftSection={<IconFolderOpen size={18} stroke={1.75} aria-hidden />}
        loading={places.isChoosing}
        onClick={places.chooseFolder}
        style={{ alignSelf: 'flex-start' }}
      >
        {strings.other}
      </Button>
    </Stack>
  )
}

function PlaceChoice({
  place,
  isUsable,
}: {
  readonly place: BackupPlace
  readonly isUsable: boolean
}) {
  return (
    <Choice
      value={place.handle}
      icon={place.isRemovable ? IconDeviceUsb : IconFolder}
      title={place.name}
      description={isUsable ? strings.free(place.freeBytes) : strings.readOnly}
      isDisabled={!isUsable}
      aside={
        <Text size="sm" c="dimmed">
          {place.isRemovable ? strings.drive : strings.folder}
        </Text>
      }
    />
  )
}

function NoDrive({ isLooking }: { readonly isLooking: boolean }) {
  if (isLooking)
    return (
      <Stack align="center" py="xl" gap="xs" role="status">
        <Loader size="sm" />
        <Text c="dimmed">{strings.looking}</Text>
      </Stack>
    )
  return (
    <EmptyState icon={IconDeviceUsb} title={strings.noDrive} sentence={strings.noDriveSentence} />
  )
}
