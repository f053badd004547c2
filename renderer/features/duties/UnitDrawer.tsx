import { Anchor, Drawer, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { Link } from 'wouter'
import { unitStrings as strings } from './duties.strings'
import { UnitCard } from './UnitCard'

interface Props {
  readonly record: DutyRecord
  readonly organisationId: OrganisationId | null
  readonly onClose: () => void
}

/** One unit and one time of a duty: where it stands, what it handed in, what can be noted. */
export function UnitDrawer({ record, organisationId, onClose }: Props) {
  useReturnFocus(true)
  const { duty, time } = record
  const unit = useAppQuery('duties.unit', {
    ...{ dutyId: duty.id, periodKey: time.key, organisationId },
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={
        <Text component="span" fw={600} size="lg">
          {unit.data?.standing.name ?? strings.title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': uiStrings.close }}
    >
      <ErrorNotice error={unit.error} />
      {unit.data && <UnitCard record={record} unit={unit.data} />}
      {organisationId && (
        <Anchor component={Link} href={`/to-chuc/${organisationId}`} size="sm" mt="md">
          {strings.openUnit}
        </Anchor>
      )}
    </Drawer>
  )
}
