import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What independent programs (poppler) find in a PDF. */
export interface InspectedPdf {
  /** Text of each page, every run of blanks and line ends one space. */
  readonly pages: readonly string[]
  readonly fonts: readonly {
    name: string
    isEmbedded: boolean
    isSubset: boolean
    hasUnicode: boolean
  }[]
  /** The lines of pdfinfo. */
  readonly info: Readonly<Record<string, string>>
  /** Complaints of the programs; a sound file has none. */
  readonly complaints: string
}

export function inspectPdf(pdf: Uint8Array): InspectedPdf {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
  const file = path.join(folder, 'certificates.pdf')
  try {
    writeFileSync(file, pdf)
    const text = run('pdftotext', [file, '-'])
    const fonts = run('pdffonts', [file])
    const info = run('pdfinfo', [file])
    return {
      pages: text.out
        .split('\f')
        .slice(0, -1)
        .map((page) => page.replace(/\s+/gu, ' ').trim()),
      fonts: readFonts(fonts.out),
      info: readInfo(info.out),
      complaints: text.complaints + fonts.complaints + info.complaints,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(program: string, args: readonly string[]): { out: string; complaints: string } {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (result.error) throw result.error
  return { out: result.stdout, complaints: result.stderr }
}

function readFonts(table: string): InspectedPdf['fonts'] {
  const rows = table.trimEnd().split('\n').slice(2)
  return rows.map((row) => {
    const [, name = '', emb, sub, uni] =
      /^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row) ?? []
    return { name, isEmbedded: emb === 'yes', isSubset: sub === 'yes', hasUnicode: uni === 'yes' }
  })
}

function readInfo(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
}
