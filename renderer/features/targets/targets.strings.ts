import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const targetListStrings = {
  title: 'Chỉ tiêu',
  description: 'Mức phải đạt đúng như văn bản viết, kết quả đến hôm nay và chỗ còn thiếu số liệu.',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  status: 'Đánh giá',
  anyStatus: 'Mọi đánh giá',
  search: 'Tìm chỉ tiêu',
  create: 'Thêm chỉ tiêu',
  fromCatalogue: 'Thêm từ danh mục',
  saveXlsx: 'Xuất Excel',
  savePdf: 'Lưu PDF',
  print: 'In bảng chỉ tiêu',
  saved: (name: string) => `Đã lưu ${name}`,
  empty: 'Chưa có chỉ tiêu nào',
  emptySentence: 'Thêm từ danh mục các văn bản của phong trào, hoặc tự ghi chỉ tiêu của đơn vị.',
  nothingFound: 'Không thấy chỉ tiêu nào khớp',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc chọn năm khác.',
  columns: {
    code: 'Ký hiệu',
    target: 'Chỉ tiêu',
    mark: 'Mức phải đạt',
    reached: 'Kết quả',
    units: 'Có số liệu',
    status: 'Đánh giá',
  },
  forecast: (figure: string) => `Dự báo ${figure}`,
  unitsMet: (met: number, expected: number) =>
    `${formatNumber(met)}/${formatNumber(expected)} đơn vị đạt`,
  units: (given: number, expected: number) => `${formatNumber(given)}/${formatNumber(expected)}`,
  overCap: (percent: number) => `Cao hơn mức tối đa ${formatNumber(percent)}%`,
  typedOver: 'Nhập tay',
} as const

export const targetPageStrings = {
  back: 'Về danh sách chỉ tiêu',
  notFound: 'Chỉ tiêu',
  edit: 'Sửa chỉ tiêu',
  remove: 'Xóa chỉ tiêu',
  removeEffect: (title: string) =>
    `Xóa “${title}” cùng mọi số liệu đã nhập cho chỉ tiêu này. Có thể hoàn tác.`,
  period: 'Kỳ',
  result: 'Kết quả',
  asked: 'Phải đạt',
  reached: 'Đã đạt',
  completion: 'So với chỉ tiêu',
  before: 'Cùng kỳ',
  external: 'Mức so sánh',
  change: (p: { difference: string; percent: string }) =>
    p.percent === '' ? p.difference : `${p.difference}, tức ${p.percent}%`,
  forecast: 'Dự báo',
  forecastNote: 'nếu cứ theo nhịp đến nay',
  counted: (day: LocalDate) => `Tính từ dữ liệu đến ${showDay(day)}`,
  typed: 'Nhập tay',
  typedOver: (figure: string) => `Đang dùng số nhập tay. Cộng từ dữ liệu: ${figure}.`,
  behind: 'Xem những dòng đứng sau',
  behindBase: 'Xem tổng số được tính',
  openList: 'Mở danh sách',
  noFigure: 'Chưa có',
  unclear:
    'Văn bản không nói giảm theo phần trăm hay điểm phần trăm, và hai cách hiểu cho hai kết quả khác nhau. Hãy sửa chỉ tiêu để chọn một cách hiểu.',
  noBefore: 'Chưa có số của kỳ trước để so sánh. Hãy chọn năm trước và nhập số liệu.',
  noExternal: 'Chưa có mức so sánh bên ngoài. Hãy nhập ở cột “Mức so sánh”.',
  leftOut: (count: number) =>
    `${formatNumber(count)} đơn vị chỉ cho tỷ lệ, không cho số đạt và tổng số, nên không cộng được vào số chung.`,
  capTitle: 'Chỉ tiêu cao hơn mức tối đa',
  cap: (percent: number) =>
    `Mức tối đa xếp loại xuất sắc của năm là ${formatNumber(percent)}% số hoàn thành tốt trở lên. Chỉ tiêu vẫn giữ nguyên như văn bản viết.`,
  facts: 'Căn cứ và cách tính',
  quote: 'Câu trong văn bản',
  source: 'Nguồn',
  directive: 'Văn bản',
  campaign: 'Phong trào',
  item: 'Nội dung',
  base: 'Tính trên',
  reach: 'Phạm vi',
  levels: 'Cấp',
  years: 'Thời gian',
  everyYear: 'Hằng năm',
  fromYear: (year: number) => `Từ năm ${year} trở đi`,
  oneYear: (year: number) => `Năm ${year}`,
  someYears: (from: number, to: number) => `Các năm ${from} - ${to}`,
  untilDay: (day: LocalDate) => `Đến ${showDay(day)}`,
  metric: 'Lấy số từ',
  rollUp: 'Cách cộng',
  note: 'Ghi chú',
  tabs: {
    figures: 'Nhập số liệu',
    units: 'Theo đơn vị',
    tree: 'Theo cây tổ chức',
    missing: 'Còn thiếu',
    history: 'Lịch sử',
  },
  missingCount: (count: number) => `Còn thiếu (${formatNumber(count)})`,
} as const

