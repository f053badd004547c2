import { saveAs } from '@electron/app/save-as'
import type { Db } from '@electron/database/database'
import type { TaskContext } from '@electron/ipc/context'
import type { ColumnSpec, WorkbookSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationList } from '@shared/features/organisation/organisation.papers.contract'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { committeeLines } from '../committee/committee.queries'
import { listStrings as strings } from './organisation.papers.strings'
import { type SelectedNode, selectOrganisations } from './organisation.selection'

/**
 * The organisations of the tree, of today or of a past day, as an .xlsx file where the user wants it.
 *
 * @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched
 */
export async function saveOrganisationsXlsx(
  { taskId: _, ...list }: OrganisationList & { readonly taskId: unknown },
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.dialogTitle,
    name: strings.fileName(list.on ?? context.today),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      context.progress({ done: 0, total: null, label: strings.reading })
      return writeWorkbook(await organisationsWorkbook(context, list))
    },
  })
  return { name: saved?.name ?? null }
}

interface Listed extends SelectedNode {
  readonly openedOn: LocalDate | null
  readonly closedOn: LocalDate | null
}

interface Column extends ColumnSpec {
  readonly value: (organisation: Listed, index: number) => WriteValue
}

const { columns: headers } = strings

const columns: readonly Column[] = [
  { header: headers.order, width: 6, value: (_, index) => index + 1 },
  { header: headers.name, width: 44, value: ({ name }) => name },
  { header: headers.shortName, width: 18, value: ({ shortName }) => shortName || null },
  { header: headers.level, width: 18, value: ({ level }) => levelLabels[level] },
  { header: headers.kind, width: 24, value: ({ kind }) => kindLabels[kind] },
  { header: headers.parent, width: 40, value: ({ parentName }) => parentName },
  { header: headers.members, width: 10, value: ({ memberCount }) => memberCount },
  { header: headers.allMembers, width: 12, value: ({ allMembers }) => allMembers },
  { header: headers.openedOn, width: 13, value: ({ openedOn }) => dayCell(openedOn) },
]

const closedOn: Column = {
  header: headers.closedOn,
  width: 14,
  value: ({ closedOn: day }) => dayCell(day),
}

const dayCell = (date: LocalDate | null): WriteValue =>
  date && { kind: 'date', text: showDay(date), date }

export async function organisationsWorkbook(
  { db, today }: Pick<TaskContext, 'db' | 'today'>,
  list: OrganisationList,
): Promise<WorkbookSpec> {
  const organisations = await readListed(db, list)
  const shown = list.includeClosed ? [...columns, closedOn] : columns
  const top = list.rootId === null ? undefined : organisations[0]
  const members = organisations.reduce((sum, { memberCount }) => sum + memberCount, 0)
  const sheet = {
    name: strings.sheet,
    topLines: await committeeLines(db, list.on ?? today),
    titleLines: [
      strings.title,
      ...(top ? [strings.of(top.name)] : []),
      strings.asOf(list.on ?? today),
    ],
    columns: shown.map(({ header, width }) => ({ header, width })),
    rows: organisations.map((node, index) => shown.map(({ value }) => value(node, index))),
    notes: [strings.total({ organisations: organisations.length, members })],
  }
  return { sheets: [sheet] }
}

async function readListed(db: Db, list: OrganisationList): Promise<readonly Listed[]> {
  const nodes = await selectOrganisations(db, list)
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'opened_on as openedOn', 'closed_on as closedOn'])
    .execute()
  const days = new Map<OrganisationId, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
  return nodes.map((node) => ({
    ...node,
    openedOn: days.get(node.id)?.openedOn ?? null,
    closedOn: days.get(node.id)?.closedOn ?? null,
  }))
}
