import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { backupMeasure } from '../backup/backup.bench.mts'
import { blockingMeasure } from '../blocking/blocking.bench.mts'
import { calendarMeasure } from '../calendar/calendar.bench.mts'
import { certificatesMeasure } from '../certificates/certificates.bench.mts'
import { importMeasure } from '../imports/import.bench.mts'
import { listsMeasure } from '../lists/lists.bench.mts'
import { registrationsMeasure } from '../registrations/registrations.bench.mts'
import { searchMeasure } from '../search/search.bench.mts'
import { dataSets, type SetName } from '../sets/sets.ts'
import { startMeasure } from '../start/start.bench.mts'
import { targetsMeasure } from '../targets/targets.bench.mts'
import type { Measure, MeasureReport, Settings } from './measure.mts'
import { removeWork, resultsFile } from './places.mts'
import { printReport } from './print-report.mts'

const measures: readonly Measure[] = [
  certificatesMeasure,
  backupMeasure,
  importMeasure,
  searchMeasure,
  listsMeasure,
  targetsMeasure,
  registrationsMeasure,
  calendarMeasure,
  startMeasure,
  blockingMeasure,
]
const names = measures.map(({ name }) => name).join(', ')

const usage = `Usage: npm run bench -- [--runs 3] [--only NAME[,NAME…]] [--pages 200,1000] [--large 200] [--sets real,province,extreme]
  --runs   timed rounds, median of them (also BENCH_RUNS)
  --only   of: ${names}
  --pages  lengths of the certificate runs
  --large  megabytes of the database for the memory of backups
  --sets   of: ${Object.keys(dataSets).join(', ')}; for search, lists, targets, registrations, calendar, start and blocking`

interface Plan extends Settings {
  readonly chosen: readonly Measure[]
}

/** Measures, prints, writes everything into .bench/results.json. @returns the exit code */
export async function runBench(argv: readonly string[]): Promise<number> {
  const plan = readPlan(argv)
  if (plan === null) {
    console.error(usage)
    return 2
  }
  const machine = describeMachine()
  console.log(machine.sentence)
  const results: Record<string, MeasureReport | { failure: string }> = {}
  for (const measure of plan.chosen) {
    console.log(`\n${measure.title}`)
    results[measure.name] = await runOne(measure, plan)
  }
  const { chosen, ...settings } = plan
  mkdirSync(path.dirname(resultsFile), { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify({ machine, settings, results }, null, 2)}\n`)
  removeWork()
  console.log(`\nAll figures: ${path.relative(process.cwd(), resultsFile)}`)
  return Object.values(results).some((result) => 'failure' in result) ? 1 : 0
}

/** One that fails must not take the others with it; it is shown, recorded, and the run ends with 1. */
async function runOne(measure: Measure, settings: Settings) {
  try {
    const report = await measure.run(settings)
    printReport(report)
    return report
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(`  FAILED: ${failure}`)
    return { failure }
  }
}

function readPlan(argv: readonly string[]): Plan | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: { type: 'string', default: process.env.BENCH_RUNS ?? '3' },
      only: { type: 'string', default: names },
      pages: { type: 'string', default: '200,1000' },
      large: { type: 'string', default: '200' },
      sets: { type: 'string', default: 'real,province,extreme' },
      help: { type: 'boolean', default: false },
    },
  })
  const asked = values.only.split(',').map((name) => name.trim())
  const sets = values.sets.split(',').filter((name): name is SetName => name in dataSets)
  const areSets = sets.length === values.sets.split(',').length
  const chosen = measures.filter(({ name }) => asked.includes(name))
  const numbers = [values.runs, values.large, ...values.pages.split(',')].map(Number)
  const areNumbers = numbers.every((number) => Number.isInteger(number) && number > 0)
  if (values.help || chosen.length !== asked.length || !areNumbers || !areSets) return null
  const [rounds = 3, largeMegabytes = 200, ...pages] = numbers
  return { rounds, largeMegabytes, pages, sets, chosen }
}

/** Ratios travel from machine to machine, seconds do not: say which machine, and how busy it was. */
function describeMachine() {
  const cores = os.availableParallelism()
  const busy = os.loadavg()[0] ?? 0
  const { node } = process.versions
  const quiet = busy > cores / 2 ? ' (others are using it: read the ratios with care)' : ''
  return {
    at: new Date().toISOString(),
    cores,
    loadBefore: busy,
    node,
    platform: `${process.platform} ${os.release()}`,
    sentence: `${cores} cores, Node ${node}, load ${busy.toFixed(1)} before the start${quiet}`,
  }
}
