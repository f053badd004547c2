import type { TemplateKind } from './imports.memory.contract'

export type FormField =
  | 'ordinal'
  | 'fullName'
  | 'birthDate'
  | 'gender'
  | 'partyCard'
  | 'joinedOn'
  | 'officialOn'
  | 'position'
  | 'category'
  | 'unit'
  | 'note'
  | 'organisation'
  | 'shortName'
  | 'kind'
  | 'level'
  | 'parent'
  | 'members'
  | 'subject'
  | 'achievement'
  | 'awardLevel'
  | 'subjectKind'

export const formLabels: Readonly<Record<TemplateKind, string>> = {
  people: 'Đảng viên, cá nhân',
  organisations: 'Tổ chức đảng',
  nominations: 'Đề nghị khen thưởng',
  ratings: 'Đánh giá, xếp loại',
}

const titles: Readonly<Record<TemplateKind, string>> = {
  people: 'DANH SÁCH ĐẢNG VIÊN, CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG',
  organisations: 'DANH SÁCH TỔ CHỨC ĐẢNG',
  nominations: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  ratings: 'DANH SÁCH CÁ NHÂN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI',
}

const dayHint = 'Ghi ngày trước, tháng sau: 05/01/1985. Chỉ biết năm thì ghi 1985.'

const common = [
  'Điền mỗi dòng một mục, bắt đầu từ dòng ngay dưới tiêu đề. Không sửa, không xóa dòng tiêu đề.',
  'Ô có mũi tên: bấm vào mũi tên rồi chọn một dòng trong danh sách.',
  'Ngày ghi ngày trước, tháng sau, ví dụ 05/01/1985; chỉ biết năm thì ghi 1985, chỉ biết tháng thì ghi 01/1985.',
  'Gõ chữ bằng bảng mã Unicode (ví dụ phông Times New Roman).',
]

const own: Readonly<Record<TemplateKind, readonly string[]>> = {
  people: ['Người chưa là đảng viên: để trống số thẻ, ngày vào Đảng, ngày chính thức.'],
  organisations: ['Cột “Tổ chức cấp trên” ghi đúng tên tổ chức cấp trên trực tiếp.'],
  nominations: [
    'Tập thể: ghi tên tập thể vào cột “Họ và tên, tên tập thể” và chọn “Tập thể” ở cột “Đối tượng”.',
    'Cột “Thành tích” ghi tóm tắt, tối đa 1.000 chữ.',
  ],
  ratings: ['Chọn mức xếp loại của từng năm; chưa xếp loại năm nào thì để trống ô của năm đó.'],
}

export const formStrings = {
  dialog: 'Lưu biểu mẫu để gửi đơn vị điền',
  fileName: (kind: TemplateKind, unit: string) =>
    `Biểu mẫu ${formLabels[kind]}${unit === '' ? '' : ` - ${unit}`}.xlsx`,
  instructionSheet: 'Hướng dẫn',
  instructionTitle: 'HƯỚNG DẪN ĐIỀN BIỂU MẪU',
  instructions: (kind: TemplateKind): readonly string[] =>
    [
      ...common,
      ...own[kind],
      'Điền xong, lưu lại (giữ đuôi .xlsx) và gửi về văn phòng. Phần mềm tự nhận biểu mẫu này.',
    ].map((line, place) => `${place + 1}. ${line}`),
  sheet: 'Danh sách',
  title: (kind: TemplateKind) => titles[kind],
  unitLine: (unit: string) => `Đơn vị: ${unit}`,
  ratingHeader: (year: number) => `Xếp loại ${year}`,
  ratingHint: 'Chọn một mức trong danh sách.',
  headers: {
    ordinal: 'STT',
    fullName: 'Họ và tên',
    birthDate: 'Ngày sinh',
    gender: 'Giới tính',
    partyCard: 'Số thẻ đảng viên',
    joinedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    position: 'Chức vụ',
    category: 'Đối tượng',
    unit: 'Đơn vị',
    note: 'Ghi chú',
    organisation: 'Tên tổ chức đảng',
    shortName: 'Tên viết tắt',
    kind: 'Loại hình',
    level: 'Cấp',
    parent: 'Tổ chức cấp trên',
    members: 'Số đảng viên',
    subject: 'Họ và tên, tên tập thể',
    achievement: 'Thành tích',
    awardLevel: 'Cấp khen',
    subjectKind: 'Đối tượng',
  } satisfies Record<FormField, string>,
  hints: {
    birthDate: dayHint,
    joinedOn: dayHint,
    officialOn: dayHint,
    partyCard: 'Ghi đủ chữ số, kể cả số 0 ở đầu.',
    members: 'Chỉ ghi số, không có dấu chấm.',
  } as Partial<Readonly<Record<FormField, string>>>,
} as const
