import { dayWords } from '@shared/core/core.strings'
import type { LocalDate } from '@shared/core/local-date'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'

const dots = '…………'
const unwritten = '……'

/** Words of the printed form (phiếu đăng ký thi đua). */
export const formStrings = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  title: 'PHIẾU ĐĂNG KÝ THI ĐUA',
  ofCampaign: (p: { campaign: string; year: number }) =>
    `“${p.campaign.toLocaleUpperCase('vi')}” NĂM ${p.year}`,
  whose: {
    collective: '(Dành cho tập thể)',
    person: '(Dành cho cá nhân)',
  } satisfies Readonly<Record<RegistrationSubject, string>>,
  name: { collective: 'Tập thể', person: 'Họ và tên' },
  position: 'Chức vụ',
  partyMember: 'Đảng viên',
  notMember: 'Quần chúng',
  cell: 'Chi bộ',
  base: 'Tổ chức cơ sở đảng',
  columns: {
    order: 'STT',
    frameworkItem: 'Chân/Mũi',
    content: 'Nội dung đăng ký',
    measure: 'Mục tiêu, chỉ tiêu',
    due: 'Thời gian hoàn thành',
    note: 'Ghi chú',
  },
  candidate: 'Đăng ký phấn đấu trở thành điển hình:',
  field: (field: string) => `(lĩnh vực: ${field === '' ? dots + dots + dots : field})`,
  confirmed: 'XÁC NHẬN CỦA CẤP ỦY',
  registers: { collective: 'TM. TẬP THỂ ĐĂNG KÝ', person: 'NGƯỜI ĐĂNG KÝ' },
  signHere: '(Ký, ghi rõ họ tên)',
  ticked: '☑',
  unticked: '☐',
  dots: dots + dots + dots,
  placeAndDate: (p: { place: string; day: LocalDate | null; year: number }) => {
    const [year = '', month = '', day = ''] = p.day?.split('-') ?? []
    const when =
      p.day === null
        ? `${dayWords.day} ${unwritten} ${dayWords.month} ${unwritten} ${dayWords.year} ${unwritten}`
        : `${dayWords.day} ${day} ${dayWords.month} ${month} ${dayWords.year} ${year}`
    return `${p.place === '' ? dots : p.place}, ${when}`
  },
  fileName: (p: { year: number; who: string; extension: string }) =>
    `Phiếu đăng ký thi đua ${p.year}${p.who === '' ? '' : ` - ${p.who}`}.${p.extension}`,
  printTitle: (year: number) => `Phiếu đăng ký thi đua năm ${year}`,
  blank: 'phiếu trống',
} as const
