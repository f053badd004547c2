import type {
  CommitteeIdentity,
  SignerDetails,
} from '@shared/features/committee/committee.contract'
import { day } from './office'

export const demoIdentity: CommitteeIdentity = {
  validFrom: day('2020-08-19'),
  upperBody: 'ĐẢNG BỘ TỈNH BẾN TRE',
  name: 'ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH',
  shortName: 'Đảng ủy Khối',
  standingBody: 'BAN THƯỜNG VỤ',
  symbol: 'ĐUK',
  place: 'Bến Tre',
  term: '2020-2025',
  basis: '',
}

export const demoSigner: SignerDetails = {
  fullName: 'Nguyễn Văn Thí Dụ',
  position: 'BÍ THƯ',
  authority: 'T/M BAN THƯỜNG VỤ',
  validFrom: day('2020-08-19'),
  validTo: null,
  isDefault: true,
}
