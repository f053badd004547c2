import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Cut {
  /** From 1. */
  readonly page: number
  readonly dpi: number
  /** Millimetres from the upper left corner. */
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel. */
  readonly data: Uint8Array
}

/** A part of a page as an independent program (poppler) paints it. */
export function pageInPixels(pdf: Uint8Array, { page, dpi, box }: Cut): Pixels {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'))
  const file = path.join(folder, 'page.pdf')
  const pixels = (mm: number) => String(Math.round((mm / 25.4) * dpi))
  try {
    writeFileSync(file, pdf)
    const { stdout, error } = spawnSync(
      'pdftoppm',
      [
        ...['-f', String(page), '-l', String(page), '-r', String(dpi)],
        ...['-x', pixels(box.x), '-y', pixels(box.y)],
        ...['-W', pixels(box.width), '-H', pixels(box.height), file],
      ],
      { maxBuffer: 256 * 1024 * 1024 },
    )
    if (error) throw error
    return readPpm(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @see the netpbm format P6, with 255 as the largest value */
function readPpm(bytes: Buffer): Pixels {
  const [, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40)) ?? []
  const [wide, high] = [Number(width), Number(height)]
  const data = bytes.subarray(bytes.length - wide * high * 3)
  return { width: wide, height: high, data: new Uint8Array(data) }
}

/** The part of a box of the first page that is dark, from 0 to 1. */
export function inkIn(pdf: Uint8Array, box: Cut['box']): number {
  const { data } = pageInPixels(pdf, { page: 1, dpi: 300, box })
  let dark = 0
  for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 255) < 100) dark += 1
  return dark / (data.length / 3)
}
