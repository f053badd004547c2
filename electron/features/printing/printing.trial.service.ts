import type { TaskContext } from '@electron/ipc/context'
import type { CertificateField } from '@shared/features/certificates/certificates.layout'
import { printingStrings } from '@shared/features/printing/printing.strings'
import { composePages } from '../certificates/certificates.pages'
import { numberOfDecision } from './printing.decision.queries'
import { issuedSheets, type SheetPaper, type SheetToPrint } from './printing.paper'
import type { Asked } from './printing.preflight'
import { checkedGroups, lastRunNumber, writeRun } from './printing.run.service'
import { printingStrings as strings } from './printing.strings'

/**
 * Sheets on plain paper, to look at and to hold against the stock. Each says that it is a trial, so
 * that none is ever signed.
 *
 * @throws AppError as `startRun`
 */
export async function printTrial(
  { taskId: _, ...asked }: Asked & { readonly taskId: unknown },
  context: TaskContext,
): Promise<null> {
  const { db, desk, progress } = context
  progress({ done: 0, total: null, label: strings.checking })
  const groups = await checkedGroups(asked, context)
  const { createdAt } = await issuedSheets(db, asked)
  const decision = await numberOfDecision(db, asked.decisionId)
  for (const group of groups) {
    progress({ done: 0, total: null, label: strings.composing })
    const pdf = await trialPages(group, { context, createdAt })
    await context.transact(async (command) => {
      const number = (await lastRunNumber(command.tx, asked)) + 1
      const head = { number, purpose: 'trial', packSize: Math.min(group.length, 500) } as const
      await writeRun(command, group, head)
      command.say(strings.trialPrinted({ sheets: group.length }))
    })
    progress({ done: 0, total: null, label: strings.printing })
    await desk.printPdf(pdf, strings.trialTitle(decision))
  }
  return null
}

async function trialPages(
  group: readonly SheetToPrint[],
  { context, createdAt }: { readonly context: TaskContext; readonly createdAt: Date },
): Promise<Uint8Array> {
  const [first] = group
  if (!first) throw new RangeError('a trial needs a sheet')
  const { layout, stock } = first.paper
  const records = group.map(({ record }) => record)
  return composePages(context, {
    layout: { ...layout, fields: [...layout.fields, trialMark(layout)] },
    ...{ stock, records, createdAt },
  })
}

/** Along the lower edge, small and grey: it says what the sheet is and hides nothing of it. */
function trialMark({ sheet }: SheetPaper['layout']): CertificateField {
  return {
    ...{ kind: 'fixed', id: 'trial-mark', text: printingStrings.trialMark },
    ...{ x: 10, y: sheet.height - 10, width: sheet.width - 20, maxHeight: 6 },
    ...{ align: 'center', anchor: 'middle', font: 'tinos-bold', size: 11, minSize: 7 },
    ...{ lineHeight: 1.2, maxLines: 1, colour: '#777777', letterSpacing: 0, wordSpacing: 0 },
    ...{ uppercase: false, hideIfPreprinted: false, growsInto: null, appliesTo: 'everyone' },
  }
}
