import {
  boxOf,
  type DesignItem,
  itemsOf,
  movedBy,
  placedAt,
} from '@shared/features/certificates/certificates.editing'
import { type Guide, snapped } from '@shared/features/certificates/certificates.snapping'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import classes from './Certificates.module.css'
import { nameOfItem } from './design-words'
import { designerStrings as strings } from './designer.strings'
import type { DesignDraft } from './use-design-draft'

interface Props {
  readonly item: DesignItem
  readonly draft: DesignDraft
  readonly safe: { readonly x: number; readonly y: number }
  readonly pixelsPerMm: number
  readonly isChosen: boolean
  /** Why it is not on this page, in words; null: it is. */
  readonly absence: string | null
  readonly hasFault: boolean
  readonly onChoose: () => void
  readonly onGuides: (guides: readonly Guide[]) => void
}

const STEP_MM = 0.5
const LEAP_MM = 5

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** One part of the sheet: dragged with guides, or moved by arrow keys. */
export function DesignBox(props: Props) {
  const { item, draft, pixelsPerMm, isChosen, absence, hasFault, onChoose } = props
  const drag = useDrag(props)
  const box = boxOf(item)
  if (!box) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    if (!direction || event.ctrlKey || event.altKey) return
    event.preventDefault()
    const [right, down] = direction.map((way) => way * (event.shiftKey ? LEAP_MM : STEP_MM))
    draft.change(
      (layout) => movedBy(layout, item.id, { right: right ?? 0, down: down ?? 0 }),
      `keys ${item.id}`,
    )
  }
  const name = strings.box({ name: nameOfItem(item), x: box.x, y: box.y })
  return (
    <button
      type="button"
      className={classes.box}
      aria-label={absence === null ? name : `${name}, ${absence}`}
      aria-pressed={isChosen}
      data-absent={absence !== null || undefined}
      data-fault={hasFault || undefined}
      style={{
        left: box.x * pixelsPerMm,
        top: box.y * pixelsPerMm,
        width: box.width * pixelsPerMm,
        height: box.height * pixelsPerMm,
      }}
      onFocus={onChoose}
      onClick={onChoose}
      onBlur={draft.endGesture}
      onKeyDown={onKeyDown}
      {...drag}
    />
  )
}

interface Grip {
  readonly pointerX: number
  readonly pointerY: number
  readonly x: number
  readonly y: number
  readonly gesture: string
}

function useDrag({ item, draft, safe, pixelsPerMm, onChoose, onGuides }: Props) {
  const grip = useRef<Grip | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const box = boxOf(item)
    if (!box || event.button !== 0) return
    onChoose()
    event.currentTarget.focus()
    event.currentTarget.setPointerCapture(event.pointerId)
    const { clientX: pointerX, clientY: pointerY } = event
    grip.current = { pointerX, pointerY, x: box.x, y: box.y, gesture: `drag ${event.timeStamp}` }
  }
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current
    const box = boxOf(item)
    if (!held || !box) return
    const wanted = {
      ...box,
      x: held.x + (event.clientX - held.pointerX) / pixelsPerMm,
      y: held.y + (event.clientY - held.pointerY) / pixelsPerMm,
    }
    const others = itemsOf(draft.layout).flatMap((other) =>
      other.id === item.id ? [] : (boxOf(other) ?? []),
    )
    // With Alt the box goes where the hand goes.
    const snap = event.altKey
      ? { right: 0, down: 0, guides: [] }
      : snapped(wanted, { sheet: draft.layout.sheet, safe, others })
    onGuides(snap.guides)
    const to = { x: tenth(wanted.x, snap.right), y: tenth(wanted.y, snap.down) }
    draft.change((layout) => placedAt(layout, item.id, to), held.gesture)
  }
  const release = () => {
    if (!grip.current) return
    grip.current = null
    onGuides([])
    draft.endGesture()
  }
  return { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release }
}

/** On a guide exactly; elsewhere to a tenth of a millimetre. */
const tenth = (place: number, snap: number) =>
  snap === 0 ? Math.round(place * 10) / 10 : place + snap
