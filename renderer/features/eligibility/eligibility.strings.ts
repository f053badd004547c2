export const eligibilityStrings = {
  label: 'Điều kiện khen thưởng',
  notEntered:
    'Chưa ai nhập tiêu chí của văn bản này nên phần mềm không xét được. Hãy nhập ở trang Danh mục khen thưởng.',
  source: (source: string) => `Căn cứ: ${source}`,
  overridden: (reason: string) => `Đã bỏ qua, lý do: ${reason}`,
  override: 'Ghi lý do bỏ qua',
  overrideFor: (title: string) => `Ghi lý do bỏ qua điều kiện “${title}”`,
  changeReason: 'Sửa lý do',
  changeReasonFor: (title: string) => `Sửa lý do bỏ qua điều kiện “${title}”`,
  overrideTitle: 'Bỏ qua điều kiện',
  overrideDescription:
    'Phần mềm chỉ gợi ý. Lý do được lưu cùng hồ sơ, ghi trong Nhật ký và in trong phiếu thẩm định.',
  reason: 'Lý do',
  reasonHint: 'Theo ý kiến của Ban Thường vụ tại cuộc họp ngày …',
  reasonEmpty: 'Để trống rồi bấm “Lưu” nếu không còn bỏ qua điều kiện này.',
  save: 'Lưu',
  yes: 'Có',
  no: 'Không',
  withdraw: 'Bỏ câu trả lời',
  record: 'Ghi',
  figure: (question: string, unit: string) => (unit === '' ? question : `${question} (${unit})`),
  notANumber: 'Chưa đọc được số này. Hãy gõ như 85 hoặc 85,5.',
  outcome: (p: { outcome: string; notEntered: number }) =>
    p.notEntered === 0 ? p.outcome : `${p.outcome} · ${p.notEntered} chưa nhập`,
} as const
