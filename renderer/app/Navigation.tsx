import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { type NavigationGroup, navigationGroups, appStrings as strings } from './app.strings'
import { Mark } from './Mark'
import classes from './Navigation.module.css'
import type { AppRoute } from './routes'

type MenuRoute = AppRoute & Required<Pick<AppRoute, 'menu'>>

interface Props {
  readonly routes: readonly AppRoute[]
  readonly isCollapsed: boolean
  readonly onToggle: () => void
}

/** The rail: every destination that works, grouped; Alt+1 … Alt+9 go to the groups. */
export function Navigation({ routes, isCollapsed, onToggle }: Props) {
  const groups = groupRoutes(routes)
  useGroupKeys(groups.map(({ items }) => items[0]?.path))

  return (
    <nav
      className={classes.rail}
      data-collapsed={isCollapsed || undefined}
      aria-label={strings.navigation}
    >
      <div className={classes.brand}>
        <Mark />
        {!isCollapsed && <span className={classes.name}>{strings.productName}</span>}
      </div>
      <div className={classes.groups}>
        {groups.map(({ group, items }) => (
          <section key={group ?? 'top'} className={classes.group}>
            {group && !isCollapsed && <h2 className={classes.title}>{navigationGroups[group]}</h2>}
            <ul className={classes.items} aria-label={group ? navigationGroups[group] : undefined}>
              {items.map((route) => (
                <li key={route.path}>
                  <RailLink route={route} isCollapsed={isCollapsed} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <RailToggle {...{ isCollapsed, onToggle }} />
    </nav>
  )
}

function RailToggle({ isCollapsed, onToggle }: Omit<Props, 'routes'>) {
  const label = isCollapsed ? strings.expand : strings.collapse
  const ToggleIcon = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <div className={classes.foot}>
      <Tooltip label={label} position="right">
        <ActionIcon variant="subtle" color="xam" size={36} aria-label={label} onClick={onToggle}>
          <ToggleIcon size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function RailLink({
  route,
  isCollapsed,
}: {
  readonly route: MenuRoute
  readonly isCollapsed: boolean
}) {
  const [location] = useLocation()
  const isCurrent = location === route.path || location.startsWith(`${route.path}/`)
  const { icon: Icon } = route.menu
  return (
    <Tooltip label={route.label} position="right" disabled={!isCollapsed}>
      <Link
        href={route.path}
        className={classes.link}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={isCollapsed ? route.label : undefined}
      >
        <Icon size={20} stroke={1.75} aria-hidden />
        {!isCollapsed && <span>{route.label}</span>}
      </Link>
    </Tooltip>
  )
}

interface Group {
  readonly group: NavigationGroup | null
  readonly items: readonly MenuRoute[]
}

function groupRoutes(routes: readonly AppRoute[]): readonly Group[] {
  const shown = routes.filter((route): route is MenuRoute => route.menu !== undefined)
  const order = [null, ...(Object.keys(navigationGroups) as NavigationGroup[])]
  return order
    .map((group) => ({ group, items: shown.filter(({ menu }) => menu.group === group) }))
    .filter(({ items }) => items.length > 0)
}

function useGroupKeys(paths: readonly (string | undefined)[]): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.isComposing) return
      const path = /^Digit[1-9]$/.test(event.code)
        ? paths[Number(event.code.slice(5)) - 1]
        : undefined
      if (path === undefined) return
      event.preventDefault()
      navigate(path)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [paths, navigate])
}
