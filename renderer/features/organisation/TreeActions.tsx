import { Button, Menu } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconChevronDown, IconFileSpreadsheet, IconPrinter, IconSitemap } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { DayMenu } from './DayMenu'
import { papersStrings as strings } from './papers.strings'

interface Props {
  /** null: today. */
  readonly on: LocalDate | null
  readonly selected: OrganisationNode | null
  readonly onDay: (day: LocalDate) => void
}

/** What can be done with the whole tree, or with what is chosen in it: another day, papers. */
export function TreeActions({ on, selected, onDay }: Props) {
  return (
    <>
      <DayMenu key={on ?? ''} on={on} onChange={onDay} />
      <PapersMenu on={on} selected={selected} />
    </>
  )
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

function PapersMenu({ on, selected }: Omit<Props, 'onDay'>) {
  const [, navigate] = useLocation()
  const xlsx = useAppTask('organisation.saveXlsx')
  const save = (rootId: OrganisationId | null, includeClosed = false) =>
    xlsx.mutate(
      { on, rootId, includeClosed },
      {
        onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        onError: showFailure,
      },
    )
  const draw = (root: OrganisationId | null) => navigate(chartAddress({ on, root }))
  const one = selected && selected.parentId !== null ? selected : null
  return (
    <Menu position="bottom-end" shadow="md" withinPortal width={360}>
      <Menu.Target>
        <Button
          variant="default"
          loading={xlsx.isPending}
          leftSection={<IconPrinter {...icon} />}
          rightSection={<IconChevronDown {...icon} size={16} />}
        >
          {strings.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSitemap {...icon} />} onClick={() => draw(null)}>
          {strings.chartAll}
        </Menu.Item>
        {one && (
          <Menu.Item leftSection={<IconSitemap {...icon} />} onClick={() => draw(one.id)}>
            {strings.chartOne(one.name)}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconFileSpreadsheet {...icon} />} onClick={() => save(null)}>
          {strings.xlsxAll}
        </Menu.Item>
        {one && (
          <Menu.Item leftSection={<IconFileSpreadsheet {...icon} />} onClick={() => save(one.id)}>
            {strings.xlsxOne(one.name)}
          </Menu.Item>
        )}
        {on === null && (
          <Menu.Item
            leftSection={<IconFileSpreadsheet {...icon} />}
            onClick={() => save(null, true)}
          >
            {strings.xlsxWithClosed}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function chartAddress({ on, root }: { on: LocalDate | null; root: OrganisationId | null }): string {
  const asked = new URLSearchParams({ ...(on && { on }), ...(root && { root }) }).toString()
  return asked === '' ? '/so-do' : `/so-do?${asked}`
}
