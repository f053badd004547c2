import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { fillTemplate } from '@electron/documents/docx-template'
import { partyFormats } from '@shared/core/party-format'
import { fieldNames, nameValues } from '@shared/core/template-fields'
import { composeDecisionValues } from '@shared/features/decisions/decisions.template'
import { awardDecisionFields as fields } from '@shared/features/templates/award-decision.catalogue'
import { templateFile } from '@shared/features/templates/templates.files'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleDecision } from './sample-decision'

const run = promisify(execFile)
const isInstalled = (program: string, flag: string) =>
  spawnSync(program, [flag]).error === undefined
const canMeasure = isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')
if (!canMeasure) console.info('layout of the .docx not measured: needs LibreOffice and pdftotext')

/** Millimetres from the top left corner of the page. */
interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

const format = partyFormats['2018']
const { marginsMm, headColumnsMm } = format
const textRight = format.pageMm.width - marginsMm.right

describe.skipIf(!canMeasure)('the .docx on paper, laid out by LibreOffice', () => {
  let folder = ''
  let pages: readonly Page[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'layout-'))
    const template = await readFile(
      path.resolve('resources/templates', templateFile('awardDecision', '2018')),
    )
    const data = nameValues(fields, composeDecisionValues(sampleDecision))
    pages = await layOut(await fillTemplate(template, data, fieldNames(fields)), folder)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true }))

  it('is A4, the decision on one page and its list on the next', () => {
    for (const page of pages) {
      expect(page.width).toBeCloseTo(format.pageMm.width, 0)
      expect(page.height).toBeCloseTo(format.pageMm.height, 0)
    }
    expect(pages[0]?.words.map((word) => word.text)).toContain('T/M')
    expect(pages[1]?.words.map((word) => word.text)).toContain('SÁCH')
  })

  it('stays inside the margins 20/20/30/15 mm', () => {
    const words = pages.flatMap((page) => page.words.filter((word) => word.top > 15))
    const tolerance = 0.7
    expect(Math.min(...words.map((word) => word.left))).toBeGreaterThan(marginsMm.left - tolerance)
    expect(Math.max(...words.map((word) => word.right))).toBeLessThan(textRight + tolerance)
    expect(Math.min(...words.map((word) => word.top))).toBeGreaterThan(marginsMm.top - tolerance)
    const textBottom = format.pageMm.height - marginsMm.bottom
    expect(Math.max(...words.map((word) => word.bottom))).toBeLessThan(textBottom + tolerance)
  })

  it('centres the heading in its two columns, number and date on one line', () => {
    const [left, right] = headColumnsMm
    const issuer = line(pages[0], 'CƠ', 'TỈNH')
    const party = line(pages[0], 'ĐẢNG', 'NAM')
    expect(centre(issuer)).toBeCloseTo(marginsMm.left + left / 2, 0)
    expect(centre(party)).toBeCloseTo(marginsMm.left + left + right / 2, 0)
    const [number, place] = [find(pages[0], '05-QĐ/ĐUK'), find(pages[0], 'Bến')]
    expect(number.top).toBeCloseTo(place.top, 0)
    expect(place.left).toBeGreaterThan(marginsMm.left + left)
  })

  it('begins the first line of a paragraph 10 mm in', () => {
    const indented = marginsMm.left + format.firstLineIndentMm
    const firstArticle = find(pages[0], 'Điều', 1) // the first is “Điều lệ” of the bases
    expect(firstArticle.left).toBeCloseTo(indented, 0)
  })

  it('numbers pages from the second on, at the top centre', () => {
    const topOf = (page: Page | undefined) => page?.words.filter((word) => word.bottom < 20)
    expect(topOf(pages[0])).toEqual([])
    expect(topOf(pages[1])?.map((word) => word.text)).toEqual(['2'])
    expect(centre(topOf(pages[1]) ?? [])).toBeCloseTo((marginsMm.left + textRight) / 2, 0)
  })
})

async function layOut(docx: Uint8Array, folder: string): Promise<Page[]> {
  const file = path.join(folder, 'decision.docx')
  await writeFile(file, docx)
  // A profile of its own: a LibreOffice that is already open would take the job and ignore ours.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  const pdf = path.join(folder, 'decision.pdf')
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 2 ** 26 })
  return stdout.split('<page ').slice(1).map(readPage)
}

function readPage(xml: string): Page {
  const [width, height] = [...xml.matchAll(/(?:width|height)="([\d.]+)"/gu)].map(([, pt]) => mm(pt))
  const words = Array.from(
    xml.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu),
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: mm(left),
      top: mm(top),
      right: mm(right),
      bottom: mm(bottom),
    }),
  )
  return { width: width ?? 0, height: height ?? 0, words }
}

const mm = (pt: string | undefined) => (Number(pt) * 25.4) / 72

function find(page: Page | undefined, text: string, occurrence = 0): Word {
  const word = page?.words.filter((one) => one.text === text)[occurrence]
  if (word === undefined) throw new Error(`“${text}” is not on the page`)
  return word
}

/** Words of one line from `first` to the last `last` on it. */
function line(page: Page | undefined, first: string, last: string): Word[] {
  const end = page?.words.find((word) => word.text === last && word.left > 90) ?? find(page, last)
  const words = page?.words.filter((word) => Math.abs(word.top - end.top) < 1) ?? []
  return words.slice(words.findLastIndex((word) => word.text === first && word.left < end.left))
}

const centre = (words: readonly Word[]) =>
  (Math.min(...words.map((word) => word.left)) + Math.max(...words.map((word) => word.right))) / 2
