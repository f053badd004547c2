import type { DesignLayout, PlacedDrawing } from './certificates.design'
import { drawings } from './certificates.drawings'
import type { CertificateField, QrCode, VariableContent } from './certificates.layout'

/** One thing on a sheet that can be chosen and moved. */
export type DesignItem =
  | { readonly kind: 'field'; readonly id: string; readonly field: CertificateField }
  | { readonly kind: 'code'; readonly id: string; readonly code: QrCode }
  | { readonly kind: 'drawing'; readonly id: string; readonly drawing: PlacedDrawing }

/** Millimetres from the upper left corner of the sheet. */
export interface ItemBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const drawingId = (index: number) => `drawing ${index}`

export const itemsOf = (layout: DesignLayout): readonly DesignItem[] => [
  ...layout.fields.map((field): DesignItem => ({ kind: 'field', id: field.id, field })),
  ...layout.codes.map((code): DesignItem => ({ kind: 'code', id: code.id, code })),
  ...layout.drawings.map(
    (drawing, index): DesignItem => ({ kind: 'drawing', id: drawingId(index), drawing }),
  ),
]

/** Half the height of the emblem as it is drawn, millimetres. */
const EMBLEM_RADIUS = 12

/** Null: it covers the sheet and is not moved. */
export function boxOf(item: DesignItem): ItemBox | null {
  switch (item.kind) {
    case 'field': {
      const { x, y, width, maxHeight } = item.field
      return { x, y, width, height: maxHeight }
    }
    case 'code': {
      const { x, y, size } = item.code
      return { x, y, width: size, height: size }
    }
    case 'drawing': {
      if (item.drawing.drawing === drawings[0]) return null
      const radius = EMBLEM_RADIUS * item.drawing.scale
      const { x, y } = item.drawing
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
    }
  }
}

/** A hundredth of a millimetre is finer than any printer, and keeps sums of halves exact. */
const exact = (mm: number) => Math.round(mm * 100) / 100

/** To the right and down; an item never leaves the sheet altogether. */
export function movedBy(
  layout: DesignLayout,
  id: string,
  { right, down }: { readonly right: number; readonly down: number },
): DesignLayout {
  const { width, height } = layout.sheet
  const within = (value: number, size: number) => exact(Math.min(Math.max(value, 0), size))
  return changeItem(layout, id, {
    field: (field) => ({
      ...field,
      x: within(field.x + right, width - 5),
      y: within(field.y + down, height - 3),
    }),
    code: (code) => ({
      ...code,
      x: within(code.x + right, width - code.size),
      y: within(code.y + down, height - code.size),
    }),
    drawing: (drawing) => ({
      ...drawing,
      x: within(drawing.x + right, width),
      y: within(drawing.y + down, height),
    }),
  })
}

/** The upper left corner of the item's box at a place of the sheet. */
export function placedAt(
  layout: DesignLayout,
  id: string,
  { x, y }: Pick<ItemBox, 'x' | 'y'>,
): DesignLayout {
  const item = itemsOf(layout).find((each) => each.id === id)
  const box = item && boxOf(item)
  return box ? movedBy(layout, id, { right: x - box.x, down: y - box.y }) : layout
}

interface Changes {
  readonly field?: (field: CertificateField) => CertificateField
  readonly code?: (code: QrCode) => QrCode
  readonly drawing?: (drawing: PlacedDrawing) => PlacedDrawing
}

export function changeItem(layout: DesignLayout, id: string, change: Changes): DesignLayout {
  const { field, code, drawing } = change
  return {
    ...layout,
    fields: layout.fields.map((each) => (each.id === id && field ? field(each) : each)),
    codes: layout.codes.map((each) => (each.id === id && code ? code(each) : each)),
    drawings: layout.drawings.map((each, index) =>
      drawingId(index) === id && drawing ? drawing(each) : each,
    ),
  }
}

/** Drawings are hidden, not removed: they can be shown again. One field must stay. */
export const canRemove = (layout: DesignLayout, { kind }: DesignItem): boolean =>
  kind === 'code' || (kind === 'field' && layout.fields.length > 1)

export const withoutItem = (layout: DesignLayout, id: string): DesignLayout => ({
  ...layout,
  fields: layout.fields
    .filter((field) => field.id !== id)
    .map((field) => (field.growsInto === id ? { ...field, growsInto: null } : field)),
  codes: layout.codes.filter((code) => code.id !== id),
})

function freeId(layout: DesignLayout, wanted: string): string {
  const taken = new Set(itemsOf(layout).map(({ id }) => id))
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n += 1) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}

interface Added {
  readonly layout: DesignLayout
  readonly id: string
}

function newField(layout: DesignLayout, id: string) {
  const { width, height } = layout.sheet
  return {
    id,
    x: exact(width / 2 - 40),
    y: exact(height / 2 - 4),
    width: 80,
    maxHeight: 8,
    align: 'center',
    anchor: 'middle',
    font: 'tinos-regular',
    size: 14,
    minSize: 10,
    lineHeight: 1.2,
    maxLines: 1,
    colour: '#1a1a1a',
    letterSpacing: 0,
    wordSpacing: 0,
    uppercase: false,
    hideIfPreprinted: false,
    growsInto: null,
    appliesTo: 'everyone',
  } as const
}

export function withText(layout: DesignLayout, text: string): Added {
  const id = freeId(layout, 'text')
  const field: CertificateField = { kind: 'fixed', text, ...newField(layout, id) }
  return { id, layout: { ...layout, fields: [...layout.fields, field] } }
}

export function withContent(layout: DesignLayout, content: VariableContent): Added {
  const id = freeId(layout, content)
  const field: CertificateField = { kind: 'variable', content, ...newField(layout, id) }
  const small = content === 'verificationText' ? { size: 7, minSize: 5 } : {}
  return { id, layout: { ...layout, fields: [...layout.fields, { ...field, ...small }] } }
}

/** Lower left, above number and ledger line of the built-in design; every scanner reads 20 mm. */
export function withCode(layout: DesignLayout): Added {
  const id = freeId(layout, 'qr')
  const { width, height } = layout.sheet
  const code: QrCode = {
    ...{ id, x: exact(width * 0.145), y: exact(height * 0.71), size: 24, colour: '#1a1a1a' },
    ...{ hideIfPreprinted: false, appliesTo: 'everyone' },
  }
  return { id, layout: { ...layout, codes: [...layout.codes, code] } }
}
