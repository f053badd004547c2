import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { cellText } from '@shared/core/spreadsheet/workbook'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, openOffice, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { smallBloc } from './organisation-samples'

const taskId = () => TaskId.parse(crypto.randomUUID())

/** Y tế renamed on 01/03/2022, one of its two cells ended on 01/04/2022. */
async function office() {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const bloc = await smallBloc(office)
  await addPerson(office, { fullName: 'Trần Thị Mẫu', organisationId: bloc.health2 })
  await office.do('organisation.rename', {
    ...{ id: bloc.health, name: 'Đảng bộ Ngành Y tế', shortName: 'NYT' },
    ...{ effectiveOn: day('2022-03-01'), basis: '' },
  })
  await office.do('organisation.close', {
    ...{ id: bloc.health1, effectiveOn: day('2022-04-01'), basis: '' },
  })
  return { office, ...bloc }
}

it('draws the chart of today and of a past day, whole or from one organisation down', async () => {
  const { office: o, health, health1 } = await office()
  const drawn = async (order: object) => {
    await o.do('organisation.chartPdf', order)
    const html = o.desk.laidOut.at(-1) ?? ''
    return [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text)
  }
  const today = await drawn({})
  expect(today).toContain('SƠ ĐỒ TỔ CHỨC ĐẢNG BỘ KHỐI MẪU')
  expect(today).toContain('Tính đến ngày 20/12/2022')
  expect(today).toContain('Đảng bộ Ngành Y tế')
  expect(today.filter((text) => text === 'Chi bộ 1')).toHaveLength(1)

  const then = await drawn({ on: day('2022-02-28'), rootId: health, size: 'A4' })
  expect(then).toContain('SƠ ĐỒ TỔ CHỨC ĐẢNG BỘ SỞ Y TẾ')
  expect(then).toContain('Tính đến ngày 28/02/2022')
  expect(then.filter((text) => /^Chi bộ/.test(text ?? ''))).toEqual(['Chi bộ 1', 'Chi bộ 2'])
  expect(then).not.toContain('Đảng bộ Sở Tư pháp')
  expect(
    await o.call('organisation.chartPdf', { on: day('2022-05-01'), rootId: health1 }),
  ).toMatchObject({ error: { code: 'organisation.notThen' } })
})

it('saves the very pages of the preview, and prints them', async () => {
  const { office: o } = await office()
  const preview = await o.do('organisation.chartPdf', {})
  const file = path.join(temporaryFolder(), 'so-do.pdf')
  o.desk.answer(file)
  expect(await o.do('organisation.saveChart', { taskId: taskId() })).toEqual({ name: 'so-do.pdf' })
  expect(new Uint8Array(readFileSync(file))).toEqual(preview)
  await o.do('organisation.printChart', { taskId: taskId() })
  expect(o.desk.printed.at(-1)?.pdf).toEqual(preview)
  expect(new Set(o.desk.laidOut).size).toBe(1)
})

it('writes the list to Excel: of today with what has ended, of a past day without', async () => {
  const { office: o } = await office()
  const cells = async (list: object) => {
    const file = path.join(temporaryFolder(), 'to-chuc.xlsx')
    o.desk.answer(file)
    await o.do('organisation.saveXlsx', { ...list, taskId: taskId() })
    const { sheets } = await readWorkbook(file)
    return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cellText(cell)))
  }
  const today = await cells({ includeClosed: true })
  expect(today.flat()).toContain('ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH')
  const of = (rows: readonly (readonly unknown[])[], name: string) =>
    rows.find((row) => row[1] === name)
  expect(of(today, 'Đảng bộ Ngành Y tế')).toEqual([
    ...['2', 'Đảng bộ Ngành Y tế', 'NYT', 'Đảng bộ cơ sở', 'Cơ quan hành chính'],
    ...['Đảng bộ Khối mẫu', '0', '1', '01/01/2015'],
  ])
  expect(today.filter((row) => row[1] === 'Chi bộ 1')).toHaveLength(2)
  const then = await cells({ on: day('2022-02-28') })
  expect(of(then, 'Đảng bộ Sở Y tế')?.[7]).toBe('1')
  expect(then.flat()).toContain('Tính đến ngày 28/02/2022')
  expect(then.flat()).toContain('Tổng số: 6 tổ chức đảng, 1 đảng viên.')
})
