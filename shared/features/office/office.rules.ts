/** What the office has so far; every number opens the rows behind it. */
export interface OfficeFigures {
  readonly organisations: number
  readonly people: number
  readonly campaigns: number
  readonly rounds: number
  readonly nominations: number
  /** Nominations of the Bloc level that wait for the clerk's decision. */
  readonly waiting: number
  /** The round that most of them are in; null when none waits. */
  readonly waitingRound: string | null
  /** Passed, and in no decision yet. */
  readonly passed: number
  /** The round that most of them are in; null when there are none. */
  readonly passedRound: string | null
  readonly draftDecisions: number
  readonly issuedDecisions: number
  readonly awards: number
  /** UTC; null when no verified backup was ever made. */
  readonly lastVerifiedBackup: string | null
}

/** With its lists in, an office has a day's work to look over; before that, a road to begin. */
export const isUnderWay = ({ organisations, people }: OfficeFigures): boolean =>
  organisations > 1 && people > 0

export const mainJobSteps = [
  'organisations',
  'people',
  'campaign',
  'nominations',
  'approve',
  'decide',
  'issue',
  'certificates',
  'backup',
] as const
export type MainJobStep = (typeof mainJobSteps)[number]

export interface StepState {
  readonly step: MainJobStep
  readonly state: 'done' | 'next' | 'later'
}

/**
 * The main job as a road: what is done, what comes next. Exactly one step is next until all are
 * done; a step done out of order counts as done.
 */
export function mainJob(figures: OfficeFigures): readonly StepState[] {
  const next = mainJobSteps.find((step) => !isDone(step, figures))
  return mainJobSteps.map((step) => ({
    step,
    state: isDone(step, figures) ? 'done' : step === next ? 'next' : 'later',
  }))
}

function isDone(step: MainJobStep, figures: OfficeFigures): boolean {
  switch (step) {
    case 'organisations':
      return figures.organisations > 1 // the Bloc itself is not a list yet
    case 'people':
      return figures.people > 0
    case 'campaign':
      return figures.campaigns > 0 && figures.rounds > 0
    case 'nominations':
      return figures.nominations > 0
    case 'approve':
      return figures.nominations > 0 && figures.waiting === 0
    case 'decide':
      return figures.passed === 0 && figures.draftDecisions + figures.issuedDecisions > 0
    case 'issue':
      return figures.issuedDecisions > 0 && figures.draftDecisions === 0
    case 'certificates':
      return figures.awards > 0
    case 'backup':
      return figures.lastVerifiedBackup !== null
  }
}
