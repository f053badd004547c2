import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { WriteValue } from '@electron/spreadsheet/workbook-spec'
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
import { committeeLines } from '../committee/committee.queries'
import { directivesById, listDirectives, listLinks } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export const saveDirectivesXlsx = (
  filter: DirectiveFilter,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(context.today), sheet: strings.sheet },
      list: () => register(filter, context),
    },
    context,
  )

/** The register on A4 landscape. */
export const directivesPdf = (filter: DirectiveFilter, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => register(filter, context), context)

interface Row {
  readonly directive: Directive
  readonly relations: string
}

const { columns: headers } = strings

const columns: readonly ListedColumn<Row>[] = [
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

async function register(
  filter: DirectiveFilter,
  { db, today }: TaskContext,
): Promise<ListedRows<Row>> {
  const directives = await listDirectives(db, filter)
  const relations = relationTexts(await directivesById(db), await listLinks(db))
  const filtered = filterWords(filter)
  return {
    topLines: await committeeLines(db, today),
    title: strings.listTitle,
    parts: [...(filtered ? [strings.filtered(filtered)] : []), strings.asOf(today)],
    columns,
    rows: directives.map((directive) => ({
      directive,
      relations: relations.get(directive.id)?.join('\n') ?? '',
    })),
    notes: [strings.total(directives.length)],
  }
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
