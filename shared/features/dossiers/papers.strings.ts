import { twoDigits } from '@shared/core/vietnamese-numbers'

/** “07 tập thể và 06 cá nhân”; a kind without anyone is left out. */
function counted(collectives: number, persons: number): string {
  const parts = [
    ...(collectives > 0 ? [`${twoDigits(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${twoDigits(persons)} cá nhân`] : []),
  ]
  return parts.length === 0 ? '0 trường hợp' : parts.join(' và ')
}

/** Room for a day written by hand; no-break, so that it is neither collapsed nor torn. */
const blank = '\u00a0'.repeat(6)

/** Wording of the papers that go up with the files (mẫu Tờ trình, hệ thống văn bản của Đảng). */
export const papersStrings = {
  proposerMissing: 'Hãy nhập cơ quan trình.',
  addresseeMissing: 'Hãy nhập nơi trình.',

  submissionType: 'TTr',
  adviser: (shortName: string) => `Ban Tuyên giáo ${shortName}`,
  adviserSymbol: 'BTG',
  upperBody: 'Ban Thường vụ Tỉnh ủy',
  adviserPosition: 'TRƯỞNG BAN',
  recipients: (addressee: string, proposer: string) =>
    [`${addressee} (b/c)`, `Lưu ${proposer}`].join('\n'),

  collectivesAndPersons: 'tập thể, cá nhân',
  collectives: 'tập thể',
  persons: 'cá nhân',
  /** Takes the verb of the common achievement away: “Đã có thành tích” is “có thành tích” here. */
  leadingPast: /^đã\s+/iu,
  matter: (subjects: string, achievement: string) => `${subjects} ${achievement}`,
  matterOfRound: (subjects: string, round: string) => `${subjects}: ${round}`,
  /** A title must not break inside it. */
  unbroken: (text: string) => text.replaceAll('xuất sắc', 'xuất\u00a0sắc'),

  movementWord: 'phong trào',
  ground: (campaign: string) => `phong trào thi đua “${campaign}”`,
  groundOfYear: (year: string) => `công tác thi đua, khen thưởng năm ${year}`,
  counted,
  requestCollectives: (order: number, count: number) =>
    `${order}. Tập thể: ${twoDigits(count)} (có danh sách kèm theo).`,
  requestPersons: (order: number, count: number) =>
    `${order}. Cá nhân: ${twoDigits(count)} (có danh sách kèm theo).`,
  requestProvince: (p: { order: number; collectives: number; persons: number }) =>
    `${p.order}. Đề nghị về tỉnh khen thưởng: ${counted(p.collectives, p.persons)}.`,
  enclosed: 'báo cáo thành tích, biên bản họp xét, danh sách đề nghị',
  enclosedWithoutMinutes: 'báo cáo thành tích, danh sách đề nghị',

  listReference: (p: { number: string; day: string; proposer: string }) =>
    `(kèm theo Tờ trình số ${p.number}, ngày ${p.day} của ${p.proposer})`,
  collectivesHeading: (numeral: string) => `${numeral}. TẬP THỂ`,
  personsHeading: (numeral: string) => `${numeral}. CÁ NHÂN`,
  listTotal: (collectives: number, persons: number) =>
    `Danh sách này có ${counted(collectives, persons)}.`,

  submissionFile: (round: string) => `To trinh - ${round}`,
  listFile: (round: string) => `Danh sach de nghi - ${round}`,
  reportFile: (name: string) => `Bao cao thanh tich - ${name}`,

  occasion: (achievement: string) => `vì đã ${achievement}`,
  genders: { male: 'Nam', female: 'Nữ' },
  contentIn: (content: string, year: number) => `${content} (năm ${year})`,
  decisionSymbol: 'QĐ',
  blankPlaceAndDate: (place: string, year: string) =>
    `${place}, ngày${blank}tháng${blank}năm ${year}`,
  decision: (p: { number: string; day: string }) =>
    [p.number === '' ? '' : `Quyết định số ${p.number}`, p.day === '' ? '' : `ngày ${p.day}`]
      .filter((part) => part !== '')
      .join(', '),
  committeeOf: (unit: string) => `T/M ${unit === '' ? 'tập thể' : unit}`,
} as const
