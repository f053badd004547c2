import { saveAs } from '@electron/app/save-as'
import type { Db } from '@electron/database/database'
import type { TaskContext } from '@electron/ipc/context'
import { MARKER_SHEET } from '@electron/spreadsheet/form-layout'
import type { FormColumn, FormSpec } from '@electron/spreadsheet/workbook-spec'
import { writeForm } from '@electron/spreadsheet/write-workbook'
import { showPartialDate } from '@shared/core/partial-date'
import { cellAt, cellText, type Workbook } from '@shared/core/spreadsheet/workbook'
import {
  type FormField,
  formStrings as strings,
} from '@shared/features/imports/imports.forms.strings'
import type { ImportTarget } from '@shared/features/imports/imports.kinds'
import {
  type SaveTemplate,
  type TemplateKind,
  templateKinds,
} from '@shared/features/imports/imports.memory.contract'
import { genderWords, importsStrings, ratingWords } from '@shared/features/imports/imports.strings'
import { categories } from '@shared/features/imports/imports.values.catalogue'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { qualifiedNames, subtreeIds } from '../organisation/organisation.queries'

const MARK = 'dong-khoi-form'
const VERSION = 1

const targets: Readonly<Record<TemplateKind, ImportTarget>> = {
  people: 'people',
  organisations: 'organisations',
  nominations: 'nominations',
  ratings: 'people',
}

/** What a form of ours holds when it comes back, whatever was written into it. */
export function markOf({ sheets }: Workbook): ImportTarget | null {
  const sheet = sheets.find(({ name }) => name === MARKER_SHEET)
  const [mark, kind] = sheet ? cellText(cellAt(sheet, 0, 0)).split('/') : []
  const known = mark === MARK ? templateKinds.find((each) => each === kind) : undefined
  return known ? targets[known] : null
}

/** @returns null when the dialog was closed. @throws AppError `desk.*` */
export async function saveTemplate(
  { kind, organisationId }: Omit<SaveTemplate, 'taskId'>,
  { db, desk, today }: Pick<TaskContext, 'db' | 'desk' | 'today'>,
): Promise<{ fileName: string } | null> {
  const unit =
    organisationId && ((await qualifiedNames(db, [organisationId])).get(organisationId) ?? '')
  const saved = await saveAs(desk, {
    title: strings.dialog,
    name: strings.fileName(kind, unit ?? ''),
    kind: { label: importsStrings.excelWorkbook, extensions: ['xlsx'] },
    bytes: async () =>
      writeForm(
        await formSpec(db, { kind, organisationId, unit, year: Number(today.slice(0, 4)) }),
      ),
  })
  return saved && { fileName: saved.name }
}

interface Wanted {
  readonly kind: TemplateKind
  readonly organisationId: OrganisationId | null
  /** Its whole name; null: for any unit. */
  readonly unit: string | null
  readonly year: number
}

/** Rows to fill in beyond those filled in beforehand. */
const EMPTY_ROWS = 200

async function formSpec(db: Db, wanted: Wanted): Promise<FormSpec> {
  const { kind, unit, year } = wanted
  const units = await unitNames(db, wanted.organisationId)
  const rows = kind === 'ratings' && wanted.organisationId ? await members(db, wanted) : []
  return {
    marker: `${MARK}/${kind}/${VERSION}`,
    instructions: {
      name: strings.instructionSheet,
      title: strings.instructionTitle,
      lines: strings.instructions(kind),
    },
    name: strings.sheet,
    titleLines: [strings.title(kind), ...(unit === null ? [] : [strings.unitLine(unit)])],
    columns: columnsOf(kind, { units, year }),
    rows,
    rowCount: rows.length + EMPTY_ROWS,
  }
}

interface Choices {
  readonly units: readonly string[]
  readonly year: number
}

/** Columns with their widths in characters; the ratings of two years come after. */
const layouts: Readonly<Record<TemplateKind, readonly (readonly [FormField, number])[]>> = {
  people: [
    ['ordinal', 6],
    ['fullName', 28],
    ['birthDate', 14],
    ['gender', 10],
    ['partyCard', 18],
    ['joinedOn', 14],
    ['officialOn', 14],
    ['position', 20],
    ['category', 18],
    ['unit', 40],
    ['note', 24],
  ],
  organisations: [
    ['ordinal', 6],
    ['organisation', 44],
    ['shortName', 18],
    ['kind', 26],
    ['level', 22],
    ['parent', 44],
    ['members', 12],
  ],
  nominations: [
    ['ordinal', 6],
    ['subject', 32],
    ['position', 20],
    ['unit', 40],
    ['achievement', 60],
    ['awardLevel', 16],
    ['subjectKind', 14],
    ['note', 24],
  ],
  ratings: [
    ['ordinal', 6],
    ['fullName', 28],
    ['birthDate', 14],
    ['unit', 40],
  ],
}

const fixedChoices: Partial<Readonly<Record<FormField, readonly string[]>>> = {
  gender: genderWords,
  category: categories,
  kind: organisationKinds.map((kind) => kindLabels[kind]),
  level: organisationLevels.map((level) => levelLabels[level]),
  awardLevel: awardLevels.map((level) => awardLevelNames[level]),
  subjectKind: subjectKinds.map((kind) => subjectKindNames[kind]),
}

function columnsOf(kind: TemplateKind, { units, year }: Choices): readonly FormColumn[] {
  const columns = layouts[kind].map(([field, width]) => ({
    header: strings.headers[field],
    width,
    choices: field === 'unit' || field === 'parent' ? units : (fixedChoices[field] ?? []),
    hint: strings.hints[field] ?? '',
  }))
  const years = kind === 'ratings' ? [year - 1, year] : []
  const ratings = years.map((of) => ({
    header: strings.ratingHeader(of),
    width: 26,
    choices: ratingWords,
    hint: strings.ratingHint,
  }))
  return [...columns, ...ratings]
}

/** The unit and everything below it, as lists call them; without a unit the whole tree. */
async function unitNames(db: Db, id: OrganisationId | null): Promise<readonly string[]> {
  const open = db.selectFrom('organisation').select('id').where('closed_on', 'is', null)
  const ids =
    id === null
      ? (await open.orderBy('position').execute()).map((row) => row.id)
      : await subtreeIds(db, id)
  const names = await qualifiedNames(db, ids)
  return ids.flatMap((each) => names.get(each) ?? [])
}

/** Who is there now, so that only the ratings are left to fill in. */
async function members(db: Db, { organisationId }: Wanted): Promise<string[][]> {
  const ids = organisationId ? await subtreeIds(db, organisationId) : []
  const names = await qualifiedNames(db, ids)
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.full_name', 'p.birth_date', 'm.organisation_id'])
    .where('m.valid_to', 'is', null)
    .where('m.organisation_id', 'in', ids)
    .orderBy('p.sort_key')
    .execute()
  return rows.map(({ full_name, birth_date, organisation_id }, place) => [
    String(place + 1),
    full_name,
    birth_date === null ? '' : showPartialDate(birth_date),
    names.get(organisation_id) ?? '',
  ])
}
