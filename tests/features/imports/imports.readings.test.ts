import type { ColumnReading, ImportField } from '@shared/features/imports/imports.kinds'
import { beforeEach, describe, expect, it } from 'vitest'
import { toTcvn3 } from '../../support/legacy-encoders'
import type { Office } from '../../support/office'
import { commit, officeWith, openFile } from './import-office'
import { type OddCell, oddXlsx } from './odd-lists'

const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị']

let office: Office
beforeEach(async () => {
  office = await officeWith('organisations')
})

const openList = async (...people: readonly (readonly [name: string, born: OddCell])[]) => {
  const rows = people.map(([name, born], at) => [at + 1, name, born, unit])
  return openFile(office, await oddXlsx([{ name: 'Danh sách', rows: [header, ...rows] }]))
}

type Session = Awaited<ReturnType<typeof openList>>

async function teach(sessionId: Session, readings: Partial<Record<ImportField, ColumnReading>>) {
  const [first] = (await office.do('imports.state', { sessionId })).headers
  await office.do('imports.map', {
    sessionId,
    signature: first?.signature ?? '',
    columns: (first?.columns ?? []).map(({ index, field }) => ({
      ...{ index, field },
      reading: (field && readings[field]) ?? null,
    })),
  })
}

const columnOf = async (sessionId: Session, field: ImportField) => {
  const { headers, isMappingClear } = await office.do('imports.state', { sessionId })
  const column = headers[0]?.columns.find((each) => each.field === field)
  return { reading: column?.reading, samples: column?.samples, isMappingClear }
}

describe('how a column was read', () => {
  it('is remembered with what it means, and shown before it is taken', async () => {
    const first = await openList([toTcvn3('Trần Thị Mẫu'), '01/17/1985'])
    await teach(first, { fullName: 'tcvn3', birthDate: 'month-first' })
    await commit(office, first)

    const next = await openList([toTcvn3('Nguyễn Văn Thử'), '02/03/1986'])
    expect(await columnOf(next, 'fullName')).toEqual({
      ...{ reading: 'tcvn3', samples: ['Nguyễn Văn Thử'], isMappingClear: false },
    })
    expect(await columnOf(next, 'birthDate')).toMatchObject({ reading: 'month-first' })
    await commit(office, next)
    const { rows } = await office.do('people.list', {})
    expect(rows.find(({ fullName }) => fullName === 'Nguyễn Văn Thử')?.birthDate).toBe('1986-02-03')
  })

  it('spoils no list under the same header that is written otherwise', async () => {
    const first = await openList([toTcvn3('Trần Thị Mẫu'), '01/17/1985'])
    await teach(first, { fullName: 'tcvn3', birthDate: 'month-first' })
    await commit(office, first)

    const plain = await openList(['Đặng Thị Hà', '25/03/1986'], ['Lê Thử Bốn', '02/03/1986'])
    expect(await columnOf(plain, 'fullName')).toMatchObject({ reading: null })
    expect(await columnOf(plain, 'birthDate')).toMatchObject({ reading: null })
    await commit(office, plain)

    // The lesson is not lost by a list that had no use for it.
    const old = await openList([toTcvn3('Nguyễn Văn Thử'), '1986'])
    expect(await columnOf(old, 'fullName')).toMatchObject({ reading: 'tcvn3' })
    await teach(old, {})
    await commit(office, old)
    const again = await openList([toTcvn3('Nguyễn Văn Thử'), '1986'])
    expect(await columnOf(again, 'fullName')).toMatchObject({ reading: null })
  })
})
