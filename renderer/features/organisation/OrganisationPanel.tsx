import { Button, Group, Tabs, Text, Title } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import {
  IconCircleCheck,
  IconCircleOff,
  IconCornerDownRight,
  IconPencil,
} from '@tabler/icons-react'
import { type ComponentType, useContext, useState } from 'react'
import { AliasList } from './AliasList'
import { OrganisationFacts } from './OrganisationFacts'
import { OrganisationHistory } from './OrganisationHistory'
import classes from './OrganisationPanel.module.css'
import { OrganisationSlotsContext } from './organisation.slots'
import { treeStrings as strings } from './organisation.strings'

export type OrganisationChange = 'rename' | 'move' | 'reopen' | { readonly more: string }

/** Shows the people of one organisation; given by a later feature. */
export type MembersTab = ComponentType<{ readonly organisationId: OrganisationId }>

interface Props {
  readonly id: OrganisationId
  readonly allMembers: number
  /** Another organisation exists under which it may stand. */
  readonly canMove: boolean
  readonly Members: MembersTab | undefined
  readonly onChange: (change: OrganisationChange, organisation: OrganisationDetail) => void
  /** Shows another organisation. */
  readonly onSelect: (id: OrganisationId) => void
}

/** All about the organisation chosen in the tree, and what can be done with it. */
export function OrganisationPanel(props: Props) {
  const { id, allMembers, canMove, Members, onChange, onSelect } = props
  const organisation = useAppQuery('organisation.get', { id }, { keepPrevious: true })
  const [tab, setTab] = useState<string | null>('facts')
  const { Origins, tabs = [] } = useContext(OrganisationSlotsContext)
  if (organisation.isError) return <ErrorNotice error={organisation.error} />
  if (!organisation.data) return null // a local read: a spinner would only flicker
  const { data } = organisation
  return (
    <section className={classes.panel} aria-label={data.name}>
      <PanelHead
        organisation={data}
        canMove={canMove}
        onChange={(change) => onChange(change, data)}
      />
      <Tabs value={tab} onChange={setTab} className={classes.tabs} keepMounted={false}>
        <Tabs.List px="md">
          <Tabs.Tab value="facts">{strings.facts}</Tabs.Tab>
          {Members && <Tabs.Tab value="members">{strings.members}</Tabs.Tab>}
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts" className={classes.body}>
          {Origins && (
            <Origins
              organisation={data}
              onMore={(more) => onChange({ more }, data)}
              onSelect={onSelect}
            />
          )}
          <OrganisationFacts organisation={data} allMembers={allMembers} />
          <AliasList key={data.id} organisation={data} />
        </Tabs.Panel>
        {Members && (
          <Tabs.Panel value="members" className={classes.body} data-fills>
            <Members organisationId={data.id} />
          </Tabs.Panel>
        )}
        {tabs.map(({ value, Panel }) => (
          <Tabs.Panel key={value} value={value} className={classes.body}>
            <Panel organisationId={data.id} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="history" className={classes.body}>
          <OrganisationHistory organisation={data} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

interface HeadProps extends Pick<Props, 'canMove'> {
  readonly organisation: OrganisationDetail
  readonly onChange: (change: OrganisationChange) => void
}

function PanelHead({ organisation, canMove, onChange }: HeadProps) {
  const { qualifiedName, level, closedOn } = organisation
  return (
    <header className={classes.head}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Title order={2} size="h3">
            {qualifiedName}
          </Title>
          <Group gap="xs" mt={4}>
            <Text size="sm" c="dimmed">
              {levelLabels[level]}
            </Text>
            {closedOn !== null && (
              <StatusBadge tone="xam" icon={IconCircleOff}>
                {strings.closedBadge}
              </StatusBadge>
            )}
          </Group>
        </div>
        <PanelActions {...{ organisation, canMove, onChange }} />
      </Group>
    </header>
  )
}

function PanelActions({ organisation, canMove, onChange }: HeadProps) {
  const isClosed = organisation.closedOn !== null
  const { moreActions } = useContext(OrganisationSlotsContext)
  const further = moreActions?.(organisation) ?? []
  const reopen: MenuAction = {
    label: strings.reopen,
    icon: IconCircleCheck,
    run: () => onChange('reopen'),
  }
  const menu: readonly MenuAction[] = [
    ...(isClosed ? [reopen] : []),
    ...further.map(({ what, ...action }) => ({ ...action, run: () => onChange({ more: what }) })),
  ]
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <PanelButton icon={IconPencil} isOff={isClosed} onClick={() => onChange('rename')}>
        {strings.rename}
      </PanelButton>
      {canMove && (
        <PanelButton icon={IconCornerDownRight} isOff={isClosed} onClick={() => onChange('move')}>
          {strings.move}
        </PanelButton>
      )}
      {menu.length > 0 && <MoreMenu subject={organisation.name} actions={menu} />}
    </Group>
  )
}

function PanelButton({
  icon: Icon,
  isOff,
  onClick,
  children,
}: {
  readonly icon: typeof IconPencil
  readonly isOff: boolean
  readonly onClick: () => void
  readonly children: string
}) {
  return (
    <Button
      variant="default"
      size="sm"
      disabled={isOff}
      leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
