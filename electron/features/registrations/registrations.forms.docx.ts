import { fillOwnTemplate, type TemplatePlace } from '@electron/documents/own-template'
import type { ValuesOf } from '@shared/core/template-fields'
import { registrationFormFields } from '@shared/features/registrations/registration-form.catalogue'
import type { RegistrationForm } from './registrations.forms'
import { headNames } from './registrations.forms.html'
import { formStrings as strings } from './registrations.forms.strings'

const template = { file: 'phieu-dang-ky-thi-dua.docx', fields: registrationFormFields }

/** Lines of a form that is to be filled in by hand. */
const blankRows = 6

/** The forms in the office's Word template or the built-in one, to be corrected before they are sent. */
export const formsDocx = (
  forms: readonly RegistrationForm[],
  place: TemplatePlace,
): Promise<Uint8Array> =>
  fillOwnTemplate(place, { ...template, values: { forms: forms.map(valuesOf) } })

const tick = (isTicked: boolean) => (isTicked ? strings.ticked : strings.unticked)
const filled = (text: string) => (text === '' ? strings.dots : text)

type FormValues = ValuesOf<typeof registrationFormFields>['forms'][number]

function valuesOf(form: RegistrationForm, index: number): FormValues {
  const [above, unit] = headNames(form)
  const { campaign, year, place, day, subject } = form
  return {
    newPage: index > 0,
    above,
    unit,
    placeAndDate: strings.placeAndDate({ place, day, year }),
    ofCampaign: strings.ofCampaign({ campaign, year }),
    whose: strings.whose[subject],
    isPerson: subject === 'person',
    isCollective: subject === 'collective',
    name: filled(form.name),
    position: filled(form.position),
    partyMember: tick(form.isPartyMember === true),
    notMember: tick(form.isPartyMember === false),
    cell: filled(form.cell),
    base: filled(form.base),
    rows: rowsOf(form),
    candidate: tick(form.isCandidate === true),
    field: strings.field(form.field),
    registers: strings.registers[subject],
  }
}

function rowsOf({ rows, note }: RegistrationForm): FormValues['rows'] {
  const blank = { frameworkItem: '', content: '', measure: '', due: '' }
  const lines = rows.length === 0 ? Array.from({ length: blankRows }, () => blank) : rows
  return lines.map(({ frameworkItem, content, measure, due }, index) => ({
    order: String(index + 1),
    frameworkItem,
    content,
    measure,
    due,
    note: index === 0 ? note : '',
  }))
}
