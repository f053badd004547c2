import { cellsOf, readOlderRows } from '@shared/features/ledger/older.rules'
import { describe, expect, it } from 'vitest'

describe('rows of an older book', () => {
  it('are read by their headings, whatever stands above them', () => {
    const { lines, problems } = readOlderRows([
      ['SỔ KHEN THƯỞNG'],
      [],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Số QĐ', 'Ngày QĐ', 'Hình thức', 'Tiền thưởng'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [
        '1',
        'Nguyễn Văn Mẫu',
        'Bí thư',
        'Chi bộ 1',
        '12-QĐ/ĐUK',
        '05/3/2016',
        'Giấy khen',
        '363.000 đ',
      ],
      ['2', 'Chi bộ Văn phòng', '', '', '', '2016', '', ''],
      ['Tổng cộng', '', '', '', '', '', '', ''],
    ])
    expect(problems).toEqual([])
    expect(lines).toMatchObject([
      {
        ...{ bookNumber: '1', name: 'Nguyễn Văn Mẫu', position: 'Bí thư', kind: 'person' },
        ...{ decisionNumber: '12-QĐ/ĐUK', decidedOn: '2016-03-05', amountDong: 363_000 },
      },
      { name: 'Chi bộ Văn phòng', kind: 'collective', decidedOn: '2016', amountDong: null },
    ])
  })

  it('without headings stand in the order of the printed book', () => {
    const pasted =
      '7\t09-QĐ/ĐUK\t3/2015\tTrần Thị Thí Dụ\tĐảng viên\tChi bộ 2\tGiấy khen\tThành tích\t\t\t\tghi chú\r\n'
    expect(readOlderRows(cellsOf(pasted)).lines).toMatchObject([
      { bookNumber: '7', decidedOn: '2015-03', unit: 'Chi bộ 2', note: 'ghi chú', kind: 'person' },
    ])
  })

  it('say which row cannot be read and why, and keep the others', () => {
    const { lines, problems } = readOlderRows([
      ['Số vào sổ', 'Họ tên', 'Ngày quyết định', 'Số tiền'],
      ['1', 'Người Một', '31/02/2016', ''],
      ['2', 'Người Hai', '', 'nhiều'],
      ['3', '', '2016', '5'],
      ['4', 'Người Bốn', '…/…/…', '-'],
    ])
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 4])
    expect(lines).toMatchObject([{ name: 'Người Bốn', decidedOn: null, amountDong: null }])
  })

  it('take a dot for thousands only, so that “1.5” is never read as 15 đồng', () => {
    const read = (amount: string) =>
      readOlderRows([
        ['Số vào sổ', 'Họ tên', 'Số tiền'],
        ['1', 'Người Một', amount],
      ])
    for (const amount of ['1.5', '0.3', '44.70.00', '447.0000'])
      expect(read(amount).problems).toHaveLength(1)
    for (const [amount, dong] of [
      ['447.000', 447_000],
      ['1.117.500 đồng', 1_117_500],
      ['447 000', 447_000],
    ] as const)
      expect(read(amount).lines).toMatchObject([{ amountDong: dong }])
  })
})
