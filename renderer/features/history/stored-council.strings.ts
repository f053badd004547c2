/** Words of the council's tables, columns and codes for the history page. */
export const councilTableNames: Readonly<Record<string, string>> = {
  council_meeting: 'Cuộc họp xét',
  council_member: 'Thành viên cuộc họp',
  council_item: 'Hồ sơ trong danh sách xét',
  council_recusal: 'Người không tham gia biểu quyết',
  council_vote: 'Kết quả biểu quyết',
  council_count: 'Lần kiểm phiếu',
  council_pack: 'Tập phiếu',
  council_pack_vote: 'Số phiếu trong tập',
  council_attachment: 'Bản quét biên bản họp',
}

/** Columns of these tables only: the same word may mean something else elsewhere. */
const columns: Readonly<Record<string, string>> = {
  meeting_id: 'Cuộc họp',
  body: 'Hội đồng, cấp ủy họp xét',
  starts_at: 'Giờ bắt đầu',
  ends_at: 'Giờ kết thúc',
  threshold: 'Mức thông qua',
  base: 'Tính trên',
  quorum: 'Số dự họp tối thiểu',
  recused_leave: 'Người không biểu quyết rời tổng số',
  ballots_issued: 'Số phiếu phát ra',
  pack_size: 'Số phiếu mỗi tập',
  minutes_number: 'Số biên bản',
  contents: 'Nội dung biên bản',
  opinions: 'Ý kiến',
  conclusion: 'Kết luận',
  place_in_list: 'Thứ tự',
  role: 'Vai trò',
  is_teller: 'Kiểm phiếu',
  presence: 'Điểm danh',
  absence_reason: 'Lý do vắng',
  awaits_answer: 'Chờ ý kiến bằng văn bản',
  is_postponed: 'Để lại xét sau',
  item_id: 'Hồ sơ xét',
  member_id: 'Thành viên',
  channel: 'Cách lấy ý kiến',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  other: 'Ý kiến khác',
  turn: 'Lần kiểm',
  counted_by: 'Người kiểm phiếu',
  is_closed: 'Đã chốt',
  count_id: 'Lần kiểm phiếu',
  pack_number: 'Tập số',
  collected: 'Thu vào',
  valid: 'Hợp lệ',
  pack_id: 'Tập phiếu',
}

const modes = {
  hands: 'Biểu quyết giơ tay',
  secret: 'Bỏ phiếu kín',
  written: 'Lấy ý kiến bằng văn bản',
}
const thresholds = {
  none: 'Không quy định',
  majority: 'Trên 50%',
  'two-thirds': 'Từ 2/3 trở lên',
  'four-fifths': 'Từ 80% trở lên',
  'nine-tenths': 'Từ 90% trở lên',
}
const bases = {
  members: 'Tổng số thành viên',
  present: 'Số thành viên dự họp và gửi ý kiến',
  collected: 'Số phiếu thu vào',
  valid: 'Số phiếu hợp lệ',
}

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  council_meeting: { title: 'Tên cuộc họp', held_on: 'Ngày họp', mode: 'Hình thức biểu quyết' },
  council_member: { title: 'Chức vụ' },
  council_item: {
    ...{ mode: 'Hình thức biểu quyết', outcome: 'Kết quả' },
    status_before: 'Trạng thái trước khi đưa ra họp',
  },
}

export const councilColumnNames: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.keys(councilTableNames).map((table) => [table, { ...columns, ...own[table] }]),
  )

export const councilValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  council_meeting: {
    ...{ preparing: 'Chuẩn bị', meeting: 'Đang họp', counted: 'Đã kiểm phiếu' },
    ...{ signed: 'Đã ký biên bản', ...modes, ...thresholds, ...bases },
  },
  council_member: {
    ...{ chair: 'Chủ trì', secretary: 'Thư ký', member: 'Thành viên', guest: 'Dự họp' },
    ...{ unknown: 'Chưa điểm danh', present: 'Có mặt', absent: 'Vắng có lý do' },
    written: 'Vắng, lấy ý kiến bằng văn bản',
  },
  council_item: {
    ...{ ...modes, ...thresholds, ...bases },
    ...{ passed: 'Thông qua', failed: 'Không thông qua', postponed: 'Để lại xét sau' },
  },
  council_vote: { hands: 'Tại cuộc họp', written: 'Bằng văn bản' },
}
