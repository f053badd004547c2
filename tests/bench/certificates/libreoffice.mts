import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { Absent, Contender } from '../harness/in-turn.mts'
import { canRun } from '../harness/programs.mts'
import { type Command, runProcess } from '../harness/run-process.mts'

export interface MergeInput {
  /** Of the input files; what is made goes there as well. */
  readonly folder: string
  /** LibreOffice's user profile, kept between runs. */
  readonly profile: string
}

const hasOffice = () => canRun('soffice', '--version')
const noOffice = 'LibreOffice is not installed'

/** A Python that can speak to LibreOffice; a user's own Python often cannot. */
function mergingPython(): string | undefined {
  return [process.env.UNO_PYTHON, '/usr/bin/python3', 'python3', 'python'].find(
    (program) => program !== undefined && canRun(program, '-c', 'import uno'),
  )
}

export const merged = (folder: string) => path.join(folder, 'merged.pdf')
export const converted = (folder: string) => path.join(folder, 'all-pages.pdf')

/** What offices use: a template with fields, a list, one PDF. */
export function mailMerge({ folder, profile }: MergeInput): Contender | Absent {
  const label = 'LibreOffice mail merge'
  if (!hasOffice()) return { label, absent: noOffice }
  const python = mergingPython()
  if (python === undefined) return { label, absent: 'no Python with “uno” (python3-uno)' }
  const script = path.join(import.meta.dirname, 'mail_merge.py')
  const input = ['data.csv', 'template.fodt'].map((name) => path.join(folder, name))
  const line: Command = [python, script, ...input, merged(folder), profile]
  return { label, run: () => runProcess(line) }
}

/** The same pages already merged into one document: what is left of the work without the merging. */
export function oneDocument({ folder, profile }: MergeInput): Contender | Absent {
  const label = 'LibreOffice, one document of all pages'
  if (!hasOffice()) return { label, absent: noOffice }
  const made = path.join(folder, 'converted')
  const input = path.join(folder, 'all-pages.fodt')
  const settings = `-env:UserInstallation=file://${profile}`
  const line: Command = [
    'soffice',
    settings,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    made,
    input,
  ]
  return {
    label,
    run: () => runProcess(line),
    check() {
      const file = path.join(made, 'all-pages.pdf')
      if (existsSync(file)) renameSync(file, converted(folder))
    },
  }
}
