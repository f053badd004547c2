import { statSync } from 'node:fs'
import path from 'node:path'
import { type Absent, type Contender, type Outcome, takeTurns } from '../harness/in-turn.mts'
import {
  type Goal,
  type Measure,
  type MeasureReport,
  peakOf,
  ratioOf,
  type Settings,
  timings,
} from '../harness/measure.mts'
import { workFolder } from '../harness/places.mts'
import { productCode } from '../harness/programs.mts'
import { type Command, runProcess } from '../harness/run-process.mts'
import { canReadPdf, checkPdf } from './check-pdf.mts'
import { converted, mailMerge, merged, oneDocument } from './libreoffice.mts'

const ours = 'ours'
/** Fraction of the mail merge's time; the longer the list, the more is expected. */
const limitFor = (pages: number) => (pages >= 1000 ? 1 / 100 : 1 / 30)

interface Length {
  readonly pages: number
  readonly outcomes: readonly Outcome[]
  readonly kibibytesPerPage: number
}

async function run({ rounds, pages }: Settings): Promise<MeasureReport> {
  const folder = workFolder('certificates')
  const profile = path.join(folder, 'profile')
  const absent = await warmUp(profile)
  const lengths: Length[] = []
  for (const count of pages) lengths.push(await compare(count, { profile, rounds, absent }))
  const many = await oursAlone()
  const checked = canReadPdf()
    ? 'every text read back with pdftotext'
    : 'no pdftotext: texts not checked'
  return {
    tables: [...lengths, many].map(({ pages: count, outcomes }) =>
      timings(`Whole processes; ${count} certificates in one PDF (${checked})`, outcomes),
    ),
    goals: [...lengths.flatMap(goalsOf), ...flatMemory(lengths), ...goalsOfMany(many)],
  }
}

/**
 * One page each. The first start of LibreOffice makes its profile, which a user has behind him; and an
 * installation may lack the part that merges.
 * @returns what cannot run here
 */
async function warmUp(profile: string): Promise<readonly Absent[]> {
  const absent: Absent[] = []
  for (const contender of await contenders({ folder: await inputFor(1), profile })) {
    if ('absent' in contender) continue
    try {
      await takeTurns([contender], { rounds: 1, warmUps: 0 })
    } catch (error) {
      if (contender.label === ours) throw error
      absent.push({ label: contender.label, absent: lastLine(error) })
    }
  }
  return absent
}

const lastLine = (error: unknown) => String(error).trim().split('\n').at(-1) ?? ''

interface Conditions {
  readonly profile: string
  readonly rounds: number
  readonly absent: readonly Absent[]
}

/** The baseline comes first: the mail merge or, where it cannot run, the document merged before. */
async function compare(pages: number, { profile, rounds, absent }: Conditions): Promise<Length> {
  const folder = await inputFor(pages)
  const known = (await contenders({ folder, profile })).map(
    (one) => absent.find(({ label }) => label === one.label) ?? one,
  )
  const inOrder = known.sort((a, b) => Number('absent' in a) - Number('absent' in b))
  const outcomes = await takeTurns(inOrder, { rounds, warmUps: 0 })
  const bytes = statSync(path.join(folder, 'ours.pdf')).size
  return { pages, outcomes, kibibytesPerPage: bytes / 1024 / pages }
}

/** @returns the folder of the texts and templates */
async function inputFor(pages: number): Promise<string> {
  const folder = workFolder(path.join('certificates', String(pages)))
  const program = await productCode('certificates/certificates-input.child.ts')
  await runProcess([...program, folder, String(pages)])
  return folder
}

async function contenders(input: { folder: string; profile: string }) {
  const { folder } = input
  return [
    checking(mailMerge(input), merged(folder)),
    checking(oneDocument(input), converted(folder)),
    await oursIn(folder),
  ]
}

async function oursIn(folder: string): Promise<Contender | Absent> {
  const pdf = path.join(folder, 'ours.pdf')
  const program = await productCode('certificates/certificates.child.ts')
  const line: Command = [...program, path.join(folder, 'records.json'), pdf]
  return checking({ label: ours, run: () => runProcess(line) }, pdf)
}

function checking(contender: Contender | Absent, pdf: string): Contender | Absent {
  if ('absent' in contender || !canReadPdf()) return contender
  return {
    ...contender,
    check(done) {
      contender.check?.(done)
      checkPdf(pdf, path.join(path.dirname(pdf), 'expected.json'))
    },
  }
}

function goalsOf({ pages, outcomes, kibibytesPerPage }: Length): Goal[] {
  const baseline = outcomes[0]?.label ?? ''
  return [
    {
      goal: `${pages} certificates, against ${baseline === ours ? 'LibreOffice' : baseline}`,
      value: baseline === ours ? null : ratioOf(outcomes, ours),
      limit: limitFor(pages),
      unit: ' ×',
    },
    { goal: `size of ${pages} certificates`, value: kibibytesPerPage, limit: 3, unit: ' KiB/page' },
  ]
}

/** More than any decision has; nobody waits for LibreOffice to merge as many. */
const manyPages = 10_000

async function oursAlone(): Promise<Length> {
  const folder = workFolder(path.join('certificates', String(manyPages)))
  const program = await productCode('certificates/certificates-input.child.ts')
  await runProcess([...program, folder, String(manyPages), 'alone'])
  const contender = await oursIn(folder)
  const outcomes = await takeTurns([contender], { rounds: 1, warmUps: 0 })
  const bytes = statSync(path.join(folder, 'ours.pdf')).size
  return { pages: manyPages, outcomes, kibibytesPerPage: bytes / 1024 / manyPages }
}

function goalsOfMany({ pages, outcomes, kibibytesPerPage }: Length): Goal[] {
  const megabytes = (kibibytesPerPage * pages * 1024) / 1e6
  return [
    { goal: `size of ${pages} certificates`, value: megabytes, limit: 60, unit: ' MB' },
    {
      goal: `memory for ${pages} certificates`,
      value: peakOf(outcomes, ours),
      limit: 500,
      unit: ' MB',
    },
  ]
}

/** Flat: the longest list needs no more than a quarter more than the shortest. */
function flatMemory(lengths: readonly Length[]): Goal[] {
  const [first, last] = [lengths[0], lengths.at(-1)]
  if (!first || !last || first === last) return []
  const [short, long] = [first, last].map(({ outcomes }) => peakOf(outcomes, ours))
  return [
    {
      goal: `memory for ${last.pages} certificates, against ${first.pages}`,
      value: short && long ? long / short : null,
      limit: 1.25,
      unit: ' ×',
    },
  ]
}

export const certificatesMeasure: Measure = {
  name: 'certificates',
  title: 'Certificates as one PDF',
  run,
}
