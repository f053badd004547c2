/** Pages looked at before others get a turn: a few milliseconds of work. */
export const PAGES_PER_STEP = 20

/** The result of work that pauses, for callers who need not let anybody else go first. */
export function allAtOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
