import { formatDocumentNumber, parseDocumentNumber } from '@shared/core/document-number'
import type { PartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { RelationKind, ReplacementExtent, Validity } from './directives.kinds'
import { documentTypeNames, letterName, stateTypeNames } from './directives.strings'

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
  const number = parseDocumentNumber(numberText)
  if (number === undefined) return ''
  const { system, type, year } = number
  if (system === 'party') return documentTypeNames.get(type) ?? ''
  if (type === '') return year === undefined ? letterName : ''
  return stateTypeNames.get(type) ?? documentTypeNames.get(type) ?? ''
}

/** A document may be ended by the clerk's word, or replaced by others, wholly or in parts. */
export function validityOf(
  isEnded: boolean,
  replacements: readonly { readonly extent: ReplacementExtent | null }[],
): Validity {
  if (replacements.some(({ extent }) => extent === 'whole')) return 'replaced'
  if (isEnded) return 'ended'
  return replacements.length > 0 ? 'partly-replaced' : 'in-force'
}

/** Whether a new paper may still rest on it. */
export const isUsable = (validity: Validity): boolean =>
  validity === 'in-force' || validity === 'partly-replaced'

/**
 * Compared as far as both are known: a document of “2021” is not older than one of 11/5/2021.
 *
 * @returns false also when either day is unknown
 */
export function isEarlier(one: PartialDate | null, other: PartialDate | null): boolean {
  if (one === null || other === null) return false
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}

export interface Link<Id extends string> {
  readonly fromId: Id
  readonly toId: Id
  readonly kind: RelationKind
}

/** Two documents may cite each other; in every other way a document stands on an older one. */
const mayCircle = (kind: RelationKind): boolean => kind === 'cites'

/** Whether a link more would make a document stand on itself, replace itself, through any chain. */
export function wouldCircle<Id extends string>(
  links: readonly Link<Id>[],
  added: Link<Id>,
): boolean {
  if (added.fromId === added.toId) return true
  if (mayCircle(added.kind)) return false
  const reached = new Set<Id>()
  const waiting: Id[] = [added.toId]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === added.fromId) return true
    if (reached.has(id)) continue
    reached.add(id)
    for (const link of links)
      if (link.fromId === id && !mayCircle(link.kind)) waiting.push(link.toId)
  }
  return false
}

interface NamedDocument {
  readonly number: string
  readonly issuedOn: PartialDate | null
  readonly title: string
}

/**
 * Whether two records speak of one document. Numbers begin anew with every term (05-CT/TW exists
 * twice), so equal numbers with days that contradict each other are two documents; a document
 * without a number is known by its title.
 */
export function isSameDocument(one: NamedDocument, other: NamedDocument): boolean {
  if (one.number === '' || other.number === '')
    return one.number === other.number && fold(one.title) === fold(other.title)
  if (fold(one.number) !== fold(other.number)) return false
  const { issuedOn: a } = one
  const { issuedOn: b } = other
  return !isEarlier(a, b) && !isEarlier(b, a)
}
