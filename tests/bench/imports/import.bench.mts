import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeOffice } from '../harness/data-folders.mts'
import { type Contender, takeTurns } from '../harness/in-turn.mts'
import {
  type Measure,
  type MeasureReport,
  peakOf,
  ratioOf,
  type Settings,
  timings,
} from '../harness/measure.mts'
import { workFolder } from '../harness/places.mts'
import { productCode } from '../harness/programs.mts'
import { type Command, runProcess, saidAsJson } from '../harness/run-process.mts'
import { writeList } from './write-list.mts'

const ROWS = 10_000
const ours = 'ours: file to committed, indexed, logged people'

async function run({ rounds }: Settings): Promise<MeasureReport> {
  const folder = workFolder('imports')
  const workbook = path.join(folder, 'danh-sach.xlsx')
  await writeList(workbook, ROWS)
  const empty = await makeOffice(path.join(folder, 'organisations'), 'organisations')
  const outcomes = await takeTurns(
    [
      readingAlone(workbook),
      await importing({ empty: empty.folder, folder: path.join(folder, 'office'), workbook }),
    ],
    { rounds },
  )
  return {
    tables: [timings('Whole processes; the same workbook of 10,000 people', outcomes)],
    goals: [
      {
        goal: 'import, against exceljs merely reading the file',
        value: ratioOf(outcomes, ours),
        limit: 1,
        unit: ' ×',
      },
      {
        goal: 'import, memory of the whole process',
        value: peakOf(outcomes, ours),
        limit: 400,
        unit: ' MB',
      },
    ],
  }
}

function readingAlone(workbook: string): Contender {
  const script = path.join(import.meta.dirname, 'read-with-exceljs.child.mjs')
  return {
    label: 'exceljs 4.4, reading only',
    run: () => runProcess([process.execPath, script, workbook]),
    check: (done) => expectPeople(saidAsJson<{ rows: number }>(done).rows - 1),
  }
}

interface Importing {
  /** The data folder every run begins with. */
  readonly empty: string
  readonly folder: string
  readonly workbook: string
}

/** Each run begins with organisations and without people. */
async function importing({ empty, folder, workbook }: Importing): Promise<Contender> {
  const line: Command = [...(await productCode('imports/import.child.ts')), folder, workbook]
  return {
    label: ours,
    prepare() {
      rmSync(folder, { recursive: true, force: true })
      cpSync(empty, folder, { recursive: true })
    },
    run: () => runProcess(line),
    check: (done) => expectPeople(saidAsJson<{ people: number }>(done).people),
  }
}

function expectPeople(found: number): void {
  if (found < ROWS - 10) throw new Error(`${found} people where ${ROWS} were expected`)
}

export const importMeasure: Measure = {
  name: 'import',
  title: 'Excel import',
  run,
}
