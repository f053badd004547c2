/** What a form had chosen from a table, when it is missing: “Không còn thấy văn bản đã chọn: …”. */
export const thereStrings = {
  campaign: 'phong trào đã chọn',
  directive: 'văn bản đã chọn',
  decision: 'quyết định đã chọn',
  organisation: 'tổ chức đã chọn',
  person: 'cá nhân đã chọn',
  framework: 'khung nội dung đã chọn',
  framework_item: 'nội dung “Hai chân - Ba mũi” đã chọn',
  registration: 'bản đăng ký đã chọn',
  award_form: 'hình thức, danh hiệu đã chọn',
  comparison_group: 'nhóm thi đua đã chọn',
} as const
