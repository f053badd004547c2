import { saveAs } from '@electron/app/save-as'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { formatRatio } from '@shared/core/vietnamese-numbers'
import type { TargetFilter, TargetLine } from '@shared/features/targets/targets.contract'
import { completionOf } from '@shared/features/targets/targets.rules'
import {
  figureText,
  markText,
  periodName,
  reachNames,
  targetStatusNames,
} from '@shared/features/targets/targets.strings'
import type { UnitFile, UnitRow } from '@shared/features/targets/targets.units.contract'
import { committeeLines } from '../committee/committee.queries'
import { listLines } from './targets.lines'
import { targetPaperStrings as strings } from './targets.paper.strings'
import { getTarget } from './targets.queries'
import { unitRows } from './targets.units.queries'

type Saved = Promise<{ readonly name: string | null }>

async function linesPaper(filter: TargetFilter, context: TaskContext) {
  const { db, today } = context
  const rows = await listLines(db, filter, today)
  const paper: ListedRows<TargetLine> = {
    topLines: await committeeLines(context.db, context.today),
    title: strings.title(filter.year),
    parts: [
      ...(filter.campaignId ? [rows[0]?.target.campaignName ?? ''].filter(Boolean) : []),
      strings.asOf(today),
    ],
    columns: [
      { header: strings.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
      { header: strings.code, width: 9, value: ({ target }) => target.code },
      { header: strings.target, width: 42, value: ({ target }) => target.title },
      { header: strings.mark, width: 24, value: ({ target }) => markText(target) },
      { header: strings.reach, width: 16, value: ({ target }) => reachNames[target.reach] },
      { header: strings.period, width: 13, value: ({ period }) => periodName(period) },
      { header: strings.reached, width: 22, value: reachedText },
      { header: strings.completion, width: 11, value: completionText },
      {
        header: strings.status,
        width: 17,
        value: ({ standing }) => targetStatusNames[standing.status],
      },
      {
        header: strings.source,
        width: 28,
        value: ({ target }) => target.directiveLine ?? target.sourceDocument,
      },
    ],
    rows,
    notes: [strings.total(rows.length)],
  }
  return paper
}

const reachedText = ({ target, reached, units }: TargetLine): string => {
  const figure = figureText(reached, target.measure, target.unit)
  if (target.reach !== 'each') return figure
  return [strings.unitsMet(units), figure].filter(Boolean).join('; ')
}

function completionText({ target, reached }: TargetLine): string {
  const completion = target.measure === 'share' ? null : completionOf(target, reached)
  return completion === null ? '' : `${formatRatio(completion, 2)}%`
}

async function unitsPaper({ id, period, status }: UnitFile, context: TaskContext) {
  const { db, today } = context
  const target = await getTarget(db, id)
  const rows = await unitRows(db, { id, period, status, text: '' }, today)
  const isMissing = status === 'missing'
  const paper: ListedRows<UnitRow> = {
    topLines: await committeeLines(context.db, context.today),
    title: isMissing ? strings.missingTitle : strings.unitsTitle,
    parts: [`${target.title}: ${markText(target)}`, periodName(period), strings.asOf(today)],
    columns: [
      { header: strings.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
      { header: strings.organisation, width: 46, value: ({ name }) => name },
      { header: strings.above, width: 40, value: ({ unit }) => unit },
      ...(isMissing
        ? []
        : [
            {
              header: strings.reached,
              width: 24,
              value: ({ reached }: UnitRow) => figureText(reached, target.measure, target.unit),
            },
            {
              header: strings.status,
              width: 18,
              value: ({ status: found }: UnitRow) =>
                found === null ? '' : targetStatusNames[found],
            },
          ]),
      { header: strings.note, width: 24, value: ({ note }) => note },
    ],
    rows,
    notes: [strings.totalUnits(rows.length)],
  }
  return paper
}

export const saveTargetsXlsx = (filter: TargetFilter, context: TaskContext): Saved =>
  toXlsx(() => linesPaper(filter, context), strings.fileName(filter.year), context)

export const saveUnitsXlsx = (file: UnitFile, context: TaskContext): Saved =>
  toXlsx(() => unitsPaper(file, context), strings.unitsFileName, context)

const toXlsx = <Row>(list: () => Promise<ListedRows<Row>>, name: string, context: TaskContext) =>
  saveListedXlsx(
    { title: strings.saveXlsx, name: `${name}.xlsx`, sheet: strings.sheet, list },
    context,
  )

export async function saveTargetsPdf(filter: TargetFilter, context: TaskContext): Saved {
  const saved = await saveAs(context.desk, {
    title: strings.savePdf,
    name: `${strings.fileName(filter.year)}.pdf`,
    kind: { label: strings.pdfFiles, extensions: ['pdf'] },
    bytes: () => listedPdf(() => linesPaper(filter, context), context),
  })
  return { name: saved?.name ?? null }
}

export async function printTargets(filter: TargetFilter, context: TaskContext): Promise<null> {
  const pdf = await listedPdf(() => linesPaper(filter, context), context)
  await context.desk.printPdf(pdf, strings.title(filter.year))
  return null
}

export async function printUnits(file: UnitFile, context: TaskContext): Promise<null> {
  const pdf = await listedPdf(() => unitsPaper(file, context), context)
  const isMissing = file.status === 'missing'
  await context.desk.printPdf(pdf, isMissing ? strings.missingTitle : strings.unitsTitle)
  return null
}
