import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  DesignSubject,
  StockMoveReason,
} from '@shared/features/certificates/certificates.kinds'
import type { UsualSheet } from '@shared/features/certificates/certificates.sheets'

const subjects: Readonly<Record<DesignSubject, string>> = {
  everyone: 'Tập thể và cá nhân',
  person: 'Cá nhân',
  collective: 'Tập thể',
}

const reasons: Readonly<Record<StockMoveReason, string>> = {
  received: 'Nhập thêm',
  printed: 'Đã in',
  spoiled: 'Hỏng',
  counted: 'Kiểm đếm',
}

const sheets: Readonly<Record<UsualSheet, string>> = {
  a4: 'A4 ngang (297 × 210)',
  a3: 'A3 ngang (420 × 297)',
  s400: '400 × 300',
  s360: '360 × 270',
}

const mm = (value: number) => formatNumber(value, 1)

/** The parts around the print run: designs, stock and the check of a code. */
export const setupStrings = {
  title: 'In giấy khen',
  tabsLabel: 'Các phần của In giấy khen',
  tabs: {
    run: 'In và trao',
    designs: 'Bố cục',
    stock: 'Phôi',
    printers: 'Máy in',
    check: 'Kiểm tra',
  },
  size: (p: { width: number; height: number }) => `${mm(p.width)} × ${mm(p.height)} mm`,
  subjects,

  designs: {
    description:
      'Mỗi bố cục định chỗ từng dòng trên giấy khen, tính bằng milimét. Bố cục mặc định được dùng khi in.',
    list: 'Danh sách bố cục',
    add: 'Tạo bố cục',
    addTitle: 'Tạo bố cục giấy khen',
    empty: 'Chưa có bố cục riêng',
    emptySentence:
      'Giấy khen đang in theo mẫu chung A4 ngang có khung và huy hiệu. Hãy tạo bố cục khi in trên phôi in sẵn hoặc khổ giấy khác.',
    columns: {
      name: 'Bố cục',
      form: 'Hình thức',
      subject: 'Dùng cho',
      paper: 'Phôi, khổ giấy',
      version: 'Bản',
      decisions: 'Đã dùng',
      status: 'Trạng thái',
      actions: 'Việc khác',
    },
    everyForm: 'Mọi hình thức',
    plainPaper: 'Giấy trắng A4',
    decisions: (count: number) => (count === 0 ? 'Chưa dùng' : `${formatNumber(count)} quyết định`),
    isDefault: 'Mặc định',
    isRetired: 'Ngừng dùng',
    inUse: 'Đang dùng',
    open: 'Sửa bố cục',
    copy: 'Tạo bản sao',
    makeDefault: 'Đặt làm mặc định',
    noDefault: 'Bỏ mặc định',
    retire: 'Ngừng dùng',
    revive: 'Dùng lại',
    remove: 'Xóa bố cục',
    removeTitle: (name: string) => `Xóa bố cục “${name}”?`,
    removeEffect: 'Bố cục chưa dùng cho quyết định nào. Có thể hoàn tác.',
    moreFor: (name: string) => `bố cục ${name}`,
    name: 'Tên bố cục',
    namePlaceholder: 'Giấy khen A3 in sẵn, cá nhân',
    stock: 'Phôi',
    form: 'Hình thức khen thưởng',
    subject: 'Dùng cho',
    copyOf: 'Bắt đầu từ',
    startBuiltIn: 'Mẫu chung, tự chỉnh theo khổ giấy',
    create: 'Tạo bố cục',
  },

  stock: {
    description:
      'Phôi là loại giấy dùng in giấy khen. Số tờ còn lại giảm theo mỗi lượt in và số tờ hỏng.',
    add: 'Thêm phôi',
    addTitle: 'Thêm phôi',
    editTitle: 'Sửa phôi',
    save: 'Lưu phôi',
    empty: 'Chưa có phôi nào',
    emptySentence:
      'Thêm phôi để ghi khổ giấy, lề an toàn, ảnh quét và số tờ đang có. In trên giấy A4 trắng thì không cần.',
    left: 'Còn',
    sheets: (count: number) => `${formatNumber(count)} tờ`,
    safe: 'Lề an toàn',
    safeText: (p: { safeX: number; safeY: number }) =>
      `trái, phải ${mm(p.safeX)} mm; trên, dưới ${mm(p.safeY)} mm`,
    kind: 'Loại',
    preprinted: 'In sẵn khung, huy hiệu, tiêu đề',
    blank: 'Giấy trắng',
    landscape: 'ngang',
    portrait: 'dọc',
    designs: 'Bố cục',
    designCount: (count: number) => (count === 0 ? 'chưa có' : `${formatNumber(count)} bố cục`),
    scan: 'Ảnh quét',
    noScan: 'chưa có',
    scanOf: (name: string) => `Ảnh quét của ${name}`,
    sheetOf: (name: string) => `Hình tờ ${name}`,
    attach: 'Đặt ảnh quét',
    replace: 'Thay ảnh quét',
    detach: 'Gỡ ảnh quét',
    move: 'Nhập, kiểm đếm',
    moves: 'Sổ xuất nhập',
    edit: 'Sửa phôi',
    retire: 'Ngừng dùng',
    revive: 'Dùng lại',
    remove: 'Xóa phôi',
    removeTitle: (name: string) => `Xóa phôi “${name}”?`,
    removeEffect: 'Ảnh quét và sổ xuất nhập của phôi cũng bị xóa. Có thể hoàn tác.',
    moreFor: (name: string) => `phôi ${name}`,
    name: 'Tên phôi',
    namePlaceholder: 'Phôi A3 viền đỏ, mua năm 2026',
    usual: 'Khổ giấy',
    usualSheets: sheets,
    own: 'Khổ khác',
    width: 'Rộng (mm)',
    height: 'Cao (mm)',
    turn: 'Đổi chiều ngang, dọc',
    safeX: 'Lề trái, phải (mm)',
    safeY: 'Lề trên, dưới (mm)',
    isPreprinted: 'Phôi đã in sẵn khung, huy hiệu, tiêu đề',
    isPreprintedHint: 'Những phần đánh dấu “Ẩn khi phôi in sẵn” trong bố cục sẽ không in.',
    note: 'Ghi chú',
    moveTitle: (name: string) => `Nhập, kiểm đếm: ${name}`,
    reason: 'Việc',
    reasons,
    receivedSheets: 'Số tờ nhập thêm',
    spoiledSheets: 'Số tờ hỏng ngoài lượt in',
    countedSheets: 'Số tờ đếm được',
    day: 'Ngày',
    saveMove: 'Ghi sổ',
    nothingMoved: 'Chưa có lần nào được ghi.',
    moveLine: (p: { sheets: number; reason: StockMoveReason; day: LocalDate }) =>
      `${showDay(p.day)}: ${reasons[p.reason]} ${p.sheets > 0 ? '+' : '−'}${formatNumber(Math.abs(p.sheets))}`,
  },

  check: {
    description:
      'Mã trên giấy khen do dữ liệu của cơ quan ký. Phần mềm kiểm tra tại chỗ, không cần mạng.',
    text: 'Nội dung mã',
    hint: 'Đặt con trỏ vào đây rồi quét bằng máy quét cầm tay, hoặc dán, gõ dòng chữ dưới mã. Ví dụ GK1:05-QD/DUK:20122022:013:…',
    verify: 'Kiểm tra giấy khen',
    clear: 'Kiểm tra tờ khác',
    genuine: 'Giấy khen thật',
    genuineHint: 'Hãy so tên và thành tích dưới đây với tờ giấy.',
    corrected: 'Giấy khen thật, đã có quyết định đính chính',
    correctedHint: 'Hãy xem quyết định đính chính trước khi dùng thông tin trên tờ giấy.',
    revoked: 'Giấy khen đã bị hủy bỏ',
    revokedHint: 'Khen thưởng này không còn giá trị theo quyết định hủy bỏ.',
    altered: 'Mã không đúng',
    alteredHint: (number: number) =>
      `Số vào sổ ${formatNumber(number)} có trong sổ, nhưng mã đã bị sửa hoặc do dữ liệu khác ký. Hãy quét lại; nếu vẫn vậy, không coi tờ giấy này là thật.`,
    unknown: 'Không có trong sổ',
    unknownHint: (number: number) =>
      `Sổ khen thưởng không có số ${formatNumber(number)}. Có thể giấy khen do cơ quan khác hoặc dữ liệu khác lập.`,
    unreadable: 'Không phải mã của giấy khen',
    unreadableHint: 'Mã bắt đầu bằng GK1 và có bốn dấu hai chấm. Hãy quét hoặc gõ lại cả dòng.',
    number: 'Quyết định',
    ledger: 'Số vào sổ',
    name: 'Tên',
    position: 'Chức vụ, đơn vị',
    achievement: 'Thành tích',
    openDecision: 'Mở quyết định',
    decisionLine: (p: { number: string; day: LocalDate }) => `${p.number}, ngày ${showDay(p.day)}`,
  },
} as const
