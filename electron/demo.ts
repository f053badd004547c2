import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { openBackOffice } from './app/back-office'
import { resourceFolder } from './app/paths'
import { PrintWindow } from './app/print-window'
import { hardenProcess } from './app/security'
import { type DemoArguments, demoArguments } from './demo/arguments'
import { demoStrings as strings } from './demo/demo.strings'
import { DemoDesk } from './demo/demo-desk'
import {
  backUp,
  type Demonstration,
  decide,
  loadSampleLists,
  makeKeys,
  restoreElsewhere,
  saveCertificates,
  savePapers,
} from './demo/main-job'
import { type Measured, measured } from './demo/measure'

// The office's main job without a display, through the same door as the window.

type StepName = keyof typeof strings.steps
interface Step extends Measured {
  readonly step: StepName
}

hardenProcess()
app.setPath('userData', path.join(app.getPath('temp'), `dong-khoi-demo-${process.pid}`))
void app.whenReady().then(async () => {
  try {
    app.exit(await demonstrate(demoArguments(process.argv)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    app.exit(1)
  }
})

/** @returns the exit code: 0 only when the restored copy equals what was backed up */
async function demonstrate({ out, passphrase }: DemoArguments): Promise<number> {
  const data = path.join(out, 'data')
  const elsewhere = path.join(out, 'restored')
  for (const folder of [data, elsewhere, path.join(out, 'usb')])
    rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(out, 'usb'), { recursive: true })

  const printer = new PrintWindow()
  const steps: Step[] = []
  const run = async <T extends { readonly summary: object }>(
    step: StepName,
    work: () => Promise<T>,
  ): Promise<T> => {
    const [result, figures] = await measured(work)
    steps.push({ step, ...figures, ...result.summary })
    return result
  }
  const [first, second] = [await open(data, out, printer), await open(elsewhere, out, printer)]
  try {
    const { roundId } = await run('sample', () => loadSampleLists(first))
    const { id } = await run('decision', () => decide(first, roundId))
    await run('certificates', () => saveCertificates(first, id))
    await run('papers', () => savePapers(first, id))
    await run('keys', () => makeKeys(first, passphrase))
    const { summary, content, seq } = await run('backup', () => backUp(first))
    const expected = { content, seq, sequence: summary.sequence, passphrase }
    const comparison = await run('restore', () => restoreElsewhere(second, expected))
    return report(out, steps, comparison.summary)
  } finally {
    await first.office.close()
    await second.office.close()
    printer.close()
  }
}

async function open(folder: string, out: string, printer: PrintWindow): Promise<Demonstration> {
  const desk = new DemoDesk(printer)
  const office = await openBackOffice({
    folder,
    desk,
    resources: resourceFolder(),
    appVersion: app.getVersion(),
    emit: () => undefined,
  })
  return { office, desk, out }
}

type Comparison = Awaited<ReturnType<typeof restoreElsewhere>>['summary']

function report(out: string, steps: readonly Step[], comparison: Comparison): number {
  writeFileSync(path.join(out, 'summary.json'), `${JSON.stringify({ steps }, null, 2)}\n`)
  console.table(
    steps.map(({ step, seconds, peakMegabytes, ...summary }) => ({
      [strings.step]: strings.steps[step],
      [strings.seconds]: seconds,
      [strings.memory]: peakMegabytes,
      [strings.result]: inShort(summary),
    })),
  )
  const { tables, rows, differing } = comparison
  const isSame = differing.length === 0
  console.info(isSame ? strings.same(tables, rows) : strings.mismatch(differing.join(', ')))
  console.info(strings.wrote(out))
  return isSame ? 0 : 1
}

/** The summary of a step on one line. */
const inShort = (summary: object) =>
  JSON.stringify(summary)
    .replaceAll(/[{}"[\]]/g, '')
    .slice(0, 120)
