import { documentDay, inlineDay, type LocalDate, showDay } from '@shared/core/local-date'
import type { PledgeFilter } from '@shared/features/pledges/pledges.contract'
import { judgedOn } from '@shared/features/pledges/pledges.rules'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'

const dots = '…………………'

/** Words of the printed pledge and of the sheet that is signed at the meeting. */
export const pledgePaperStrings = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  heading: (p: { campaign: string; title: string; year: number }) =>
    p.campaign === ''
      ? p.title.toLocaleUpperCase('vi')
      : `GIAO ƯỚC THI ĐUA “${p.campaign.toLocaleUpperCase('vi')}” NĂM ${p.year}`,
  placeAndDate: (place: string, day: LocalDate) => `${place || dots}, ${documentDay(day)}`,
  today: (p: { day: LocalDate; place: string }) =>
    `Hôm nay, ${documentDay(p.day)}, tại ${p.place || dots}, chúng tôi gồm:`,
  representedBy: (p: { name: string; position: string }) =>
    [p.name && `đại diện: đồng chí ${p.name}`, p.position].filter(Boolean).join(', '),
  agree: 'thống nhất ký kết giao ước thi đua với các nội dung, chỉ tiêu sau:',
  columns: {
    order: 'STT',
    party: 'Bên thực hiện',
    frameworkItem: 'Chân/Mũi',
    content: 'Nội dung',
    target: 'Mục tiêu, chỉ tiêu',
    due: 'Thời gian hoàn thành',
  },
  everyone: 'Các bên',
  promise: (year: number) =>
    `Các bên cam kết thực hiện đầy đủ các nội dung trên; định kỳ sơ kết; bình xét vào dịp ${inlineDay(judgedOn(year))}.`,
  representative: 'ĐẠI DIỆN',
  signHere: '(Ký, ghi rõ họ tên)',
  witness: '(chứng kiến)',
  sheetTitle: 'BẢNG KÝ GIAO ƯỚC THI ĐUA',
  sheetOf: (year: number) => `Năm ${year}`,
  sheetColumns: {
    order: 'STT',
    party: 'Đơn vị, cá nhân',
    signer: 'Người ký',
    position: 'Chức vụ',
    signature: 'Ký tên',
  },
  layingOut: 'Đang dàn trang',
  saveWord: 'Lưu giao ước ra Word',
  wordFiles: 'Tệp Word',
  wordName: (title: string) => `${title.slice(0, 120).trim()}.docx`,
  wordNameOfSeveral: (year: number, count: number) => `${count} giao ước thi đua năm ${year}.docx`,
  dialogTitle: 'Lưu danh sách giao ước',
  fileName: (today: LocalDate) =>
    `Danh sách giao ước thi đua ${showDay(today).replaceAll('/', '-')}.xlsx`,
  sheet: 'Giao ước',
  listTitle: 'DANH SÁCH GIAO ƯỚC THI ĐUA',
  listColumns: {
    order: 'STT',
    title: 'Bản giao ước',
    parties: 'Các bên',
    signingOn: 'Ngày ký',
    signed: 'Đã ký',
    items: 'Số nội dung',
    files: 'Bản quét',
    status: 'Trạng thái',
  },
  signedOf: (signed: number, all: number) => `${signed}/${all} bên`,
  part: ({ year, status, text }: PledgeFilter) =>
    [year && `Năm ${year}`, status && pledgeStatusNames[status], text.trim() && `“${text.trim()}”`]
      .filter(Boolean)
      .join(', '),
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
} as const
