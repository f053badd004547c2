import path from 'node:path'
import type { Absent, Contender } from '../harness/in-turn.mts'
import { canRun } from '../harness/programs.mts'
import { runProcess } from '../harness/run-process.mts'

// What a careful user does by hand. Whatever was written is dropped from memory before it is read
// again, so that the reading proves the disk.

interface Digest {
  readonly program: string
  /** Prints the SHA-256 of the file that is added. */
  readonly line: string
  readonly probe: readonly string[]
}

export const digests = {
  coreutils: { program: 'sha256sum', line: 'sha256sum', probe: ['--version'] },
  /** Uses the processor's instructions for SHA, which Debian's sha256sum does not. */
  openssl: { program: 'openssl', line: 'openssl dgst -sha256 -r', probe: ['version'] },
} as const satisfies Record<string, Digest>

const forget = (file: string) =>
  `dd if=/dev/null of=${file} oflag=nocache conv=notrunc,fdatasync count=0 status=none`

export function copyAndHash(
  source: string,
  folder: string,
  { program, line, probe }: Digest,
): Contender | Absent {
  const label = `cp + fsync + ${program} written and re-read`
  if (!canRun(program, ...probe)) return { label, absent: `${program} is not installed` }
  const copy = quoted(path.join(folder, 'copy.sqlite'))
  return shell(label, [
    `cp ${quoted(source)} ${copy}`,
    `sync -d ${copy}`,
    `was=$(${line} ${quoted(source)} | cut -c1-64)`,
    forget(copy),
    `is=$(${line} ${copy} | cut -c1-64)`,
    '[ "$was" = "$is" ]',
  ])
}

/** The same proof as ours, without the container, its sidecar and the second key. */
export function ageAlone(source: string, folder: string): Contender | Absent {
  const label = 'age, written, decrypted and compared'
  if (!canRun('age', '--version')) return { label, absent: 'age is not installed' }
  const [file, key] = [path.join(folder, 'copy.age'), path.join(folder, 'key.txt')].map(quoted)
  return shell(label, [
    `[ -f ${key} ] || age-keygen -o ${key} 2>/dev/null`,
    `age -r "$(age-keygen -y ${key})" -o ${file} ${quoted(source)}`,
    `sync -d ${file}`,
    `was=$(sha256sum < ${quoted(source)})`,
    forget(String(file)),
    `is=$(age -d -i ${key} ${file} | sha256sum)`,
    '[ "$was" = "$is" ]',
  ])
}

function shell(label: string, steps: readonly string[]): Contender {
  const script = ['set -e', ...steps].join('\n')
  return { label, run: () => runProcess(['sh', '-c', script]) }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
