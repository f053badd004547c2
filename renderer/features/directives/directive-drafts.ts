import type { GetInputPropsReturnType } from '@mantine/form'
import type { Directive, DirectiveDetails } from '@shared/features/directives/directives.contract'

/** What a form gives a field: value, problem and handlers. */
export type FieldProps = GetInputPropsReturnType

export const blankDirective: DirectiveDetails = {
  number: '',
  type: '',
  issuer: '',
  issuedOn: null,
  title: '',
}

export function directiveDraft({ id: _, ...details }: Directive): DirectiveDetails {
  return details
}
