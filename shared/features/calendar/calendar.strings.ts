import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { EventState, ItemKind, YearlyRule } from './calendar.kinds'

export const calendarStrings = {
  titleMissing: 'Hãy nhập tên việc.',
  titleTooLong: 'Tên việc dài quá 300 chữ. Hãy ghi ngắn lại, phần còn lại đưa vào ghi chú.',
  timeForm: 'Giờ ghi dạng 08:00, từ 00:00 đến 23:59.',
  timeNeedsDay: 'Chỉ ghi giờ khi đã biết ngày. Hãy nhập đủ ngày hoặc bỏ giờ.',
  endsBefore: 'Ngày kết thúc phải từ ngày bắt đầu trở đi, và ngày bắt đầu phải đủ ngày/tháng/năm.',
  yearlyNeedsDay: 'Việc lặp lại hằng năm cần đủ ngày/tháng/năm và chỉ trong một ngày.',
  noLunarDate: 'Chỉ có ngày âm lịch từ năm 1900 đến 2100. Hãy chọn ngày trong khoảng đó.',
  rangeTooLong: 'Mỗi lần chỉ xem được nhiều nhất ba năm. Hãy chọn khoảng ngày ngắn hơn.',

  /** 65 năm, from 1960 to 2025. */
  anniversary: (title: string, years: number) => `${title} (${years} năm)`,
  campaignStart: (name: string) => `Bắt đầu “${name}”`,
  campaignEnd: (name: string) => `Kết thúc “${name}”`,
  workDue: (title: string) => `Hạn: ${title}`,
  registrationsDue: (contents: number) =>
    `Hạn của ${formatNumber(contents)} nội dung đăng ký thi đua`,
  pledgeSigned: (title: string) => `Ký “${title}”`,
  roundHeld: (name: string) => `Đợt khen thưởng “${name}”`,
  /** Of a document number: “05-QĐ/ĐUK”. */
  decisionSymbol: 'QĐ',
  decisionIssued: (number: string) => `Ban hành Quyết định số ${number}`,
  directiveIssued: (line: string) => `Ban hành ${line}`,
} as const

export const itemKindNames: Readonly<Record<ItemKind, string>> = {
  milestone: 'Mốc',
  duty: 'Báo cáo, nhiệm vụ',
  meeting: 'Cuộc họp',
  deadline: 'Hạn',
  anniversary: 'Kỷ niệm',
  review: 'Sơ kết, tổng kết',
  launch: 'Phát động',
  inspection: 'Kiểm tra, giám sát',
  exchange: 'Giao lưu, câu lạc bộ',
  observance: 'Ngày lễ, kỷ niệm',
  'campaign-start': 'Bắt đầu phong trào',
  'campaign-end': 'Kết thúc phong trào',
  work: 'Đầu việc',
  registration: 'Hạn đăng ký',
  pledge: 'Ký giao ước',
  round: 'Đợt khen thưởng',
  council: 'Họp xét',
  decision: 'Quyết định',
  directive: 'Văn bản',
}

export const eventStateNames: Readonly<Record<EventState, string>> = {
  planned: 'Dự kiến',
  done: 'Đã thực hiện',
  cancelled: 'Đã hủy',
}

export const lateName = 'Quá hạn'

export const yearlyNames: Readonly<Record<YearlyRule, string>> = {
  solar: 'Hằng năm theo dương lịch',
  lunar: 'Hằng năm theo âm lịch',
}
