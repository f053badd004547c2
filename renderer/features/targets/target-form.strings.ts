import type {
  BetterDirection,
  Comparison,
  ReduceUnit,
  RollUp,
  TargetBase,
  TargetOperator,
} from '@shared/features/targets/targets.kinds'

export const operatorNames: Readonly<Record<TargetOperator, string>> = {
  gt: 'Trên (lớn hơn hẳn)',
  gte: 'Trở lên (từ … trở lên)',
  eq: 'Đúng bằng',
  lte: 'Tối đa (không quá)',
  lt: 'Dưới (nhỏ hơn hẳn)',
  between: 'Từ … đến …',
  reduce: 'Giảm so với kỳ trước',
}

export const comparisonNames: Readonly<Record<Comparison, string>> = {
  value: 'Một mức cho trước',
  before: 'Kỳ trước',
  external: 'Mức bên ngoài (như bình quân cả nước)',
}

export const reduceNames: Readonly<Record<ReduceUnit, string>> = {
  percent: 'Phần trăm của số kỳ trước',
  points: 'Điểm phần trăm',
  unclear: 'Văn bản không nói rõ',
}

export const betterNames: Readonly<Record<BetterDirection, string>> = {
  higher: 'Càng cao càng tốt',
  lower: 'Càng thấp càng tốt',
}

export const rollUpNames: Readonly<Record<RollUp, string>> = {
  sum: 'Cộng số của các đơn vị',
  weighted: 'Cộng số đạt và tổng số rồi chia',
  mean: 'Bình quân các đơn vị',
  last: 'Cộng số mới nhất của mỗi đơn vị',
  min: 'Lấy số thấp nhất',
  max: 'Lấy số cao nhất',
  none: 'Không cộng, chỉ có số chung',
}

export const baseNames: Readonly<Record<TargetBase, string>> = {
  none: 'Như văn bản ghi',
  rated: 'Số được xếp loại',
  'good-or-better': 'Số hoàn thành tốt nhiệm vụ trở lên (“trong đó”)',
  subjects: 'Tất cả, kể cả chưa xếp loại',
  members: 'Tổng số đảng viên',
}

export const targetFormStrings = {
  create: 'Thêm chỉ tiêu',
  edit: 'Sửa chỉ tiêu',
  save: 'Lưu chỉ tiêu',
  title: 'Tên chỉ tiêu',
  titleHint: 'ví dụ: Đảng viên hoàn thành tốt nhiệm vụ trở lên',
  code: 'Ký hiệu',
  campaign: 'Phong trào',
  frameworkItem: 'Thuộc mục nào của khung nội dung',
  noCampaign: 'Không thuộc phong trào nào',
  measure: 'Đo bằng',
  metric: 'Lấy số từ',
  counted: 'Đếm mức',
  base: 'Tính trên',
  baseWords: 'Tính trên (lời văn bản)',
  operator: 'Cách so sánh',
  comparedWith: 'So với',
  baseYear: 'Năm gốc',
  baseYearHint: 'để trống: kỳ trước',
  reduceIn: 'Giảm theo',
  valueLow: 'Mức phải đạt',
  valueHigh: 'Đến mức',
  unit: 'Đơn vị tính',
  better: 'Chiều tốt',
  periodKind: 'Kỳ của chỉ tiêu',
  figuresBy: 'Số liệu nhập theo',
  yearFrom: 'Từ năm',
  yearTo: 'Đến năm',
  yearsHint: 'để trống: hằng năm',
  dueOn: 'Đến ngày',
  reach: 'Phạm vi',
  organisation: 'Tổ chức',
  levels: 'Cấp tổ chức',
  levelsHint: 'để trống: mọi cấp',
  rollUp: 'Cách cộng lên',
  directive: 'Văn bản',
  noDirective: 'Chưa chọn văn bản',
  sourceDocument: 'Nguồn (bằng lời)',
  quote: 'Câu trong văn bản',
  note: 'Ghi chú',
  sections: {
    what: 'Chỉ tiêu',
    asked: 'Mức phải đạt',
    where: 'Thời gian và phạm vi',
    source: 'Nguồn',
  },
  badNumber: 'Hãy gõ một số, ví dụ 80 hoặc 1,5.',
} as const
