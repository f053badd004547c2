import { Button, Group, Menu, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { type Ceremony, groupings } from '@shared/features/ceremony/ceremony.contract'
import { IconArmchair, IconArrowsSort, IconGift } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Ceremony.module.css'
import { HandedDialog, SeatsDialog } from './CeremonyDialogs'
import { ceremonyStrings } from './ceremony.strings'
import { StageGroupCard } from './StageGroupCard'

const { stage: strings, groupingNames } = ceremonyStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** Who stands on the stage together, in the order in which they are called up. */
export function StageTab({ ceremony }: { readonly ceremony: Ceremony }) {
  const { groups } = ceremony
  const people = groups.reduce((sum, { recipients }) => sum + recipients.length, 0)
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Text size="sm" className="figures">
          {strings.total({ groups: groups.length, people })}. {strings.keysHint}
        </Text>
        <StageActions ceremony={ceremony} />
      </Group>
      <div className={classes.stage}>
        {groups.map((group, index) => (
          <StageGroupCard key={group.id} groups={groups} index={index} group={group} />
        ))}
      </div>
    </>
  )
}

function StageActions({ ceremony: { id, heldOn } }: { readonly ceremony: Ceremony }) {
  const regroup = useAppCommand('ceremony.regroup')
  const [dialog, setDialog] = useState<'seats' | 'hand' | null>(null)
  const close = () => setDialog(null)
  return (
    <Group gap="xs">
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconArrowsSort {...icon} />}>
            {strings.regroup}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {groupings.map((by) => (
            <Menu.Item
              key={by}
              onClick={() => regroup.mutate({ id, by }, { onError: showFailure })}
            >
              {groupingNames[by]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconArmchair {...icon} />}
        onClick={() => setDialog('seats')}
      >
        {strings.seats}
      </Button>
      <Button
        variant="default"
        leftSection={<IconGift {...icon} />}
        onClick={() => setDialog('hand')}
      >
        {strings.handOver}
      </Button>
      {dialog === 'seats' && <SeatsDialog id={id} onClose={close} />}
      {dialog === 'hand' && <HandedDialog id={id} heldOn={heldOn} onClose={close} />}
    </Group>
  )
}
