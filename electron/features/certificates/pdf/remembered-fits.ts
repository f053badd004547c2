import type { Fitted, Overflow } from '@shared/features/certificates/certificates.fitting'
import { appearanceOf, type FieldText, fitField } from './field-placement'
import type { FontLibrary } from './font-catalogue'

/** How many texts are kept: names come once, but a decision has few different citations. */
const MOST_KEPT = 2_000

export type FitOf = (fieldText: FieldText) => Fitted | Overflow

/**
 * Fits each text once, though the check and the drawing both ask, and many pages say the same. Those
 * asked for last are kept, so memory does not grow with the pages.
 */
export function rememberedFits(fonts: FontLibrary): FitOf {
  const kept = new Map<string, Fitted | Overflow>()
  return (fieldText) => {
    const { field } = fieldText
    const key = `${field.id} ${appearanceOf(fieldText)}`
    const fit = kept.get(key) ?? fitField(fieldText, fonts.face(field.font))
    kept.delete(key)
    kept.set(key, fit)
    const [oldest] = kept.size > MOST_KEPT ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return fit
  }
}
