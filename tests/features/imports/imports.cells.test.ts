import { describe, expect, it } from 'vitest'
import { toTcvn3 } from '../../support/legacy-encoders'
import { commit, importFile, officeWith, openFile } from './import-office'
import { sheetOf as list, type OddCell, oddXlsx, everybody as people } from './odd-lists'

const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'

describe('days that may be the wrong way round', () => {
  const rowsOf = async (...days: OddCell[]) => {
    const office = await officeWith('organisations')
    const file = await oddXlsx(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        ...days.map((day, at) => [at + 1, `Nguyễn Văn ${'ABCDEGH'.charAt(at)}`, day, unit]),
      ]),
    )
    const sessionId = await openFile(office, file)
    return { office, sessionId, rows: (await office.do('imports.rows', { sessionId })).rows }
  }

  it('are refused with all that is unclear beside them, until the clerk says how the column counts', async () => {
    const { office, sessionId, rows } = await rowsOf('01/17/1985', '05/01/1985', '3/3/1985')
    expect(rows.map(({ state }) => state)).toEqual(['error', 'error', 'add'])
    expect(rows[0]?.problems[0]?.sentence).toMatch(/tháng trước, ngày sau/)
    const { headers } = await office.do('imports.state', { sessionId })
    const [header] = headers
    await office.do('imports.map', {
      sessionId,
      signature: header?.signature ?? '',
      columns: (header?.columns ?? []).map(({ index, field }) => ({
        ...{ index, field },
        reading: field === 'birthDate' ? ('month-first' as const) : null,
      })),
    })
    await commit(office, sessionId)
    expect((await people(office)).map(({ birthDate }) => birthDate)).toEqual([
      '1985-01-17',
      '1985-05-01',
      '1985-03-03',
    ])
  })

  it('are pointed at where Excel took a Vietnamese list for an American one', async () => {
    const { rows } = await rowsOf({ serial: 31_052 }, { serial: 31_083 }, '17/01/1985')
    expect(
      rows.map(({ problems }) => problems.some(({ sentence }) => /đảo ngày/.test(sentence))),
    ).toEqual([true, true, false])
  })
})

describe('letters that only look right', () => {
  it('are stored as Vietnamese: NFD, ETH, hard blanks', async () => {
    const office = await officeWith('organisations')
    const file = await oddXlsx(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        [1, `Ðỗ\u00A0Đức ${'Thử'.normalize('NFD')}`, '1985', unit.normalize('NFD')],
      ]),
    )
    await importFile(office, file)
    expect((await people(office))[0]).toMatchObject({
      fullName: 'Đỗ Đức Thử',
      organisation: unit,
    })
  })

  it('of TCVN3 without its font are asked about, and converted when the clerk says so', async () => {
    const office = await officeWith('organisations')
    const file = await oddXlsx(
      list([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        [1, toTcvn3('Nguyễn Văn Đức'.replace('Đ', 'đ')), '1985', unit],
        [2, toTcvn3('Trần Thị Mẫu'), '1986', unit],
      ]),
    )
    const sessionId = await openFile(office, file)
    const { headers, isMappingClear } = await office.do('imports.state', { sessionId })
    expect(isMappingClear).toBe(false)
    expect(headers[0]?.columns[1]?.legacy?.suspected).toBe('tcvn3')
    await office.do('imports.map', {
      sessionId,
      signature: headers[0]?.signature ?? '',
      columns: (headers[0]?.columns ?? []).map(({ index, field }) => ({
        ...{ index, field },
        reading: field === 'fullName' ? ('tcvn3' as const) : null,
      })),
    })
    await commit(office, sessionId)
    expect((await people(office)).map(({ fullName }) => fullName)).toEqual([
      'Nguyễn Văn đức',
      'Trần Thị Mẫu',
    ])
  })
})
