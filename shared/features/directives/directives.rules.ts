import { formatDocumentNumber, parseDocumentNumber } from '@shared/core/document-number'
import { documentTypeNames } from './directives.strings'

/**
 * The number as it is printed, or nothing: plans without a known number exist, so an empty
 * text is a number not known.
 *
 * @returns null when the text is not a document number
 */
export function readDirectiveNumber(text: string): string | null {
  if (text.trim() === '') return ''
  const number = parseDocumentNumber(text)
  return number === undefined ? null : formatDocumentNumber(number)
}

interface NumberedDocument {
  readonly number: string
  readonly type: string
}

/**
 * The type to put beside a number that is being typed. What the clerk wrote stays; what came from the
 * number itself follows it, and goes with it.
 */
export function typeBeside(directive: NumberedDocument, newNumber: string): string {
  const typed = directive.type.trim()
  const isOurs = typed === '' || typed === documentTypeOf(directive.number)
  return isOurs ? documentTypeOf(newNumber) : directive.type
}

/** What the symbol in the number stands for; '' where it is unknown or stands for two types. */
export function documentTypeOf(numberText: string): string {
  const symbol = parseDocumentNumber(numberText)?.type
  return symbol === undefined ? '' : (documentTypeNames.get(symbol) ?? '')
}
