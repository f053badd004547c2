import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TemplateData } from '@shared/core/template-data'
import type { RegistrationForm } from './registrations.forms'
import { headNames } from './registrations.forms.html'
import { formFields as fields, formStrings as strings } from './registrations.forms.strings'

export const formTemplateFile = 'phieu-dang-ky-thi-dua.docx'
export const knownFormFields: readonly string[] = Object.values(fields)

/** Lines of a form that is to be filled in by hand. */
const blankRows = 6

/** The forms in Word, to be corrected before they are sent. @param resources files of the program */
export async function formsDocx(
  forms: readonly RegistrationForm[],
  resources: string,
): Promise<Uint8Array> {
  const template = await readFile(path.join(resources, 'templates', formTemplateFile))
  const { fillTemplate } = await import('@electron/documents/docx-template')
  return fillTemplate(template, { [fields.forms]: forms.map(fieldsOf) }, knownFormFields)
}

const tick = (isTicked: boolean) => (isTicked ? strings.ticked : strings.unticked)
const filled = (text: string) => (text === '' ? strings.dots : text)

function fieldsOf(form: RegistrationForm, index: number): TemplateData {
  const [above, unit] = headNames(form)
  const { campaign, year, place, day, subject } = form
  return {
    [fields.newPage]: index > 0,
    [fields.above]: above,
    [fields.unit]: unit,
    [fields.placeAndDate]: strings.placeAndDate({ place, day, year }),
    [fields.ofCampaign]: strings.ofCampaign({ campaign, year }),
    [fields.whose]: strings.whose[subject],
    [fields.isPerson]: subject === 'person',
    [fields.isCollective]: subject === 'collective',
    [fields.name]: filled(form.name),
    [fields.position]: filled(form.position),
    [fields.partyMember]: tick(form.isPartyMember === true),
    [fields.notMember]: tick(form.isPartyMember === false),
    [fields.cell]: filled(form.cell),
    [fields.base]: filled(form.base),
    [fields.rows]: rowsOf(form),
    [fields.candidate]: tick(form.isCandidate === true),
    [fields.field]: strings.field(form.field),
    [fields.registers]: strings.registers[subject],
  }
}

function rowsOf({ rows, note }: RegistrationForm): TemplateData[] {
  const blank = { frameworkItem: '', content: '', measure: '', due: '' }
  const lines = rows.length === 0 ? Array.from({ length: blankRows }, () => blank) : rows
  return lines.map(({ frameworkItem, content, measure, due }, index) => ({
    [fields.order]: String(index + 1),
    [fields.frameworkItem]: frameworkItem,
    [fields.content]: content,
    [fields.measure]: measure,
    [fields.due]: due,
    [fields.note]: index === 0 ? note : '',
  }))
}
