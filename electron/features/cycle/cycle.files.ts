import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import { lunarOf, shortLunar } from '@shared/core/vietnamese-lunar'
import { weekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { Cycle, CycleStep } from '@shared/features/cycle/cycle.contract'
import { cycleStateNames, evidenceLine, fromDayText } from '@shared/features/cycle/cycle.strings'
import { committeeLines } from '../committee/committee.queries'
import { getCycle } from './cycle.queries'
import { cyclePaperStrings as strings } from './cycle.strings'

interface OfYear {
  readonly year: number
}

/** The checklist of a year on A4 landscape. */
export const cyclePdf = (asked: OfYear, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => checklist(asked, context), context)

export const saveCycleXlsx = (asked: OfYear, context: TaskContext) =>
  saveListedXlsx(
    {
      title: strings.saveXlsx,
      name: strings.fileName(asked.year),
      sheet: strings.sheet(asked.year),
      list: () => checklist(asked, context),
    },
    context,
  )

async function checklist(
  { year }: OfYear,
  { db, today }: TaskContext,
): Promise<ListedRows<CycleStep>> {
  const cycle = await getCycle(db, { year, today })
  return {
    topLines: await committeeLines(db, today),
    title: strings.title(year, cycle.anniversary),
    parts: [...(cycle.special ? [cycle.special.title] : []), strings.asOf(showDay(today))],
    columns: [
      { header: strings.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
      {
        header: strings.when,
        width: 7,
        isCentred: true,
        value: (step) => fromDayText(step.fromDay),
      },
      { header: strings.weekday, width: 9, isCentred: true, value: (step) => weekdayText(step) },
      { header: strings.day, width: 12, isCentred: true, value: ({ day }) => showDay(day) },
      { header: strings.lunar, width: 9, isCentred: true, value: (step) => lunarText(step) },
      { header: strings.step, width: 42, value: ({ title }) => title },
      { header: strings.figures, width: 30, value: (step) => figuresText(step) },
      { header: strings.state, width: 14, isCentred: true, value: (step) => stateText(step) },
      { header: strings.result, width: 22, value: ({ result }) => result },
    ],
    rows: cycle.steps,
    notes: notesOf(cycle),
  }
}

const weekdayText = ({ day }: CycleStep): string => weekdayNames[weekdayOf(day)]

function lunarText({ day }: CycleStep): string {
  const lunar = lunarOf(day)
  return lunar === null ? '' : shortLunar(lunar)
}

const figuresText = ({ evidence }: CycleStep): string => evidence.map(evidenceLine).join('; ')

const stateText = ({ state, doneOn }: CycleStep): string =>
  doneOn === null ? cycleStateNames[state] : `${cycleStateNames[state]} ${showDay(doneOn)}`

function notesOf({ restDay, tet }: Cycle): string[] {
  return [
    ...(restDay ? [strings.restDay(weekdayNames[restDay.weekday], showDay(restDay.proposed))] : []),
    ...(tet ? [strings.tet(showDay(tet))] : []),
  ]
}
