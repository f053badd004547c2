import { z } from 'zod'
import { DEFAULT_LAYOUT } from './certificates.default-layout'
import { drawings, shapesOf } from './certificates.drawings'
import { HonorificRules } from './certificates.honorifics'
import { CertificateField, type CertificateLayout, QrCode } from './certificates.layout'

const Millimetres = z.number().min(-1000).max(1000)

/** A drawing at its place; its lines come from `certificates.drawings`. */
const PlacedDrawing = z
  .strictObject({
    drawing: z.enum(drawings),
    isShown: z.boolean(),
    hideIfPreprinted: z.boolean(),
    x: Millimetres,
    y: Millimetres,
    scale: z.number().min(0.1).max(10),
  })
  .readonly()
export type PlacedDrawing = z.infer<typeof PlacedDrawing>

/** A design as it is edited and kept: what an office changes, and no artwork. */
export const DesignLayout = z
  .strictObject({
    sheet: z
      .strictObject({
        width: z.number().min(50).max(1000),
        height: z.number().min(50).max(1000),
      })
      .readonly(),
    drawings: z.array(PlacedDrawing).max(10).readonly(),
    fields: z.array(CertificateField).min(1).max(60).readonly(),
    codes: z.array(QrCode).max(4).readonly(),
    /** Empty: the usual words. */
    honorifics: HonorificRules,
  })
  .refine(({ fields, codes }) => {
    const ids = [...fields, ...codes].map(({ id }) => id)
    return new Set(ids).size === ids.length
  })
  .readonly()
export type DesignLayout = z.infer<typeof DesignLayout>

/** The design with its lines drawn, as the press needs it. */
export function drawnLayout(name: string, design: DesignLayout): CertificateLayout {
  const { sheet, fields, codes } = design
  return {
    name,
    sheet,
    decorations: design.drawings.map(({ drawing, ...placed }) => ({
      id: drawing.replace(/-\d+$/, ''),
      ...placed,
      shapes: shapesOf(drawing, sheet),
    })),
    fields,
    ...(codes.length > 0 && { codes }),
  }
}

/** The built-in design, as one that can be changed. */
export const DEFAULT_DESIGN: DesignLayout = {
  sheet: DEFAULT_LAYOUT.sheet,
  drawings: DEFAULT_LAYOUT.decorations.map(({ id, isShown, hideIfPreprinted, x, y, scale }) => ({
    drawing: id === 'frame' ? 'frame-1' : 'emblem-1',
    ...{ isShown, hideIfPreprinted, x, y, scale },
  })),
  fields: DEFAULT_LAYOUT.fields,
  codes: [],
  honorifics: [],
}

const usualSheet = DEFAULT_LAYOUT.sheet

/**
 * The built-in design on another sheet: places in proportion, letters as much larger as the shorter
 * of both ways allows, so that everything that fits on A4 fits here.
 */
export function starterDesign(sheet: DesignLayout['sheet']): DesignLayout {
  const [across, down] = [sheet.width / usualSheet.width, sheet.height / usualSheet.height]
  const letters = Math.min(across, down)
  const points = (size: number) => Math.max(4, Math.round(size * letters * 2) / 2)
  return {
    ...DEFAULT_DESIGN,
    sheet,
    drawings: DEFAULT_DESIGN.drawings.map((placed) =>
      placed.drawing === 'frame-1'
        ? placed // it is drawn for the sheet, from its edges
        : {
            ...placed,
            x: tenths(placed.x * across),
            y: tenths(placed.y * down),
            scale: Math.round(placed.scale * letters * 100) / 100,
          },
    ),
    fields: DEFAULT_DESIGN.fields.map((field) => ({
      ...field,
      x: tenths(field.x * across),
      y: tenths(field.y * down),
      width: tenths(field.width * across),
      maxHeight: tenths(field.maxHeight * down),
      size: points(field.size),
      minSize: points(field.minSize),
    })),
  }
}

const tenths = (mm: number) => Math.round(mm * 10) / 10
