import type { CeremonyPart } from './cycle.kinds'
import type { CyclePaperKind } from './papers.contract'

/** Wording of the papers around the conference of 17/01. */
export const cyclePapersStrings = {
  eventMissing: 'Hãy nhập tên hội nghị.',
  subjectMissing: 'Hãy nhập trích yếu.',
  addresseesMissing: 'Hãy nhập nơi gửi.',
  paragraphsMissing: 'Hãy nhập nội dung công văn.',

  typeSymbols: { invitation: 'GM', programme: 'CTr', letter: 'CV' } satisfies Record<
    CyclePaperKind,
    string
  >,
  fileNames: {
    invitation: (year: number) => `Giay moi hoi nghi 17-01-${year}`,
    programme: (year: number) => `Chuong trinh hoi nghi 17-01-${year}`,
    letter: (year: number) => `Cong van ${year}`,
  } satisfies Record<CyclePaperKind, (year: number) => string>,

  event: (p: { anniversary: number; year: number }) =>
    `kỷ niệm ${p.anniversary} năm Ngày Đồng Khởi (17/01/1960 - 17/01/${p.year}) và sơ kết phong trào thi đua “Đồng Khởi mới” năm\u00a0${p.year - 1}`,
  time: (p: { day: string; weekday: string }) => `07 giờ 30 phút, ngày ${p.day} (${p.weekday})`,
  venue: (shortName: string) => `Hội trường ${shortName}`,
  attendants: (shortName: string) =>
    `Thường trực, Ban Thường vụ ${shortName}; đại diện cấp ủy các tổ chức cơ sở đảng; tập thể, cá nhân được khen thưởng.`,
  contents: {
    review: 'Sơ kết phong trào thi đua năm qua',
    praise: 'Biểu dương, khen thưởng tập thể, cá nhân',
    launch: 'Phát động phong trào thi đua năm mới',
    pledges: 'Ký giao ước thi đua năm tiếp theo',
  } satisfies Record<CeremonyPart, string>,
  invitationClosing: 'Rất mong đồng chí đến dự đúng thời gian quy định',
  steps: (shortName: string) =>
    [
      '07 giờ 30 | Đón tiếp đại biểu; văn nghệ chào mừng | Văn phòng',
      '08 giờ 00 | Chào cờ, tuyên bố lý do, giới thiệu đại biểu | Ban tổ chức',
      `08 giờ 10 | Ôn lại truyền thống Ngày Đồng Khởi 17/01 | Thường trực ${shortName}`,
      '08 giờ 25 | Sơ kết phong trào thi đua “Đồng Khởi mới” năm qua | Ban Tuyên giáo',
      '08 giờ 50 | Công bố quyết định, trao khen thưởng | Ban Tổ chức',
      `09 giờ 20 | Phát động phong trào thi đua năm mới | Thường trực ${shortName}`,
      '09 giờ 35 | Ký kết giao ước thi đua | Đại diện các đơn vị',
      '09 giờ 50 | Phát biểu chỉ đạo, bế mạc | Chủ trì hội nghị',
    ].join('\n'),
  organiser: 'BAN TỔ CHỨC',

  letterSubject: (year: number) => `Chuẩn bị Hội nghị kỷ niệm Ngày Đồng Khởi 17/01/${year}`,
  letterAddressees: 'Các tổ chức cơ sở đảng trực thuộc',
  letterParagraphs: (p: { body: string; event: string; day: string }) =>
    [
      `${p.body} tổ chức Hội nghị ${p.event}, vào ngày ${p.day}.`,
      'Đề nghị các cấp ủy chuẩn bị nội dung, cử đại biểu tham dự đúng thành phần, đúng thời gian.',
      'Đề nghị các đồng chí quan tâm thực hiện.',
    ].join('\n'),
  recipients: (shortName: string) =>
    `Như trên\nThường trực ${shortName} (b/c)\nLưu Văn phòng ${shortName}`,
} as const
