import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ImportTarget, RowAction, RowState } from '@shared/features/imports/imports.kinds'
import type { PreviewRole } from '@shared/features/imports/imports.reports'

const counted: Readonly<Record<ImportTarget, string>> = {
  organisations: 'tổ chức đảng',
  people: 'cá nhân',
  nominations: 'hồ sơ đề nghị',
}

export const wizardStrings = {
  title: 'Nhập từ Excel',
  description:
    'Đưa danh sách có sẵn vào phần mềm. Chưa có gì được ghi cho đến khi bấm nút Nhập ở bước 5.',
  steps: {
    file: 'Chọn tệp',
    sheets: 'Trang, dòng tiêu đề',
    columns: 'Ghép cột',
    match: 'Khớp đơn vị, người',
    check: 'Kiểm tra',
    result: 'Kết quả',
  },
  stepList: 'Các bước nhập',
  passed: 'Tự động',
  next: 'Tiếp tục',
  back: 'Quay lại',

  file: {
    title: 'Tệp nào?',
    hint: 'Tệp Excel (.xlsx, .xls) hoặc .csv, tối đa 30 MB. Tệp gốc chỉ được đọc, không bị sửa.',
    contents: 'Trong tệp là',
    guess: 'Để phần mềm tự nhận biết',
    choose: 'Chọn tệp…',
    knows: 'Phần mềm tự nhận ra',
    known: [
      'dòng tiêu đề một hoặc hai tầng, dù phía trên có tên cơ quan và tên danh sách;',
      'tên nhóm giữa các dòng, mỗi đơn vị một trang tính, dòng cộng, phần ký ở cuối;',
      'họ tên tách hai cột, dấu x ở cột Nam, Nữ, năm sinh ghi dưới Nam hoặc Nữ;',
      'chữ TCVN3 (.VnTime, .VnTimeH) và VNI, cả tệp .xls cũ, chuyển sang Unicode và cho xem trước;',
      'tên đơn vị viết theo nhiều cách: “Chi bộ 3 (Đảng bộ X)”, “Chi bộ 2, Đảng bộ Y”;',
      'dòng trùng, dòng thiếu, ngày sai; những dòng này được giữ lại để sửa, không làm hỏng cả tệp.',
    ],
  },

  sheets: {
    contents: 'Nội dung tệp',
    round: 'Nhập vào đợt khen thưởng',
    roundHint: 'Chọn đợt',
    noRounds: 'Chưa có đợt khen thưởng nào. Hãy thêm đợt trong Phong trào thi đua trước.',
    list: 'Các trang tính',
    sheet: 'Trang tính',
    rows: 'Dòng dữ liệu',
    header: 'Dòng tiêu đề',
    headerAt: (row: number) => `Dòng ${row}`,
    level: 'Cấp khen',
    kind: 'Đối tượng',
    perRow: 'Theo từng dòng',
    hidden: 'đang ẩn',
    noList: 'Không thấy danh sách',
    choose: (name: string) => `Nhập trang ${name}`,
    hiddenRows: (name: string, count: number) =>
      `Trang “${name}” có ${formatNumber(count)} dòng dữ liệu đang bị ẩn trong Excel.`,
    hiddenRowsFor: (name: string) => `Dòng ẩn của trang ${name}`,
    takeHidden: 'Nhập cả dòng ẩn',
    leaveHidden: 'Bỏ dòng ẩn',
    preview: (name: string) => `Xem trước trang “${name}”`,
    previewHint: 'Nếu phần mềm nhận nhầm, bấm vào đúng dòng tiêu đề.',
    isHeader: (row: number) => `Lấy dòng ${row} làm tiêu đề`,
    more: (count: number) => `… và ${formatNumber(count)} dòng nữa`,
  },

  columns: {
    sentence:
      'Mỗi cột của tệp ứng với thông tin nào? Lần sau gặp tiêu đề này, phần mềm tự ghép như vậy.',
    sheetsWith: (names: readonly string[]) =>
      `Trang ${names.map((name) => `“${name}”`).join(', ')}`,
    column: 'Cột',
    header: 'Tiêu đề trong tệp',
    samples: 'Ví dụ',
    meaning: 'Là thông tin',
    notUsed: 'Không nhập',
    meaningOf: (header: string) => `Cột “${header}” là thông tin`,
    missing: (fields: string) => `Còn thiếu: ${fields}. Hãy chọn cột cho thông tin này.`,
    isHidden: 'Cột đang ẩn trong Excel',
    sources: {
      header: 'Theo tiêu đề',
      remembered: 'Đã ghi nhớ',
      chosen: 'Do bạn chọn',
      none: 'Chưa ghép',
    },
  },

  readings: {
    title: 'Cần xem cách đọc',
    hint: 'Các cột này dùng phông chữ cũ hoặc cách ghi ngày khác thường. Hãy xem thử trước khi nhập.',
    column: 'Cột',
    before: 'Trong tệp',
    after: 'Sẽ đọc là',
    how: 'Cách đọc',
    howFor: (header: string) => `Cách đọc cột ${header}`,
    fonts: (names: readonly string[]) => `Phông ${names.join(', ')}`,
    suspected: 'Trông giống phông chữ cũ',
    monthFirst: 'Có ngày ghi tháng trước',
    convert: 'Chuyển sang Unicode',
    convertProper: 'Chuyển và Viết Hoa Chữ Đầu',
    asStored: 'Giữ nguyên như trong tệp',
    tcvn3: 'Chuyển từ TCVN3 (.VnTime)',
    tcvn3Capitals: 'Chuyển từ TCVN3 chữ hoa (.VnTimeH)',
    vni: 'Chuyển từ VNI',
    dayFirst: 'Ngày trước, tháng sau',
    monthFirstWay: 'Tháng trước, ngày sau',
  },

  conflicts: {
    compare: 'So sánh',
    title: (who: string) => `So sánh: ${who}`,
    field: 'Thông tin',
    lastImport: 'Lần nhập trước',
    ours: 'Đang có',
    theirs: 'Trong tệp',
    result: 'Sẽ ghi',
    blank: 'chưa có',
    unknown: '–',
    showNumbers: 'Hiện số thẻ, số định danh',
    filled: 'Điền chỗ trống',
    fuller: 'Đầy đủ hơn',
    choiceFor: (field: string) => `Chọn giá trị cho ${field}`,
    typed: (field: string) => `${field} sẽ ghi`,
    takes: { ours: 'Đang có', theirs: 'Theo tệp' },
    takesAll: { ours: 'Giữ dữ liệu đang có', theirs: 'Lấy theo tệp' },
    forAll: 'Khi khác nhau, với mọi dòng',
    all: (count: number) =>
      `${formatNumber(count)} dòng có thông tin khác với dữ liệu đang có. Chỗ trống luôn được điền; chỗ khác nhau thì:`,
    keepRow: 'Giữ hết dữ liệu đang có',
    takeRow: 'Lấy hết theo tệp',
    close: 'Xong',
  },

  match: {
    clear: 'Mọi đơn vị và người trong tệp đều đã khớp.',
    sentence: (count: number) =>
      `Còn ${formatNumber(count)} tên hoặc từ chưa rõ nghĩa. Dòng chưa khớp sẽ được giữ lại ở bước Kiểm tra.`,
    matched: (p: { exact: number; folded: number; alias: number }) =>
      `Đã khớp: ${formatNumber(p.exact)} đúng tên, ${formatNumber(p.folded)} khác cách viết, ${formatNumber(p.alias)} đã ghi nhớ.`,
    acceptSure: (count: number) => `Nhận ${formatNumber(count)} gợi ý từ 90%`,
    openTitle: 'Chưa khớp',
    rows: (count: number) => `${formatNumber(count)} dòng`,
    several: 'Nhiều nơi cùng tên',
    meaning: 'Là',
    meaningOf: (text: string) => `“${text}” là`,
    none: 'Không có gợi ý giống',
    column: (field: string) => `Cột ${field} ·`,
    chooseWord: 'Chọn ý nghĩa',
    score: (percent: number) => `${percent}%`,
    asWritten: 'Để đúng như trong tệp',
    other: 'Tìm trong danh sách…',
    always: 'Luôn hiểu như vậy',
    decided: (count: number) => `Đã chọn ${formatNumber(count)} tên`,
    more: (count: number) =>
      `Còn ${formatNumber(count)} tên nữa sẽ hiện sau khi chọn xong các tên trên.`,
  },

  check: {
    commit: (target: ImportTarget, count: number) =>
      `Nhập ${formatNumber(count)} ${counted[target]}`,
    nothing: 'Không có gì mới để nhập',
    finish: 'Xem kết quả',
    all: (count: number) => `Tất cả (${formatNumber(count)})`,
    errors: (count: number) => `Có lỗi (${formatNumber(count)})`,
    warnings: (count: number) => `Lưu ý (${formatNumber(count)})`,
    changes: (count: number) => `Sẽ ghi (${formatNumber(count)})`,
    filter: 'Chọn dòng để xem',
    row: 'Dòng',
    action: 'Việc sẽ làm',
    problems: 'Lỗi, lưu ý',
    list: 'Các dòng sẽ nhập',
    unused: (headers: string) => `Không nhập các cột: ${headers}.`,
    skipped: (role: string, count: number, samples: readonly string[]) =>
      `${formatNumber(count)} ${role.toLocaleLowerCase('vi')} (${samples.join(' · ')}${count > samples.length ? ' …' : ''})`,
    notData: (parts: readonly string[]) => `Không phải dòng dữ liệu: ${parts.join('; ')}.`,
    conflicts: (count: number) => `Khác dữ liệu (${formatNumber(count)})`,
    commonText: (text: string) => `Thành tích của mọi dòng đều kết thúc bằng “${text}”.`,
    takeCommonText: 'Dùng làm nội dung chung của đợt',
    edit: (field: string, row: string) => `Sửa ${field} dòng ${row}`,
    actionOf: (row: string) => `Việc sẽ làm với dòng ${row}`,
    proposed: 'Theo đề xuất',
    emptyFilter: 'Không có dòng nào như vậy',
    keepsFaulty: (count: number) =>
      `${formatNumber(count)} dòng có lỗi sẽ được để lại. Bấm vào ô đỏ để sửa, hoặc cứ nhập rồi lưu các dòng đó ra tệp riêng.`,
  },

  result: {
    done: 'Đã nhập xong',
    unchanged: 'Không có gì thay đổi',
    unchangedSentence:
      'Mọi dòng của tệp đều đã có, giống hệt, hoặc bị bỏ qua. Phần mềm không ghi gì thêm.',
    file: 'Tệp',
    added: 'Thêm mới',
    updated: 'Cập nhật',
    same: 'Đã có, không đổi',
    rejected: 'Để lại, chưa nhập',
    undo: 'Hoàn tác lần nhập này',
    undoTitle: 'Hoàn tác lần nhập này?',
    undoEffect: (p: { added: number; updated: number }) =>
      `${formatNumber(p.added)} mục vừa thêm sẽ được gỡ ra và ${formatNumber(p.updated)} mục vừa cập nhật trở về như trước. Tệp Excel không bị ảnh hưởng.`,
    undone: 'Đã hoàn tác lần nhập này. Dữ liệu trở về như trước khi nhập.',
    saveRejected: 'Lưu danh sách dòng bị loại…',
    saved: (p: { fileName: string; rows: number }) =>
      `Đã lưu ${formatNumber(p.rows)} dòng bị loại vào ${p.fileName}`,
    see: {
      organisations: 'Mở Cây tổ chức',
      people: 'Mở danh sách cá nhân',
      nominations: 'Mở đợt khen thưởng',
    },
    again: 'Nhập tệp khác',
  },
} as const

export const stateLabels: Readonly<Record<RowState, string>> = {
  add: 'Thêm',
  update: 'Cập nhật',
  same: 'Không đổi',
  skip: 'Bỏ qua',
  error: 'Có lỗi',
}

export const actionLabels: Readonly<Record<RowAction, string>> = {
  add: 'Thêm',
  update: 'Cập nhật',
  skip: 'Bỏ qua',
}

export const roleLabels: Readonly<Record<PreviewRole, string>> = {
  title: 'Phần đầu',
  header: 'Tiêu đề',
  data: 'Dữ liệu',
  empty: 'Dòng trống',
  groupHeading: 'Tên nhóm',
  total: 'Dòng cộng',
  columnNumbers: 'Số cột',
  repeatedHeader: 'Tiêu đề lặp',
  footer: 'Phần cuối',
}
