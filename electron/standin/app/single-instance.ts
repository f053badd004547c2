import fs from 'node:fs'
import path from 'node:path'

export interface OtherInstance {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/** True for a living process that is a stand-in; a number used again by something else is not. */
function isStandin(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('standin/start.ts')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Takes the lock file by a hard link: it appears with its content or not at all. */
function tryLock(lock: string): boolean {
  const mine = `${lock}.${process.pid}`
  fs.writeFileSync(mine, String(process.pid))
  try {
    fs.linkSync(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function readOwner(lock: string): number {
  try {
    return Number(fs.readFileSync(lock, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}

function receiveOthers(lock: string, onOther: (other: OtherInstance) => void): void {
  // A signal, not a watched file: no polling, and the first instance hears it at once.
  process.on('SIGUSR2', () => {
    const prefix = `${path.basename(lock)}.message.`
    for (const name of fs.readdirSync(path.dirname(lock)).sort()) {
      if (!name.startsWith(prefix) || name.endsWith('.part')) continue
      const file = path.join(path.dirname(lock), name)
      const message = JSON.parse(fs.readFileSync(file, 'utf8')) as OtherInstance
      fs.rmSync(file)
      onOther(message)
    }
  })
}

function tellOwner(lock: string, owner: number, other: OtherInstance): void {
  const file = `${lock}.message.${process.pid}`
  fs.writeFileSync(`${file}.part`, JSON.stringify(other))
  fs.renameSync(`${file}.part`, file)
  process.kill(owner, 'SIGUSR2')
}

export const lockFile = (userData: string) => path.join(userData, 'standin.lock')

export function releaseLock(lock: string): void {
  if (readOwner(lock) === process.pid) fs.rmSync(lock, { force: true })
}

/** @returns false, after telling the first instance, when there already is one for this folder */
export function acquireLock(
  lock: string,
  mine: OtherInstance,
  onOther: (other: OtherInstance) => void,
): boolean {
  while (!tryLock(lock)) {
    const owner = readOwner(lock)
    if (owner === process.pid) return true
    if (owner && isStandin(owner)) {
      tellOwner(lock, owner, mine)
      return false
    }
    // Left by a process that was killed. Only the file with that content may go.
    if (readOwner(lock) === owner) fs.rmSync(lock, { force: true })
  }
  process.on('exit', () => releaseLock(lock))
  receiveOthers(lock, onOther)
  return true
}
