/** Tables of the files behind nominations. */
export const fileTableNames: Readonly<Record<string, string>> = {
  proposal: 'Bộ hồ sơ đề nghị',
  nomination_opinion: 'Ý kiến về hồ sơ đề nghị',
  nomination_return: 'Lần trả lại hồ sơ',
  upward_list: 'Danh sách gửi tỉnh',
  upward_result: 'Kết quả của tỉnh',
  dossier_requirement: 'Danh mục giấy tờ của hình thức',
  dossier_paper: 'Bản giấy đã nhận',
  dossier_attachment: 'Tệp của hồ sơ đề nghị',
}

export const fileColumnNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nomination: {
    name: 'Tên',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    achievement: 'Thành tích',
    note: 'Ghi chú, lý do',
    override_reason: 'Lý do vẫn giữ đề nghị',
    status: 'Trạng thái',
    level: 'Cấp',
    achieved_on: 'Ngày lập thành tích',
    handed_in_on: 'Ngày nộp hồ sơ',
    screened_on: 'Ngày thẩm định',
    screening_note: 'Ý kiến thẩm định',
    form_id: 'Hình thức',
  },
  proposal: {
    level: 'Cấp',
    document: 'Tờ trình của đơn vị',
    document_on: 'Ngày tờ trình',
    achieved_on: 'Ngày lập thành tích',
    step: 'Đang ở bước',
    finished_on: 'Ngày nộp',
  },
  nomination_opinion: {
    asked: 'Nơi được hỏi',
    asked_on: 'Ngày hỏi',
    answered_on: 'Ngày trả lời',
    stance: 'Ý kiến',
    words: 'Nội dung',
  },
  nomination_return: {
    returned_on: 'Ngày trả lại',
    due_on: 'Gửi lại trước ngày',
    words: 'Lý do',
    resubmitted_on: 'Ngày nộp lại',
  },
  upward_list: {
    sent_on: 'Ngày gửi',
    document: 'Văn bản gửi',
    addressee: 'Nơi nhận',
    note: 'Ghi chú',
  },
  upward_result: {
    result: 'Kết quả',
    form: 'Hình thức được tặng',
    decision: 'Quyết định',
    issuer: 'Cơ quan quyết định',
    decided_on: 'Ngày quyết định',
    note: 'Ghi chú',
  },
  dossier_requirement: {
    position: 'Thứ tự',
    name: 'Tên giấy tờ',
    is_required: 'Bắt buộc',
    source: 'Căn cứ',
  },
  dossier_paper: { name: 'Tên giấy tờ', received_on: 'Ngày nhận' },
  dossier_attachment: { item_name: 'Giấy tờ', name: 'Tên tệp' },
}

export const fileValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nomination: { draft: 'Đang soạn' },
  nomination_opinion: {
    awaited: 'Chờ trả lời',
    agrees: 'Đồng ý',
    disagrees: 'Không đồng ý',
    other: 'Ý kiến khác',
  },
  upward_result: { awaited: 'Chờ kết quả', given: 'Được tặng', refused: 'Không được tặng' },
}