export const figureGridStrings = {
  label: (title: string) => `Số liệu “${title}”`,
  organisation: 'Đơn vị',
  above: 'Thuộc',
  set: 'Giao cho đơn vị',
  external: 'Mức so sánh',
  note: 'Ghi chú',
  search: 'Tìm đơn vị',
  missingOnly: 'Chỉ dòng chưa nhập',
  empty: 'Không có đơn vị nào khớp',
  emptySentence: 'Thử bỏ bớt bộ lọc.',
  computed:
    'Số liệu của chỉ tiêu này được tính từ dữ liệu. Gõ vào đây chỉ khi số chính thức khác; số tính được vẫn hiện bên cạnh.',
  share: 'Gõ số đạt trên tổng số, ví dụ 165/160, hoặc tỷ lệ như 61%.',
  milestone: 'Gõ đ (đạt) hoặc c (chưa).',
  number: 'Gõ số, dán được cả khối từ Excel.',
} as const

export const unitStrings = {
  label: (title: string) => `Đơn vị của “${title}”`,
  missingLabel: (title: string) => `Đơn vị chưa có số liệu “${title}”`,
  columns: {
    name: 'Đơn vị',
    above: 'Thuộc',
    reached: 'Kết quả',
    set: 'Được giao',
    status: 'Đánh giá',
    note: 'Ghi chú',
  },
  status: 'Đánh giá',
  anyStatus: 'Mọi đánh giá',
  missing: 'Còn thiếu số liệu',
  search: 'Tìm đơn vị',
  successors: (names: string) => `Nay là ${names}`,
  counted: (figure: string) => `Tính được: ${figure}`,
  none: 'Không có đơn vị nào khớp',
  noneMissing: 'Mọi đơn vị đều đã có số liệu',
  noUnits: 'Chỉ tiêu này chỉ có số chung',
  noUnitsSentence: 'Nhập số ở thẻ “Nhập số liệu”, dòng đầu tiên.',
  saveXlsx: 'Xuất Excel',
  print: 'In danh sách',
  saved: (name: string) => `Đã lưu ${name}`,
} as const

export const treeViewStrings = {
  label: (title: string) => `“${title}” theo cây tổ chức`,
  top: 'Toàn Đảng bộ',
  path: 'Đang xem',
  empty: 'Không có tổ chức nào bên dưới',
} as const

export const behindStrings = {
  counted: (title: string) => `Đứng sau: ${title}`,
  base: (title: string) => `Được tính trong tổng số: ${title}`,
  columns: { name: 'Tên', unit: 'Đơn vị', detail: 'Chi tiết' },
  empty: 'Không có dòng nào',
} as const

export const catalogueStrings = {
  title: 'Thêm chỉ tiêu từ danh mục',
  description:
    'Các chỉ tiêu lấy đúng từng câu trong văn bản của phong trào “Đồng Khởi mới”. Chỉ tiêu trái nhau vẫn đứng cạnh nhau; bạn chọn chỉ tiêu nào áp dụng.',
  submit: (count: number) => `Thêm ${formatNumber(count)} chỉ tiêu`,
  noCampaign: 'Phong trào của chỉ tiêu này chưa có; chỉ tiêu sẽ đứng riêng.',
} as const

export const strayStrings = {
  title: 'Số liệu đã nhập',
  question: (figures: number) =>
    `${formatNumber(figures)} số liệu đã nhập không thuộc kỳ vừa chọn. Làm gì với các số liệu đó?`,
  keep: 'Giữ lại, không hiện ở kỳ mới; đổi kỳ về như cũ thì thấy lại',
  convert: 'Cộng vào kỳ mới theo cách cộng của chỉ tiêu, số từng kỳ ghi trong ghi chú',
  cannotConvert: 'Cộng vào kỳ mới (không được: kỳ mới ngắn hơn hoặc đã có số)',
  kept: (figures: number) =>
    `${formatNumber(figures)} số liệu đã nhập theo kỳ khác vẫn được giữ. Sửa chỉ tiêu và chọn lại kỳ cũ để xem.`,
} as const
