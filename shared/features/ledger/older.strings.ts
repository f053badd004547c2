export const olderStrings = {
  nameMissing: 'Hãy nhập tên sổ',
  yearsBackwards: 'Năm cuối không được trước năm đầu',
  subjectMissing: 'Hãy nhập họ tên hoặc tên tập thể',
  reasonMissing: 'Hãy ghi lý do mở khóa',
  book: 'sổ cũ này',
  line: 'dòng sổ cũ này',
  added: (name: string) => `Đã thêm sổ cũ “${name}”`,
  edited: (name: string) => `Đã sửa thông tin sổ cũ “${name}”`,
  removed: (p: { name: string; lines: number }) => `Đã xóa sổ cũ “${p.name}” cùng ${p.lines} dòng`,
  locked: (p: { name: string; lines: number }) => `Đã khóa sổ cũ “${p.name}”, ${p.lines} dòng`,
  unlocked: (p: { name: string; reason: string }) => `Đã mở khóa sổ cũ “${p.name}”: ${p.reason}`,
  entered: (p: { name: string; count: number }) => `Đã nhập ${p.count} dòng vào sổ cũ “${p.name}”`,
  lineEdited: (name: string) => `Đã sửa dòng sổ cũ của “${name}”`,
  lineRemoved: (name: string) => `Đã xóa dòng sổ cũ của “${name}”`,
  chooseFile: 'Chọn tệp sổ khen thưởng cũ',
  workbooks: 'Tệp bảng tính',
  readingFile: 'Đang đọc tệp',

  /** What columns of older books are called, folded; the first is the one this program prints. */
  headings: {
    bookNumber: ['so vao so', 'so so vang', 'so so', 'stt', 'so thu tu', 'tt'],
    decisionNumber: ['so quyet dinh', 'so qd', 'quyet dinh so', 'quyet dinh'],
    decidedOn: ['ngay quyet dinh', 'ngay qd', 'ngay thang nam', 'ngay ky', 'nam'],
    name: [
      ...['ho va ten ten tap the', 'ho va ten / ten tap the', 'ho va ten', 'ho ten', 'ten tap the'],
      ...['tap the ca nhan', 'tap the, ca nhan', 'ho ten, ten tap the', 'ten don vi ca nhan'],
    ],
    position: ['chuc vu'],
    unit: ['don vi', 'don vi cong tac', 'co quan', 'chuc vu, don vi', 'dia chi'],
    form: ['hinh thuc', 'hinh thuc khen thuong', 'danh hieu'],
    achievement: ['noi dung thanh tich', 'noi dung', 'thanh tich', 'noi dung khen thuong', 'ly do'],
    amountDong: ['tien thuong (dong)', 'tien thuong', 'so tien', 'muc thuong'],
    handedOn: ['ngay trao', 'ngay nhan'],
    receivedBy: ['nguoi nhan (ky)', 'nguoi nhan', 'ky nhan'],
    note: ['ghi chu'],
    kind: ['loai', 'tap the/ca nhan', 'doi tuong'],
  },
  /** Folded beginnings of names of collectives. */
  collectiveWords:
    /^(?:tap the|chi bo|dang bo|dang uy|cong ty|phong|ban |so |truong|benh vien|trung tam|chi cuc|cuc |van phong|hoi |doan |lien doan|ngan hang|bao |dai |toa an|vien |kho bac|buu dien|to |doi |uy ban|xi nghiep|hop tac xa|cong doan)/u,
  collectiveKind: /^(?:tap the|t)$/u,
  personKind: /^(?:ca nhan|c)$/u,
  problems: {
    noName: 'thiếu họ tên hoặc tên tập thể',
    badDay: (text: string) => `không đọc được ngày “${text}”`,
    badAmount: (text: string) => `không đọc được số tiền “${text}”`,
  },
} as const
