import { twoDigits } from '@shared/core/vietnamese-numbers'

const counted = (collectives: number, persons: number): string =>
  [
    ...(collectives > 0 ? [`${twoDigits(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${twoDigits(persons)} cá nhân`] : []),
  ].join(' và ')

/** Wording of the decision of step 5 (bắt kịp, vượt qua điển hình). */
export const recognitionStrings = {
  typeSymbol: 'QĐ',
  subjects: {
    both: 'tập thể, cá nhân',
    collective: 'tập thể',
    person: 'cá nhân',
  },
  subject: (subjects: string) =>
    `công nhận ${subjects} bắt kịp, vượt qua điển hình trong phong trào thi đua “Đồng Khởi mới”`,
  article1: (collectives: number, persons: number) =>
    `Công nhận ${counted(collectives, persons)} bắt kịp, vượt qua điển hình (có danh sách kèm theo).`,
  article2: (p: { committee: string; subjects: string }) =>
    `Văn phòng, các ban ${p.committee}, các tổ chức cơ sở đảng có liên quan và các ${p.subjects} ` +
    'có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
  articleLabel: (number: number) => `Điều ${number}.`,
  basisWord: 'Căn cứ',
  basis: (text: string) => `Căn cứ ${text}`,
  proposal: (proposer: string) => `Xét đề nghị của ${proposer}`,
  proclamation: (decidingBody: string) => `${decidingBody} quyết định:`.toLocaleUpperCase('vi'),
  effect: (endMark: string) => `Quyết định này có hiệu lực kể từ ngày ký${endMark}`,
  listTitle: 'DANH SÁCH',
  listSubject: (subjects: string) => `${subjects} bắt kịp, vượt qua điển hình`,
  listReference: (p: { number: string; day: string; decidingBody: string }) =>
    `(kèm theo Quyết định số ${p.number}, ngày ${p.day} của ${p.decidingBody})`,
  defaultProposer: (shortName: string) => `Ban Tuyên giáo ${shortName}`,
  defaultRecipients: (shortName: string) => `Như Điều 2\nLưu Văn phòng ${shortName}`,
  fileName: (year: number) => `Quyet dinh cong nhan dien hinh ${year}`,
} as const
