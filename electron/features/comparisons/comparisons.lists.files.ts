import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type {
  ComparisonSummary,
  ComparisonsOnPaper,
} from '@shared/features/comparisons/comparisons.contract'
import { comparisonSubjectNames, formNames } from '@shared/features/comparisons/comparisons.strings'
import { committeeLines } from '../committee/committee.queries'
import { listGroups } from './comparisons.queries'
import { groupPaperStrings as strings } from './comparisons.strings'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export const saveGroupsXlsx = (view: ComparisonsOnPaper, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.dialogTitle, name: strings.fileName(view.year), sheet: strings.sheet },
      list: () => groupList(view, context),
    },
    context,
  )

/** The same on A4 landscape. */
export const groupsPdf = (view: ComparisonsOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => groupList(view, context), context)

async function groupList(
  { year, text, form }: ComparisonsOnPaper,
  { db, today }: TaskContext,
): Promise<ListedRows<ComparisonSummary>> {
  const rows = await listGroups(db, { year, text, form }, today)
  const filtered = [text.trim() && `“${text.trim()}”`, form && formNames[form]].filter(Boolean)
  return {
    topLines: await committeeLines(db, today),
    title: strings.title(year),
    parts: [
      ...(filtered.length > 0 ? [strings.filtered(filtered.join(', '))] : []),
      strings.asOf(today),
    ],
    columns,
    rows,
    notes: [strings.total(rows.length)],
  }
}

const { columns: heads } = strings

const columns: readonly ListedColumn<ComparisonSummary>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.name, width: 50, value: ({ name }) => name },
  { header: heads.form, width: 28, value: ({ form }) => formNames[form] },
  { header: heads.subject, width: 14, value: ({ subject }) => comparisonSubjectNames[subject] },
  { header: heads.members, width: 11, isCentred: true, value: ({ memberCount }) => memberCount },
  { header: heads.lead, width: 40, value: ({ lead }) => lead || null },
  {
    header: heads.years,
    width: 14,
    value: ({ firstYear, lastYear }) => strings.years(firstYear, lastYear),
  },
]
