import { type Command, type Run, runProcess } from './run-process.mts'
import { median, medianIfAny } from './statistics.mts'

export interface Contender {
  readonly label: string
  /** Untimed, before each run. */
  readonly prepare?: () => void
  readonly run: () => Promise<Run>
  /** Untimed, after each run. @throws when the work was not done right */
  readonly check?: (run: Run) => void
}

/** What cannot run on this machine, and why. */
export interface Absent {
  readonly label: string
  readonly absent: string
}

export interface Measured {
  readonly label: string
  readonly runs: readonly Run[]
  /** Medians. */
  readonly seconds: number
  readonly peakMegabytes: number | null
  /** Of the same round, to the first contender, median; null for want of it. */
  readonly ratio: number | null
}

export type Outcome = Measured | Absent

export const wasMeasured = (outcome: Outcome): outcome is Measured => !('absent' in outcome)

export const command = (label: string, line: Command): Contender => ({
  label,
  run: () => runProcess(line),
})

export interface Turns {
  readonly rounds: number
  /** Rounds before the count begins: caches, first-start work. */
  readonly warmUps?: number
}

/**
 * Contenders in turn, A B C A B C: what the machine does meanwhile hits all alike. The first one is
 * the baseline.
 */
export async function takeTurns(
  contenders: readonly (Contender | Absent)[],
  { rounds, warmUps = 1 }: Turns,
): Promise<readonly Outcome[]> {
  const present = contenders.filter((contender): contender is Contender => 'run' in contender)
  for (let round = 0; round < warmUps; round += 1)
    for (const contender of present) await runOnce(contender)
  const runs = new Map<string, Run[]>(present.map(({ label }) => [label, []]))
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of present) {
      const run = await runOnce(contender)
      runs.get(contender.label)?.push(run)
      process.stderr.write(`  ${round}/${rounds} ${contender.label}: ${run.seconds.toFixed(2)} s\n`)
    }
  }
  const baseline = contenders[0] && runs.get(contenders[0].label)
  return contenders.map((contender) =>
    'absent' in contender
      ? contender
      : summarise(contender.label, runs.get(contender.label) ?? [], baseline),
  )
}

async function runOnce({ prepare, run, check }: Contender): Promise<Run> {
  prepare?.()
  const done = await run()
  check?.(done)
  return done
}

function summarise(label: string, runs: readonly Run[], baseline?: readonly Run[]): Measured {
  const ratios = runs.flatMap(({ seconds }, round) => {
    const reference = baseline?.[round]
    return reference ? [seconds / reference.seconds] : []
  })
  return {
    label,
    runs,
    seconds: median(runs.map((run) => run.seconds)),
    peakMegabytes: medianIfAny(runs.flatMap((run) => run.peakMegabytes ?? [])),
    ratio: medianIfAny(ratios),
  }
}
