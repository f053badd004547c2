import { documentDay, inlineDay, type LocalDate } from '@shared/core/local-date'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { Presence, Quorum, Threshold, VotingBase, VotingMode } from './council.kinds'
import { quorumInWords, standardInWords, votingModeNames } from './council.strings'

const dots = '…………'
/** Room to write the number by hand; no-break, so that it is not collapsed. */
const numberGap = '\u00A0'.repeat(6)

/** Of one who is absent and was asked in writing. */
const asked = (presence: Presence): string => {
  if (presence === 'answered') return 'có gửi ý kiến bằng văn bản'
  return presence === 'written' ? 'chưa gửi ý kiến bằng văn bản' : ''
}
const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** Words of the minutes of a meeting and of the minutes of its ballots (domain of documents, 4.4 c). */
export const minutesStrings = {
  typeName: 'BIÊN BẢN',
  subject: (title: string) => lower(title),
  countSubject: (title: string) => `kiểm phiếu ${lower(title)}`,
  numberLine: (number: string, symbol: string) => `Số ${number || `${numberGap}-BB/${symbol}`}`,
  placeAndDate: (place: string, day: LocalDate) => `${place || dots}, ${documentDay(day)}`,
  day: (day: LocalDate) => documentDay(day),
  inlineDay: (day: LocalDate) => inlineDay(day),
  hour: (hour: string) =>
    hour === '' ? `${dots} giờ ${dots}` : `${hour.slice(0, 2)} giờ ${hour.slice(3, 5)}`,
  blank: dots,
  time: (p: { startsAt: string; day: string }) => `Thời gian: ${p.startsAt}, ${p.day}.`,
  place: (place: string) => `Địa điểm: ${place || dots}.`,
  chair: (name: string) => `Chủ trì: ${name || dots}.`,
  secretary: (name: string) => `Thư ký: ${name || dots}.`,
  comrade: (p: { name: string; title: string }) =>
    `đồng chí ${p.name}${p.title === '' ? '' : `, ${p.title}`}`,
  absentee: (p: { name: string; reason: string }) =>
    `đồng chí ${p.name}${p.reason === '' ? '' : ` – ${p.reason}`}`,
  attendance: (p: {
    present: string
    members: string
    absent: string
    excused: string
    written: string
  }) =>
    `Thành phần: ${p.present}/${p.members} thành viên có mặt; vắng: ${p.absent}` +
    ` (có lý do: ${p.excused}; lấy ý kiến bằng văn bản: ${p.written}).`,
  none: 'không',
  countAndNames: (p: { count: string; names: string }) => `${p.count}, ${p.names}`,
  guests: (names: string) => `Dự họp: ${names}.`,
  quorum: (p: { quorum: Quorum; mode: VotingMode; isMet: boolean }) =>
    p.quorum === 'none'
      ? ''
      : `Điều kiện tiến hành: ${quorumInWords(p.quorum, p.mode)} – ${p.isMet ? 'bảo đảm' : 'chưa bảo đảm'}.`,
  contentsHeading: 'I. Nội dung',
  contents: (p: { body: string; items: string }) =>
    `${p.body} họp xét khen thưởng đối với ${p.items} (danh sách tại mục III).`,
  collectives: (count: number) => `${twoDigits(count)} tập thể`,
  people: (count: number) => `${twoDigits(count)} cá nhân`,
  and: ' và ',
  opinionsHeading: 'II. Ý kiến',
  noOpinions: 'Các thành viên dự họp thống nhất với nội dung trình xét.',
  resultsHeading: 'III. Kết quả',
  resultsBy: (mode: VotingMode) => `III. Kết quả ${lower(votingModeNames[mode])}`,
  standard: (p: { threshold: Threshold; base: VotingBase }) =>
    `Tỷ lệ thông qua: ${standardInWords(p.threshold, p.base)}.`,
  otherStandard: (p: { orders: string; standard: string }) =>
    `Riêng số thứ tự ${p.orders}: ${p.standard}.`,
  recusedLeave:
    'Thành viên không tham gia biểu quyết với hồ sơ nào thì không tính vào tổng số của hồ sơ đó.',
  recusal: (p: { order: string; names: string }) =>
    `Số thứ tự ${p.order}: ${p.names} không tham gia biểu quyết.`,
  ballots: (p: { issued: string; collected: string; valid: string; invalid: string }) =>
    `Số phiếu phát ra: ${p.issued}; thu vào: ${p.collected}; hợp lệ: ${p.valid}; không hợp lệ: ${p.invalid}.`,
  matter: (title: string) => title.replace(/^họp xét khen thưởng\s+/iu, ''),
  openedAt: (p: { hour: string; day: string }) => `${p.hour}, ngày ${p.day}`,
  closedAt: (hour: string) => `${hour} cùng ngày`,
  comradeFirst: (p: { name: string; title: string }) =>
    `Đồng chí ${p.name}${p.title === '' ? '' : `, ${p.title}`}`,
  absence: (p: { presence: Presence; reason: string }) =>
    [p.reason, asked(p.presence)].filter(Boolean).join(', ') || 'có lý do',
  votingMode: (mode: VotingMode) => lower(votingModeNames[mode]),
  headTeller: 'Trưởng ban',
  teller: 'Thành viên',
  counters: (names: string) => `Kiểm phiếu hai lần độc lập, kết quả khớp nhau: ${names}.`,
  tellers: (names: string) => `Tổ kiểm phiếu gồm: ${names}.`,
  columns: {
    order: 'STT',
    name: 'Tập thể, cá nhân',
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
    other: 'Ý kiến khác',
    blank: 'Không ghi ý kiến',
    share: 'Tỷ lệ %',
    outcome: 'Kết luận',
  },
  conclusionHeading: 'IV. Kết luận',
  conclusion: (p: { body: string; passed: string; rest: string }) =>
    `${p.body} thống nhất đề nghị khen thưởng ${p.passed}${p.rest}.`,
  nobodyPassed: (body: string) => `${body} không thông qua hồ sơ nào.`,
  failed: (count: number) => `; không thông qua ${twoDigits(count)} hồ sơ`,
  postponed: (count: number) => `; để lại xét sau ${twoDigits(count)} hồ sơ`,
  ends: (hour: string) =>
    `Hội nghị kết thúc lúc ${hour} cùng ngày. Biên bản được đọc lại và thông qua tại hội nghị`,
  countIntro: (p: { hour: string; day: string; body: string }) =>
    `Vào lúc ${p.hour}, ${p.day}, Tổ kiểm phiếu của ${p.body} tiến hành kiểm phiếu bầu xét khen thưởng.`,
  countEnds:
    'Biên bản được lập thành 02 bản, đọc lại cho các thành viên cùng nghe và thống nhất ký tên',
  secretarySigns: 'NGƯỜI GHI BIÊN BẢN',
  chairSigns: 'CHỦ TRÌ HỘI NGHỊ',
  tellerSigns: 'TỔ KIỂM PHIẾU',
} as const
