import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type MadeOffice, makeOffice } from '../harness/data-folders.mts'
import { type Contender, type Outcome, takeTurns } from '../harness/in-turn.mts'
import {
  type Goal,
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
import { ageAlone, copyAndHash, digests } from './shell-contenders.mts'

/** Of the measurements that the goal was taken from. */
const ordinaryMegabytes = 52
const container = 'ours: container written, re-read, opened, compared'
const wholeAction = 'ours: the whole action, with snapshot and full check'

async function run(settings: Settings): Promise<MeasureReport> {
  const ordinary = await compare(ordinaryMegabytes, settings)
  const large = await compare(settings.largeMegabytes, { ...settings, rounds: 1 })
  return {
    tables: [ordinary.table, large.table],
    goals: [...speedGoals(ordinary.outcomes), ...memoryGoals(large)],
  }
}

interface Comparison {
  readonly outcomes: readonly Outcome[]
  readonly table: ReturnType<typeof timings>
  readonly megabytes: number
}

/** All of them back up the same bytes: the closed snapshot of one office. */
async function compare(megabytes: number, { rounds }: Settings): Promise<Comparison> {
  const folder = workFolder(`backup-${megabytes}`)
  const office = await makeOffice(path.join(folder, 'office'), megabytes)
  const snapshot = path.join(folder, 'snapshot.sqlite')
  await runProcess([...(await backupProgram()), 'snapshot', office.folder, snapshot])
  const outcomes = await takeTurns(
    [
      copyAndHash(snapshot, folder, digests.coreutils),
      copyAndHash(snapshot, folder, digests.openssl),
      ageAlone(snapshot, folder),
      await writingContainer(snapshot, path.join(folder, 'stick')),
      await backingUp(office, path.join(folder, 'stick')),
    ],
    { rounds },
  )
  const size = (statSync(snapshot).size / 1e6).toFixed(0)
  rmSync(folder, { recursive: true, force: true })
  const title = `Whole processes; a database of ${size} MB, ${office.people} people`
  return { outcomes, megabytes, table: timings(title, outcomes) }
}

const backupProgram = () => productCode('backup/backup.child.ts')

async function writingContainer(snapshot: string, stick: string): Promise<Contender> {
  return contender(container, stick, [...(await backupProgram()), 'container', snapshot, stick])
}

async function backingUp({ folder }: MadeOffice, stick: string): Promise<Contender> {
  return contender(wholeAction, stick, [...(await backupProgram()), 'action', folder, stick])
}

/** Each run finds an empty stick. */
function contender(label: string, stick: string, line: Command): Contender {
  return {
    label,
    prepare() {
      rmSync(stick, { recursive: true, force: true })
      mkdirSync(stick, { recursive: true })
    },
    run: () => runProcess(line),
    check(done) {
      const { file } = saidAsJson<{ file: string }>(done)
      if (statSync(file).size < 1e6) throw new Error(`${file} cannot hold the database`)
    },
  }
}

function speedGoals(outcomes: readonly Outcome[]): Goal[] {
  return [container, wholeAction].map((label) => ({
    goal: `${label}, against cp + fsync + sha256sum`,
    value: ratioOf(outcomes, label),
    limit: 1.5,
    unit: ' ×',
  }))
}

function memoryGoals({ outcomes, megabytes }: Comparison): Goal[] {
  return [container, wholeAction].map((label) => ({
    goal: `${label}, memory for ${megabytes} MB`,
    value: peakOf(outcomes, label),
    limit: 200,
    unit: ' MB',
  }))
}

export const backupMeasure: Measure = {
  name: 'backup',
  title: 'Backup, verified and encrypted',
  run,
}
