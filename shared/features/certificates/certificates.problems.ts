import { assertNever } from '@shared/core/assert-never'
import type { OverflowReason } from './certificates.fitting'
import type { VariableContent } from './certificates.layout'
import { certificateStrings as strings } from './certificates.strings'

/** Where a finding stands. `page` counts from 1; null, with an empty name, means all pages alike. */
interface Place {
  readonly page: number | null
  readonly name: string
}

interface FieldPlace extends Place {
  readonly fieldId: string
  /** Null for a fixed text of the layout. */
  readonly content: VariableContent | null
}

/** One line of the list a clerk reads before printing. */
export type CertificateProblem =
  | (FieldPlace & { readonly kind: 'overflow'; readonly why: OverflowReason })
  | (FieldPlace & { readonly kind: 'missingGlyph'; readonly character: string })
  | (FieldPlace & { readonly kind: 'missing' })
  | (FieldPlace & { readonly kind: 'shrunk'; readonly size: number; readonly usual: number })
  | (Place & { readonly kind: 'repeatedName'; readonly pages: readonly number[] })

/** Without these a certificate says nothing; the rest may be written by hand after printing. */
const ESSENTIAL: ReadonlySet<VariableContent | null> = new Set(['subjectName', 'achievement'])

/** True: printing is refused until it is put right. False: the clerk is told and decides. */
export function preventsPrinting(problem: CertificateProblem): boolean {
  switch (problem.kind) {
    case 'overflow':
    case 'missingGlyph':
      return true
    case 'missing':
      return ESSENTIAL.has(problem.content)
    case 'shrunk':
    case 'repeatedName':
      return false
    default:
      return assertNever(problem, 'certificate problem')
  }
}

/** The sentence for one finding: what is wrong and what to do. */
export function describeProblem(problem: CertificateProblem): string {
  if (problem.kind === 'repeatedName')
    return strings.problems.repeatedName({ pages: problem.pages.join(', ') })

  const field = problem.content === null ? problem.fieldId : strings.contents[problem.content]
  switch (problem.kind) {
    case 'overflow':
      return strings.problems.overflow({ field, why: strings.overflow[problem.why] })
    case 'missing':
      return strings.problems.missing({ field })
    case 'shrunk': {
      const [size, usual] = [writePoints(problem.size), writePoints(problem.usual)]
      return strings.problems.shrunk({ field, size, usual })
    }
    case 'missingGlyph': {
      const { character } = problem
      return strings.problems.missingGlyph({ field, character, codePoint: codePointOf(character) })
    }
    default:
      return assertNever(problem, 'certificate problem')
  }
}

function writePoints(points: number): string {
  return String(points).replace('.', ',')
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
