import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import type { ColumnSpec, WorkbookSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, precisionOf, showPartialDate } from '@shared/core/partial-date'
import type {
  Directive,
  DirectiveFilter,
  DirectiveLink,
} from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import {
  relationNames,
  validityNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { committeeOnDay } from '../committee/committee.queries'
import { directivesById, listDirectives, listLinks } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export async function saveDirectivesXlsx(
  filter: DirectiveFilter,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.saveXlsx,
    name: strings.fileName(context.today),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      context.progress({ done: 0, total: null, label: strings.reading })
      return writeWorkbook(await directivesWorkbook(filter, context))
    },
  })
  return { name: saved?.name ?? null }
}

interface Row {
  readonly directive: Directive
  readonly relations: string
}

interface Column extends ColumnSpec {
  readonly value: (row: Row, index: number) => WriteValue
}

const { columns: headers } = strings

const columns: readonly Column[] = [
  { header: headers.order, width: 6, value: (_, index) => index + 1 },
  { header: headers.number, width: 16, value: ({ directive }) => directive.number || null },
  { header: headers.type, width: 14, value: ({ directive }) => directive.type || null },
  { header: headers.issuer, width: 26, value: ({ directive }) => directive.issuer || null },
  { header: headers.issuedOn, width: 13, value: ({ directive }) => dateCell(directive.issuedOn) },
  { header: headers.title, width: 60, value: ({ directive }) => directive.title },
  { header: headers.validity, width: 22, value: ({ directive }) => validityOf(directive) },
  { header: headers.relations, width: 44, value: ({ relations }) => relations || null },
  { header: headers.attachments, width: 9, value: ({ directive }) => directive.attachmentCount },
  { header: headers.note, width: 30, value: ({ directive }) => directive.note || null },
]

/** An unknown day is said to be unknown; a whole day sorts in Excel as one. */
function dateCell(date: PartialDate | null): WriteValue {
  if (date === null) return strings.unknownDay
  const text = showPartialDate(date)
  return precisionOf(date) === 'day'
    ? { kind: 'date', text, date: date as string as LocalDate }
    : text
}

const validityOf = ({ validity, replacedBy }: Directive): string =>
  replacedBy.length > 0 ? words.replacedLine(replacedBy) : validityNames[validity]

async function directivesWorkbook(
  filter: DirectiveFilter,
  { db, today }: TaskContext,
): Promise<WorkbookSpec> {
  const { identity } = await committeeOnDay(db, today)
  const directives = await listDirectives(db, filter)
  const relations = relationTexts(await directivesById(db), await listLinks(db))
  const rows = directives.map((directive) => ({
    directive,
    relations: relations.get(directive.id)?.join('\n') ?? '',
  }))
  const filtered = filterWords(filter)
  const sheet = {
    name: strings.sheet,
    topLines: identity ? [identity.upperBody, identity.name] : [],
    titleLines: [
      strings.listTitle,
      ...(filtered ? [strings.filtered(filtered)] : []),
      strings.asOf(today),
    ],
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row, index) => columns.map(({ value }) => value(row, index))),
    notes: [strings.total(rows.length)],
  }
  return { sheets: [sheet] }
}

const filterWords = ({ text, type, issuer, year, validity }: DirectiveFilter): string =>
  [
    text && `“${text.trim()}”`,
    type,
    issuer,
    year === null ? null : String(year),
    validity && validityNames[validity],
  ]
    .filter(Boolean)
    .join(', ')

function relationTexts(
  all: ReadonlyMap<DirectiveId, Directive>,
  links: readonly DirectiveLink[],
): ReadonlyMap<DirectiveId, readonly string[]> {
  const found = new Map<DirectiveId, string[]>()
  for (const { fromId, toId, kind } of links) {
    const to = all.get(toId)
    if (!to) continue
    const name = to.number === '' ? to.title : words.nameLine(to)
    found.set(fromId, [...(found.get(fromId) ?? []), `${relationNames[kind]} ${name}`])
  }
  return found
}
