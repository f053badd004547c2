import type { GetInputPropsReturnType } from '@mantine/form'
import type {
  Directive,
  DirectiveBasics,
  DirectiveDetails,
} from '@shared/features/directives/directives.contract'

/** What a form gives a field: value, problem and handlers. */
export type FieldProps = GetInputPropsReturnType

export const blankDirective: DirectiveBasics = {
  number: '',
  type: '',
  issuer: '',
  issuedOn: null,
  title: '',
}

export function directiveDraft(directive: Directive | null): DirectiveDetails {
  if (directive === null)
    return {
      ...blankDirective,
      ...{ signerTitle: '', recipients: '', note: '' },
      ...{ direction: null, isEnded: false, endedOn: null },
    }
  const { id: _, validity: _v, replacedBy: _r, attachmentCount: _a, ...details } = directive
  return details
}
