import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import { pilotKindNames, pilotStageNames } from '@shared/features/exemplars/exemplars.strings'
import type { Pilot, PilotFilter } from '@shared/features/exemplars/pilots.contract'
import { paperStrings } from './exemplars.paper.strings'
import { headOf, unitPart } from './exemplars.papers'
import { listPilots } from './pilots.queries'

const strings = paperStrings.pilots

export const savePilotsXlsx = (filter: PilotFilter, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(context.today), sheet: strings.sheet },
      list: () => pilotList(filter, context),
    },
    context,
  )

export const pilotsPdf = (filter: PilotFilter, context: TaskContext) =>
  listedPdf(() => pilotList(filter, context), context)

async function pilotList(
  filter: PilotFilter,
  { db, today }: TaskContext,
): Promise<ListedRows<Pilot>> {
  const { rows, counts } = await listPilots(db, filter)
  const rest = [
    filter.kind && pilotKindNames[filter.kind],
    filter.year !== null && paperStrings.inYear(filter.year),
    filter.text.trim() && paperStrings.search(filter.text.trim()),
  ].filter(Boolean)
  return {
    ...(await headOf(db, today)),
    title: strings.title,
    parts: [
      await unitPart(db, filter.organisationId),
      rest.join('; '),
      paperStrings.asOf(today),
    ].filter(Boolean),
    columns,
    rows,
    notes: [...(counts.registered > 0 ? [strings.counts(counts)] : []), strings.total(rows.length)],
  }
}

const { columns: heads } = strings

const columns: readonly ListedColumn<Pilot>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.kind, width: 14, value: ({ kind }) => pilotKindNames[kind] },
  { header: heads.unit, width: 26, value: ({ organisation }) => organisation },
  { header: heads.topic, width: 36, value: ({ topic }) => topic },
  { header: heads.year, width: 7, isCentred: true, value: ({ year }) => String(year) },
  { header: heads.stage, width: 16, value: ({ stage }) => pilotStageNames[stage] },
  {
    header: heads.evaluatedOn,
    width: 12,
    isCentred: true,
    value: ({ evaluations: [last] }) =>
      last ? { kind: 'date', text: showDay(last.evaluatedOn), date: last.evaluatedOn } : null,
  },
  { header: heads.result, width: 30, value: ({ evaluations: [last] }) => last?.result ?? null },
  { header: heads.effect, width: 24, value: ({ evaluations: [last] }) => last?.effect || null },
  {
    header: heads.spread,
    width: 9,
    isCentred: true,
    value: ({ evaluations: [last] }) =>
      last ? (last.isToSpread ? strings.spread : strings.notSpread) : null,
  },
  { header: heads.document, width: 18, value: ({ directive }) => directive },
]
