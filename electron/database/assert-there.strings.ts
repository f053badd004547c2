/** What a row of a table is called when it is missing. */
export const thereStrings = {
  campaign: 'Phong trào',
  directive: 'Văn bản',
  organisation: 'Tổ chức đảng',
  person: 'Cá nhân',
  framework: 'Khung nội dung',
  framework_item: 'Mục của khung nội dung',
  registration: 'Bản đăng ký',
  comparison_group: 'Nhóm thi đua',
} as const
