import { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DirectiveId } from './directives.ids'
import { readDirectiveNumber } from './directives.rules'
import { directivesStrings as strings } from './directives.strings'

const text = (max: number) => z.string().trim().max(max)

/** A document as far as the office knows it; number and day may be unknown. */
export const DirectiveDetails = z.strictObject({
  /** As printed, “01-CT/TU”; '' when unknown. */
  number: text(60).refine((number) => readDirectiveNumber(number) !== null, strings.numberForm),
  /** “Chỉ thị”, “Kế hoạch”… */
  type: text(60),
  issuer: text(200),
  issuedOn: LocalDate.nullable(),
  title: text(500).min(1, strings.titleMissing),
})
export type DirectiveDetails = z.output<typeof DirectiveDetails>

export interface Directive extends DirectiveDetails {
  readonly id: DirectiveId
}

export const directivesContract = {
  /** Those last issued first: a new campaign usually follows a new document. */
  'directives.list': query<readonly Directive[]>()(z.strictObject({})),
  'directives.edit': command<null>()(
    z.strictObject({ id: DirectiveId, directive: DirectiveDetails }),
  ),
}
