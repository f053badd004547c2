import path from 'node:path'
import type { TemplateKind } from '@shared/features/imports/imports.memory.contract'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type Office, temporaryFolder } from '../../support/office'
import { peopleList } from './faulty-lists'
import { addRound, commit, importFile, officeWith, openFile, taskId } from './import-office'

async function saveForm(office: Office, kind: TemplateKind, name?: string) {
  const file = path.join(temporaryFolder(), `${kind}.xlsx`)
  office.desk.answer(file)
  const tree = await office.do('organisation.tree', {})
  const organisationId = tree.find((node) => node.name === name)?.id ?? null
  await office.do('imports.saveTemplate', { taskId: taskId(), kind, organisationId })
  return file
}

/** Fills in the first free rows of the form, as a unit would in Excel. */
async function fillIn(file: string, rows: readonly (readonly (string | number)[])[]) {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile(file)
  const sheet = workbook.getWorksheet('Danh sách')
  if (!sheet) throw new Error('no list in the form')
  const header = [1, 2, 3, 4].find((row) => sheet.getCell(row, 1).value === 'STT') ?? 0
  let at = header + 1
  while (sheet.getCell(at, 2).value !== null) at += 1
  for (const row of rows) {
    for (const [column, value] of row.entries()) sheet.getCell(at, column + 1).value = value
    at += 1
  }
  const filled = path.join(temporaryFolder(), path.basename(file))
  await workbook.xlsx.writeFile(filled)
  return filled
}

describe('a form for a unit', () => {
  it('has a locked header, choices in its cells and instructions', async () => {
    const office = await officeWith('organisations')
    const file = await saveForm(office, 'people', 'Đảng bộ Sở Y tế')
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(file)
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Hướng dẫn', 'visible'],
      ['Danh sách', 'visible'],
      ['_danh_muc', 'hidden'],
      ['_dong_khoi', 'veryHidden'],
    ])
    const sheet = workbook.getWorksheet('Danh sách')!
    expect(sheet.getCell('A2').value).toBe('Đơn vị: Đảng bộ Sở Y tế')
    expect(sheet.getCell('B4').value).toBe('Họ và tên')
    expect(sheet.getCell('B4').protection?.locked ?? true).toBe(true)
    expect(sheet.getCell('B5').protection.locked).toBe(false)
    expect(sheet.getCell('C5').numFmt).toBe('@')
    expect(sheet.getCell('D5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'_danh_muc'!$A$1:$A$2"],
    })
    const lists = workbook.getWorksheet('_danh_muc')!
    expect(lists.getCell('A1').value).toBe('Nam')
    expect(lists.getColumn(3).values).toContain('Chi bộ 1, Đảng bộ Sở Y tế')
  })

  it('of people comes back without a question', async () => {
    const office = await officeWith('organisations')
    const form = await saveForm(office, 'people', 'Đảng bộ Sở Y tế')
    const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
    const filled = await fillIn(form, [
      [1, 'Nguyễn Văn Thử', '05/01/1985', 'Nam', '', '2010', '', 'Bí thư', 'Công chức', unit, ''],
      [2, 'Trần Thị Mẫu', '1986', 'Nữ', '', '', '', '', 'Viên chức', 'Chi bộ 2', ''],
    ])
    const sessionId = await openFile(office, filled)
    expect(await office.do('imports.state', { sessionId })).toMatchObject({
      ...{ target: 'people', isSheetsClear: true, isMappingClear: true },
    })
    expect((await office.do('imports.match', { sessionId })).openTotal).toBe(0)
    expect(await commit(office, sessionId)).toMatchObject({ added: 2, rejected: 0 })
    const { rows } = await office.do('people.list', {})
    expect(rows.map(({ organisation }) => organisation)).toEqual([
      'Chi bộ 2, Đảng bộ Sở Y tế',
      unit,
    ])
  })

  it('of ratings has the members in it, and brings back what was chosen', async () => {
    const office = await officeWith('organisations')
    const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
    await importFile(
      office,
      await peopleList([['1', 'Nguyễn Văn Thử', '1985', 'Nam', '', '', '', unit]]),
    )
    const form = await saveForm(office, 'ratings', 'Đảng bộ Sở Y tế')
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(form)
    const sheet = workbook.getWorksheet('Danh sách')!
    expect(sheet.getRow(4).values).toContain('Xếp loại 2022')
    expect(sheet.getCell('B5').value).toBe('Nguyễn Văn Thử')
    sheet.getCell('E5').value = 'Hoàn thành tốt nhiệm vụ'
    const filled = path.join(temporaryFolder(), 'xep-loai.xlsx')
    await workbook.xlsx.writeFile(filled)
    expect(await importFile(office, filled)).toMatchObject({ updated: 1, rejected: 0 })
    const rating = await office.db.selectFrom('rating').selectAll().executeTakeFirstOrThrow()
    expect(rating).toMatchObject({ year: 2022, outcome: 'good' })
  })

  it('of organisations and nominations come back as such', async () => {
    const office = await officeWith('organisations')
    await addRound(office)
    const organisations = await fillIn(await saveForm(office, 'organisations'), [
      [1, 'Chi bộ 77', '', '', 'Chi bộ trực thuộc', 'Đảng bộ Sở Y tế', 5],
    ])
    expect(await importFile(office, organisations)).toMatchObject({ added: 1, rejected: 0 })
    const nominations = await fillIn(await saveForm(office, 'nominations'), [
      [1, 'Đảng bộ Sở Y tế', '', '', 'Hoàn thành tốt nhiệm vụ', 'Cơ sở', 'Tập thể', ''],
    ])
    // The only round that is open is the one that is meant.
    expect(await importFile(office, nominations)).toMatchObject({
      ...{ target: 'nominations', added: 1, rejected: 0 },
    })
  })
})
