export const papersStrings = {
  open: 'Văn bản',
  title: 'Tờ trình và danh sách đề nghị',
  description:
    'Số liệu lấy từ đợt đang xem: các hồ sơ đã thông qua, hoặc các hồ sơ còn được xét khi chưa họp.',
  issuer: 'Ai trình',
  issuers: {
    adviser: 'Ban tham mưu trình Ban Thường vụ',
    committee: 'Ban Thường vụ trình về tỉnh',
  },
  fields: {
    proposer: 'Cơ quan trình',
    symbol: 'Ký hiệu sau dấu gạch chéo',
    addressee: 'Kính trình',
    minutesNumber: 'Số biên bản họp xét (nếu có)',
    authority: 'Thẩm quyền ký',
    position: 'Chức vụ người ký',
    signerName: 'Họ tên người ký',
  },
  meetingDay: 'Ngày họp xét',
  saveSubmission: 'Lưu Tờ trình',
  saveList: 'Lưu Danh sách đề nghị',

  report: 'Báo cáo thành tích',
  reports: {
    collectiveReport: 'Báo cáo thành tích tập thể',
    personReport: 'Báo cáo thành tích cá nhân',
    featReport: 'Báo cáo thành tích đột xuất, chuyên đề',
  },
} as const
