import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Drawing } from '@shared/features/certificates/certificates.drawings'
import type { HonorificCase } from '@shared/features/certificates/certificates.honorifics'
import type { FontKey } from '@shared/features/certificates/certificates.layout'
import type { TrialRecord } from '@shared/features/certificates/certificates.trial-records'

const fonts: Readonly<Record<FontKey, string>> = {
  'tinos-regular': 'Times (Tinos)',
  'tinos-italic': 'Times nghiêng',
  'tinos-bold': 'Times đậm',
  'tinos-bold-italic': 'Times đậm nghiêng',
  'playfair-bold': 'Playfair đậm',
  'playfair-extrabold': 'Playfair rất đậm',
  'great-vibes': 'Great Vibes (chữ viết tay)',
  'charm-bold': 'Charm (chữ thư pháp)',
}

const drawings: Readonly<Record<Drawing, string>> = {
  'frame-1': 'Khung hoa văn',
  'emblem-1': 'Huy hiệu búa liềm',
}

const trials: Readonly<Record<TrialRecord, string>> = {
  ordinary: 'Cá nhân, tên thường gặp',
  longName: 'Cá nhân, tên dài 60 chữ',
  longCitation: 'Cá nhân, thành tích năm dòng',
  highlandName: 'Cá nhân, tên Ê-đê, K’ho',
  decomposed: 'Cá nhân, chữ gõ tổ hợp (NFD)',
  collective: 'Tập thể',
  longCollective: 'Tập thể, tên rất dài',
}

const cases: Readonly<Record<HonorificCase, string>> = {
  member: 'Đảng viên',
  man: 'Nam, ngoài Đảng',
  woman: 'Nữ, ngoài Đảng',
  unknown: 'Ngoài Đảng, chưa rõ nam nữ',
  collective: 'Tập thể',
}

const mm = (value: number) => formatNumber(value, 2)

export const designerStrings = {
  fonts,
  drawings,
  back: 'Bố cục',
  save: 'Lưu bố cục',
  undo: 'Hoàn tác trong bố cục (Ctrl+Z)',
  redo: 'Làm lại trong bố cục (Ctrl+Y)',
  settings: 'Tên, phôi, cách xưng hô',
  description: (p: { size: string; version: number; decisions: number }) =>
    `${p.size}, bản thứ ${formatNumber(p.version)}` +
    (p.decisions > 0
      ? `. Đã in cho ${formatNumber(p.decisions)} quyết định: sửa sẽ tạo bản mới, quyết định cũ giữ bản cũ.`
      : ''),
  canvas: 'Tờ giấy khen',
  page: 'Bản xem trước của tờ giấy khen, đúng như sẽ in',
  keys: 'Kéo, hoặc dùng phím mũi tên để dời 0,5 mm, giữ Shift dời 5 mm.',
  subject: 'Xem với',
  trialGroup: 'Mẫu thử khó in',
  realGroup: 'Đã khen thưởng',
  trials,
  realOption: (p: { name: string; number: string }) => `${p.name} (${p.number})`,
  scan: 'Hiện ảnh quét',
  outlines: 'Chỉ hiện khung',
  printOutlines: 'In tờ đối chiếu',
  printOutlinesHint: 'In khung của bố cục lên giấy trắng để áp lên phôi trước ánh sáng.',
  items: 'Các phần trên tờ giấy',
  add: 'Thêm phần',
  addText: 'Chữ cố định',
  addCode: 'Mã QR kiểm tra',
  newText: 'Chữ mới',
  remove: 'Bỏ phần này',
  code: 'Mã QR',
  box: (p: { name: string; x: number; y: number }) =>
    `${p.name}, cách trái ${mm(p.x)} mm, cách trên ${mm(p.y)} mm`,
  fixed: (text: string) => `“${text}”`,
  notHere: 'không in với đối tượng này',
  notOnStock: 'ẩn vì phôi đã in sẵn',
  nothingChosen: 'Chọn một phần trên tờ giấy hoặc trong danh sách để sửa.',
  sound: 'Mọi phần đều vừa.',
  text: 'Nội dung',
  x: 'Cách trái (mm)',
  y: 'Cách trên (mm)',
  width: 'Rộng (mm)',
  height: 'Cao nhất (mm)',
  font: 'Phông chữ',
  size: 'Cỡ chữ (pt)',
  minSize: 'Cỡ nhỏ nhất (pt)',
  align: 'Căn',
  aligns: { left: 'Trái', center: 'Giữa', right: 'Phải' },
  anchor: 'Trong khung',
  anchors: { top: 'Trên', middle: 'Giữa', bottom: 'Dưới' },
  maxLines: 'Số dòng nhiều nhất',
  lineHeight: 'Giãn dòng',
  colour: 'Màu',
  uppercase: 'Viết hoa cả dòng',
  hide: 'Ẩn khi phôi in sẵn',
  appliesTo: 'In cho',
  isShown: 'Hiện',
  scale: 'Tỉ lệ',
  codeSize: 'Cạnh (mm)',
  settingsTitle: 'Tên, phôi, cách xưng hô',
  settingsSave: 'Áp dụng',
  honorifics: 'Cách xưng hô trước tên',
  honorificsHint:
    'Dòng đầu tiên phù hợp được dùng; để trống chữ in khi phôi đã in sẵn, ví dụ “Tặng đồng chí”. Không có dòng nào thì dùng Đồng chí, Ông, Bà, Tập thể.',
  honorificOf: 'Đối tượng',
  honorificBegins: 'Tên bắt đầu bằng',
  honorificWords: 'Chữ in',
  honorificAdd: 'Thêm dòng xưng hô',
  honorificRemove: (n: number) => `Bỏ dòng xưng hô ${formatNumber(n)}`,
  anyName: 'mọi tên',
  blank: 'để trống',
  cases,
} as const
