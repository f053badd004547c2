import { Button, Group } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useRemembered } from '@renderer/lib/use-remembered'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { SavedView, ViewState } from '@shared/features/views/views.contract'
import type { SavedViewId } from '@shared/features/views/views.ids'
import {
  IconArrowLeft,
  IconArrowRight,
  IconBookmarkPlus,
  IconPencil,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { ViewNameDialog } from './ViewNameDialog'
import { viewsStrings as strings } from './views.strings'

interface Props {
  /** Which list: `people`. */
  readonly list: string
  /** What is on the screen now. */
  readonly state: ViewState
  /** The list as it comes, under this name: “Mọi người”. */
  readonly plain: { readonly label: string; readonly state: ViewState }
  readonly onApply: (state: ViewState) => void
}

/** Ways of looking at a list as chips; the one in use can be brought up to date, renamed, moved. */
export function ViewBar({ list, state, plain, onApply }: Props) {
  const { data: views = [] } = useAppQuery('views.list', { list })
  const [activeId, setActiveId] = useRemembered<SavedViewId | null>(`view.${list}`, null)
  const [naming, setNaming] = useState<SavedView | 'new' | null>(null)
  const active = views.find(({ id }) => id === activeId)
  const isChanged = active !== undefined && !isSame(active.state, state)
  const isPlain = isSame(plain.state, state)
  const apply = (view: SavedView | null) => {
    setActiveId(view?.id ?? null)
    onApply(view?.state ?? plain.state)
  }
  return (
    <Group gap={6} mih={32} role="group" aria-label={strings.bar}>
      <Chip isOn={!active && isPlain} onClick={() => apply(null)}>
        {plain.label}
      </Chip>
      {views.map((view) => (
        <Chip key={view.id} isOn={view === active} onClick={() => apply(view)}>
          {view === active && isChanged ? strings.changed(view.name) : view.name}
        </Chip>
      ))}
      {active && (
        <ViewMenu {...{ list, views, state, isChanged }} view={active} onRename={setNaming} />
      )}
      {(active ? isChanged : !isPlain) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmarkPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => setNaming('new')}
        >
          {strings.saveAs}
        </Button>
      )}
      {naming && (
        <ViewNameDialog
          {...{ list, state }}
          view={naming === 'new' ? null : naming}
          onSaved={setActiveId}
          onClose={() => setNaming(null)}
        />
      )}
    </Group>
  )
}

/** Both come from the same schema, so their keys stand in the same order. */
const isSame = (a: ViewState, b: ViewState): boolean => stable(a) === stable(b)
const stable = ({ filter, sort, columns }: ViewState) =>
  JSON.stringify([Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)), sort, columns])

interface ChipProps {
  readonly isOn: boolean
  readonly onClick: () => void
  readonly children: string
}

function Chip({ isOn, onClick, children }: ChipProps) {
  return (
    <Button
      variant={isOn ? 'light' : 'default'}
      size="compact-sm"
      radius="xl"
      maw={260}
      aria-pressed={isOn}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

interface MenuProps {
  readonly list: string
  readonly views: readonly SavedView[]
  readonly view: SavedView
  readonly state: ViewState
  readonly isChanged: boolean
  readonly onRename: (view: SavedView) => void
}

function ViewMenu({ list, views, view, state, isChanged, onRename }: MenuProps) {
  const update = useAppCommand('views.update')
  const reorder = useAppCommand('views.reorder')
  const remove = useAppCommand('views.remove')
  const at = views.indexOf(view)
  const other = { onError: showFailure }
  const move = (by: -1 | 1) => {
    const [here, there] = [views[at], views[at + by]]
    if (!here || !there) return
    const ids = views
      .with(at, there)
      .with(at + by, here)
      .map(({ id }) => id)
    reorder.mutate({ list, ids }, other)
  }
  const actions: readonly MenuAction[] = [
    {
      label: strings.update,
      icon: IconRefresh,
      run: () => update.mutate({ id: view.id, state }, other),
      isDisabled: !isChanged,
    },
    { label: strings.rename, icon: IconPencil, run: () => onRename(view) },
    { label: strings.moveLeft, icon: IconArrowLeft, run: () => move(-1), isDisabled: at === 0 },
    {
      label: strings.moveRight,
      icon: IconArrowRight,
      run: () => move(1),
      isDisabled: at === views.length - 1,
    },
    {
      label: strings.remove,
      icon: IconTrash,
      run: () => remove.mutate({ id: view.id }, other),
      isDangerous: true,
    },
  ]
  return <MoreMenu subject={view.name} actions={actions} />
}
