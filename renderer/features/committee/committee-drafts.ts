import type { GetInputPropsReturnType } from '@mantine/form'
import type { LocalDate } from '@shared/core/local-date'
import type {
  CommitteeIdentity,
  SignerDetails,
} from '@shared/features/committee/committee.contract'
import { committeeStrings as strings } from './committee.strings'

/** As the form holds them while being typed: a day may still be missing. */
export type IdentityDraft = Omit<CommitteeIdentity, 'validFrom'> & { validFrom: LocalDate | null }
export type SignerDraft = Omit<SignerDetails, 'validFrom'> & { validFrom: LocalDate | null }

/** What a form gives a field: value, problem and handlers. */
export type FieldProps = GetInputPropsReturnType

/** The hint below its input, so that the inputs of one row stand level whatever the hints take. */
export const fieldOrder: ('label' | 'input' | 'error' | 'description')[] = [
  'label',
  'input',
  'error',
  'description',
]

export const blankIdentity: IdentityDraft = {
  validFrom: null,
  upperBody: '',
  name: '',
  shortName: '',
  standingBody: strings.defaults.standingBody,
  symbol: '',
  place: '',
  term: '',
  basis: '',
}

export const blankSigner: SignerDraft = {
  fullName: '',
  position: strings.defaults.position,
  authority: strings.defaults.authority,
  validFrom: null,
  validTo: null,
  isDefault: false,
}

/** The form's own sentence for a missing day; the other fields speak for themselves. */
export const dayProblem = (day: LocalDate | null) => (day === null ? strings.dayMissing : null)
