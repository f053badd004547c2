import { formatNumber } from '@shared/core/vietnamese-numbers'

/** One paper on its own page. */
export const recordStrings = {
  back: 'Đăng ký thi đua',
  title: (p: { name: string; year: number }) => `${p.name} – đăng ký năm ${p.year}`,
  gone: 'Không còn phiếu này',
  goneSentence: 'Phiếu có thể vừa bị xóa hoặc hoàn tác.',
  facts: {
    campaign: 'Phong trào',
    unit: 'Đơn vị',
    receivedOn: 'Ngày nộp',
    approvedOn: 'Ngày duyệt',
    reason: 'Lý do',
    candidate: 'Đăng ký điển hình',
    note: 'Ghi chú',
  },
  candidateYes: 'Có',
  candidateIn: (field: string) => `Có, lĩnh vực: ${field}`,
  contents: 'Nội dung đăng ký',
  noContents: 'Phiếu chưa ghi nội dung nào.',
  columns: {
    order: 'STT',
    frameworkItem: 'Chân, mũi',
    content: 'Nội dung',
    goal: 'Mục tiêu, chỉ tiêu',
    due: 'Hoàn thành',
    result: 'Kết quả',
  },
  checks: 'Phân công và kiểm tra, đôn đốc',
  noChecks: 'Chưa phân công ai theo dõi và chưa lần nào kiểm tra.',
  addCheck: 'Ghi thêm',
  checkTitle: 'Ghi phân công hoặc kiểm tra',
  checkKind: 'Việc',
  checkOn: 'Ngày',
  who: { assignment: 'Giao cho ai', check: 'Ai kiểm tra' },
  checkNote: 'Nội dung, kết quả',
  saveCheck: 'Ghi lại',
  removeCheck: 'Xóa lần này',
  result: 'Kết quả cuối năm',
  noResult: 'Chưa đánh giá kết quả thực hiện.',
  evaluate: 'Đánh giá kết quả',
  outcome: 'Kết quả chung',
  outcomeOf: (place: number) => `Kết quả nội dung ${place}`,
  notYet: 'Chưa đánh giá',
  pastResults: 'Kết quả của phiếu khác cùng năm (hai hồ sơ đã gộp)',
  resultText: 'Kết quả cụ thể',
  evaluatedOn: 'Ngày đánh giá',
  saveResult: 'Lưu kết quả',
  history: 'Lịch sử',
  edit: 'Sửa phiếu',
  form: 'Xem phiếu in',
  removeTitle: 'Xóa phiếu đăng ký này?',
  removeEffect: (p: { items: number; checks: number; links: number }) =>
    `Phiếu cùng ${formatNumber(p.items)} nội dung và ${formatNumber(p.checks)} lần phân công, kiểm tra sẽ bị xóa. ${
      p.links === 0
        ? ''
        : `${formatNumber(p.links)} bản ghi (giao ước, điển hình) lập từ phiếu này vẫn còn nhưng không dẫn tới phiếu được nữa. `
    }Hoàn tác được bằng Ctrl+Z.`,
  gaps: 'Phiếu còn thiếu',
} as const
