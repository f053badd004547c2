import { LocalDate } from '@shared/core/local-date'
import type { BenchOffice } from './bench-office'

/** What the first screen of a new office asks for. */
export async function setUpCommittee({ ask }: BenchOffice): Promise<void> {
  const validFrom = LocalDate.parse('2020-08-19')
  await ask('committee.setUp', {
    identity: {
      validFrom,
      upperBody: 'ĐẢNG BỘ TỈNH MẪU',
      name: 'ĐẢNG ỦY KHỐI MẪU',
      shortName: 'Đảng ủy Khối',
      standingBody: 'BAN THƯỜNG VỤ',
      symbol: 'ĐUK',
      place: 'Tỉnh Mẫu',
      term: '2020-2025',
    },
    signer: {
      fullName: 'Nguyễn Văn Thí Dụ',
      position: 'BÍ THƯ',
      authority: 'T/M BAN THƯỜNG VỤ',
      validFrom,
      isDefault: true,
    },
  })
}
