import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { canRun } from '../harness/programs.mts'

const withoutBlanks = (text: string) => text.replace(/\s+/g, '')

export const canReadPdf = () => canRun('pdftotext', '-v')

/**
 * A fast PDF that lost a name would be worth nothing: each page must give back its texts, in NFC.
 * @param expected per page, the texts it must hold
 * @throws Error naming the first page that does not
 */
export function checkPdf(file: string, expectedFile: string): void {
  const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as string[][]
  const pages = execFileSync('pdftotext', ['-raw', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 256e6,
  }).split('\f')
  if (pages.length - 1 !== expected.length)
    throw new Error(`${file}: ${pages.length - 1} pages instead of ${expected.length}`)
  for (const [index, texts] of expected.entries()) {
    const page = withoutBlanks(pages[index] ?? '')
    const lost = texts.find((text) => !page.includes(withoutBlanks(text)))
    if (lost !== undefined) throw new Error(`${file}: page ${index + 1} lacks “${lost}”`)
  }
}
