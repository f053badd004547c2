import type { PrintTransform } from '@shared/features/calibration/calibration.transform'
import { z } from 'zod'

/**
 * A certificate design: where each line stands on the sheet and how it is set.
 * All lengths are millimetres from the top left corner of the sheet; type sizes are points.
 * Vietnamese words appear only as data (fixed texts), so a committee can change every one of them.
 */

/** The faces bundled in resources/fonts; each has all 134 Vietnamese letters. */
export const FontKey = z.enum([
  'tinos-regular',
  'tinos-italic',
  'tinos-bold',
  'tinos-bold-italic',
  'playfair-bold',
  'playfair-extrabold',
  'great-vibes',
  'charm-bold',
])
export type FontKey = z.infer<typeof FontKey>

/** What a variable field prints; composed from a record by `composeTexts`. */
export const VariableContent = z.enum([
  'issuerLine',
  'subjectLine',
  'subjectName',
  'positionLine',
  'achievement',
  'decisionLine',
  'ledgerLine',
  'placeAndDate',
  'authorityLines',
  'signerPosition',
  'signerName',
  'verificationText',
])
export type VariableContent = z.infer<typeof VariableContent>

const Millimetres = z.number().min(-1000).max(1000)
const Length = z.number().positive().max(1000)
const Colour = z.string().regex(/^#[0-9a-f]{6}$/i)

const typesetting = {
  id: z.string().min(1),
  /** Top left corner of the box that the text must stay inside. */
  x: Millimetres,
  y: Millimetres,
  width: Length,
  maxHeight: Length,
  align: z.enum(['left', 'center', 'right']),
  /** Where the lines stand when they need less than `maxHeight`. */
  anchor: z.enum(['top', 'middle', 'bottom']),
  font: FontKey,
  /** Points; tried first. */
  size: z.number().min(4).max(200),
  /** Points; a text that does not fit at this size is reported, never cut. */
  minSize: z.number().min(4).max(200),
  /** Distance of baselines as a multiple of the size; stacked marks (Ễ, Ậ) need at least 1.15. */
  lineHeight: z.number().min(1).max(3),
  maxLines: z.number().int().min(1).max(12),
  colour: Colour,
  /** Multiple of the size. Above 0.08 readers of the PDF take the gap for a space between words. */
  letterSpacing: z.number().min(0).max(0.08),
  /** Added to each space, as a multiple of the size; script faces have narrow ones. */
  wordSpacing: z.number().min(0).max(1),
  uppercase: z.boolean(),
  /** True for a line that the printed stock already carries. */
  hideIfPreprinted: z.boolean(),
  /** The field below whose room this one takes where that one is empty (a collective's position). */
  growsInto: z.string().nullable(),
  /** A design may set people and collectives in different faces or places. */
  appliesTo: z.enum(['everyone', 'person', 'collective']),
}

export const CertificateField = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('fixed'), text: z.string().min(1), ...typesetting }),
    z.object({ kind: z.literal('variable'), content: VariableContent, ...typesetting }),
  ])
  .refine((field) => field.minSize <= field.size, { path: ['minSize'] })
  .readonly()
export type CertificateField = z.infer<typeof CertificateField>

/** `path`: absolute M, L, C and Z commands, as in SVG, in millimetres. */
export const VectorShape = z
  .object({
    path: z.string().regex(/^M[MLCZ\d\s.-]*$/),
    fill: Colour.nullable(),
    stroke: Colour.nullable(),
    strokeWidth: z.number().min(0).max(20),
  })
  .readonly()
export type VectorShape = z.infer<typeof VectorShape>

/** A drawing (frame, emblem) whose own millimetres are moved to x, y and multiplied by `scale`. */
export const Decoration = z
  .object({
    id: z.string().min(1),
    isShown: z.boolean(),
    hideIfPreprinted: z.boolean(),
    x: Millimetres,
    y: Millimetres,
    scale: z.number().positive().max(10),
    shapes: z.array(VectorShape).readonly(),
  })
  .readonly()
export type Decoration = z.infer<typeof Decoration>

/** A QR code of the record's verification, drawn as squares; empty while there is none. */
export const QrCode = z
  .object({
    id: z.string().min(1),
    x: Millimetres,
    y: Millimetres,
    /** Length of a side with the quiet zone around the code. */
    size: z.number().min(10).max(100),
    colour: Colour,
    hideIfPreprinted: z.boolean(),
    appliesTo: z.enum(['everyone', 'person', 'collective']),
  })
  .readonly()
export type QrCode = z.infer<typeof QrCode>

export const CertificateLayout = z
  .object({
    name: z.string().min(1),
    sheet: z.object({ width: Length, height: Length }).readonly(),
    decorations: z.array(Decoration).readonly(),
    fields: z.array(CertificateField).min(1).readonly(),
    codes: z.array(QrCode).readonly().optional(),
  })
  .refine(
    (layout) => new Set(layout.fields.map((field) => field.id)).size === layout.fields.length,
    {
      path: ['fields'],
    },
  )
  .readonly()
export type CertificateLayout = z.infer<typeof CertificateLayout>

/** How a layout meets the paper in the tray. */
export interface Stock {
  /** True: lines and drawings marked `hideIfPreprinted` are left out. */
  readonly isPreprinted: boolean
  /** Correction of the printer, millimetres to the right and down. */
  readonly offsetX: number
  readonly offsetY: number
  /** What puts this printer right; after the offset. Left out: nothing. */
  readonly correction?: PrintTransform
}

export const BLANK_PAPER: Stock = { isPreprinted: false, offsetX: 0, offsetY: 0 }
