import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { cellDate, cellText } from '@shared/core/spreadsheet/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'other-formats-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Buffer | string, name = 'tep.xls') {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return await readWorkbook(file)
}

describe('an old .xls file', () => {
  const fixture = path.resolve(import.meta.dirname, 'fixtures/chi-bo.xls')

  it('reads with its letters, zeros, days and merged title', async () => {
    const { sheets } = await readWorkbook(fixture)
    expect(sheets[0]?.name).toBe('Chi bộ')
    expect(sheets[0]?.rows.map((row) => row.map(cellText))).toEqual([
      ['DANH SÁCH CHI BỘ'],
      [],
      ['STT', 'Tên chi bộ', 'Mã', 'Ngày lập'],
      ['1', 'Chi bộ Đồng Khởi', '012345', '17/01/1960', '3,5'],
      ['2,5', 'Chi bộ Bến Tre', '000001', '31/12/2020', 'TRUE'],
    ])
    expect(cellDate(sheets[0]?.rows[3]?.[3])).toBe('1960-01-17')
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }])
  })

  it('with a password is named as such, not read as nonsense', async () => {
    const bytes = await readFile(fixture)
    const start = bytes.indexOf(Buffer.from('0908100000060500', 'hex'))
    const record = bytes.readUInt16LE(start + 2) + 4 + start
    bytes.writeUInt16LE(0x2f, record) // the record after BOF becomes FILEPASS
    await expect(read(bytes, 'khoa.xls')).rejects.toMatchObject({ code: 'spreadsheet.encrypted' })
  })

  it('of Excel 95 gets its own sentence', async () => {
    const bytes = await readFile(fixture)
    const start = bytes.indexOf(Buffer.from('0908100000060500', 'hex'))
    bytes.writeUInt16LE(0x0500, start + 4)
    await expect(read(bytes, 'cu.xls')).rejects.toMatchObject({ code: 'spreadsheet.oldFormat' })
  })

  it('damaged anywhere reads or is refused, and never more than that', async () => {
    const sound = await readFile(fixture)
    const codes = new Set<string>()
    for (let at = 0; at < sound.length; at += 211) {
      const bytes = Buffer.from(sound)
      bytes.fill(0xff, at, at + 8)
      codes.add(
        await read(bytes, 'hong.xls').then(
          () => 'reads',
          ({ code }) => String(code),
        ),
      )
    }
    expect([...codes].every((code) => code === 'reads' || code.startsWith('spreadsheet.'))).toBe(
      true,
    )
  })
})

describe('a .csv file', () => {
  it.each([
    '\uFEFFSTT,Họ tên\r\n01,"Nguyễn, An"\r\n',
    'STT;Họ tên\n01;"Nguyễn, An"',
    'STT\tHọ tên\n01\tNguyễn, An\n',
  ])('%j reads as text, whatever its separator', async (text) => {
    const { sheets } = await read(text, 'tep.csv')
    expect(sheets[0]?.rows).toEqual([
      ['STT', 'Họ tên'],
      ['01', 'Nguyễn, An'],
    ])
  })
})
