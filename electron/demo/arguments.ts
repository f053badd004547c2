import path from 'node:path'
import { demoStrings as strings } from './demo.strings'

export interface DemoArguments {
  /** Absolute. */
  readonly out: string
  readonly passphrase: string
}

/** Reads `--out DIR --passphrase WORDS`, also as `--out=DIR`. @throws Error with a usage line */
export function demoArguments(argv: readonly string[]): DemoArguments {
  const out = argument(argv, 'out')
  const passphrase = argument(argv, 'passphrase')
  if (!out || !passphrase) throw new Error(strings.usage)
  return { out: path.resolve(out), passphrase }
}

function argument(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(`--${name}`)
  if (at >= 0) return argv[at + 1]
  const joined = argv.find((text) => text.startsWith(`--${name}=`))
  return joined?.slice(name.length + 3)
}
