import { z } from 'zod'
import type { CertificateField } from './certificates.layout'

/** How one certificate differs from its design in one field; what is left out stays. */
export const FieldOverride = z
  .strictObject({
    /** Points. */
    size: z.number().min(4).max(200).optional(),
    /** Instead of the text of the record; `\n` ends a line. */
    text: z.string().max(2000).optional(),
  })
  .readonly()
export type FieldOverride = z.infer<typeof FieldOverride>

/** By the id of the field. */
export const FieldOverrides = z.record(z.string().min(1).max(60), FieldOverride).readonly()
export type FieldOverrides = z.infer<typeof FieldOverrides>

/** The field as this certificate sets it: the same object where nothing differs. */
export function overriddenField(
  field: CertificateField,
  overrides: FieldOverrides | undefined,
): CertificateField {
  const size = overrides?.[field.id]?.size
  return size === undefined ? field : { ...field, size, minSize: Math.min(field.minSize, size) }
}

/** Undefined: nothing else was written for this certificate. */
export const overriddenText = (
  { id }: CertificateField,
  overrides: FieldOverrides | undefined,
): string | undefined => overrides?.[id]?.text
