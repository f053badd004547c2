import { countInWords } from '@shared/core/vietnamese-amounts'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { AwardHonorific } from '@shared/features/decisions/decisions.kinds'
import type { Attendance, GuestKind } from './ceremony.kinds'

export const attendanceNames: Readonly<Record<Attendance, string>> = {
  present: 'Có mặt',
  proxy: 'Nhận thay',
  absent: 'Vắng',
}

export const guestKindNames: Readonly<Record<GuestKind, string>> = {
  leader: 'Lãnh đạo',
  guest: 'Khách mời',
  press: 'Báo chí',
}

/** Said before a name; a collective is named as it is. */
const spoken: Readonly<Record<AwardHonorific, string>> = {
  comrade: 'đồng chí',
  mr: 'ông',
  mrs: 'bà',
  mrOrMrs: 'ông (bà)',
  collective: '',
}

export const ceremonyStrings = {
  nameMissing: 'Hãy đặt tên buổi lễ.',
  timeWrong: 'Ghi giờ dạng 08:00.',
  groupSizeWrong: 'Mỗi lượt lên sân khấu từ 1 đến 50 người.',
  decisionMissing: 'Hãy chọn ít nhất một quyết định.',
  guestMissing: 'Hãy ghi họ tên khách mời.',
  collectives: 'Tập thể',
  persons: 'Cá nhân',
  noUnit: 'Không thuộc đơn vị nào',
  groupName: (p: { of: string; part: number; parts: number }) =>
    p.parts > 1 ? `${p.of} (lượt ${p.part})` : p.of,
  group: (number: number) => `Lượt ${number}`,
  spoken,

  script: {
    opening: (p: { name: string }) =>
      `Kính thưa các đồng chí lãnh đạo! Kính thưa các quý vị đại biểu! Xin trân trọng chào mừng các đồng chí và quý vị đến dự ${lowerFirst(p.name)}.`,
    introduce: 'Xin trân trọng giới thiệu các đồng chí và quý vị đại biểu đến dự:',
    announce: (p: { number: string; day: string; issuer: string }) =>
      `Xin công bố Quyết định số ${p.number}, ${p.day} của ${p.issuer}.`,
    award: (p: { counts: string; reason: string }) =>
      `Theo Quyết định, tặng Giấy khen cho ${p.counts} ${p.reason}`.trim(),
    collectives: (count: number) => `${twoDigits(count)} (${countInWords(count)}) tập thể`,
    persons: (count: number) => `${twoDigits(count)} (${countInWords(count)}) cá nhân`,
    and: ' và ',
    invite: (number: number) => `Xin kính mời lên sân khấu lượt thứ ${ordinal(number)}:`,
    proxy: (name: string) => `${name} nhận thay`,
    present: (presenter: string) =>
      `Xin kính mời ${presenter} lên trao Giấy khen và tặng hoa chúc mừng.`,
    presentUnnamed: 'Xin kính mời lãnh đạo lên trao Giấy khen và tặng hoa chúc mừng.',
    applause: 'Đề nghị các đồng chí và quý vị cho một tràng pháo tay chúc mừng.',
    back: 'Xin trân trọng cảm ơn. Xin mời các tập thể, cá nhân về vị trí.',
    absent: 'Các tập thể, cá nhân sau đây vắng mặt, xin nhận Giấy khen sau buổi lễ:',
    closing: (p: { name: string }) =>
      `${upperFirst(p.name)} đến đây đã hoàn thành. Xin trân trọng cảm ơn các đồng chí và quý vị đại biểu. Kính chúc sức khỏe và thành công!`,
  },
} as const

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}
function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
/** “nhất”, “tư” are said where counting says “một”, “bốn”. */
function ordinal(number: number): string {
  if (number === 1) return 'nhất'
  return number === 4 ? 'tư' : countInWords(number)
}
