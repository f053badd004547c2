/** Resident memory is looked at this often while a step runs. */
const sampleEveryMs = 20

export interface Measured {
  readonly seconds: number
  /** Of this process; the browser that lays out documents is another one. */
  readonly peakMegabytes: number
}

export async function measured<T>(work: () => Promise<T>): Promise<[T, Measured]> {
  let peak = process.memoryUsage.rss()
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, sampleEveryMs)
  const began = performance.now()
  try {
    const value = await work()
    const seconds = Math.round((performance.now() - began) / 10) / 100
    peak = Math.max(peak, process.memoryUsage.rss())
    return [value, { seconds, peakMegabytes: Math.round(peak / 1_048_576) }]
  } finally {
    clearInterval(timer)
  }
}
