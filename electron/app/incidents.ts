import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const maxBytes = 1024 * 1024

/** Tells a bug to the log and gives it a number to tell to the user. */
export type LogIncident = (error: unknown, procedure: string) => string

/**
 * Keeps unexpected errors in `logs/incidents.jsonl`, one JSON object a line; at 1 MB the file is
 * moved to `.1`. No personal data: messages lose everything in quotes, and values are not logged.
 *
 * @returns a number such as `DK-20261122-0131-7F`
 */
export function incidentLog(folder: string, now: () => Date): LogIncident {
  const file = path.join(folder, 'incidents.jsonl')
  let count = 0
  return (error, procedure) => {
    count += 1
    const at = now().toISOString()
    const number = `DK-${at.slice(0, 10).replaceAll('-', '')}-${at.slice(11, 16).replace(':', '')}-${count}`
    mkdirSync(folder, { recursive: true })
    if (existsSync(file) && statSync(file).size > maxBytes) renameSync(file, `${file}.1`)
    appendFileSync(file, `${JSON.stringify({ number, at, procedure, ...describe(error) })}\n`)
    return number
  }
}

function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  return {
    name: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    message: error.message.replace(/(["'“`])[\s\S]*?(["'”`])/g, '$1…$2').slice(0, 300),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[\\/]/, '(')),
  }
}
