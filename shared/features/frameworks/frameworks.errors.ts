import { defineErrors } from '@shared/core/app-error'

export const frameworksErrors = defineErrors('frameworks', {
  codeTaken: (p: { code: string }) =>
    `Đã có khung ký hiệu “${p.code}”. Chưa có gì được lưu; hãy dùng ký hiệu khác, hoặc mở khung đó rồi lập bản mới.`,
  codeOfVersions: (p: { code: string }) =>
    `Khung “${p.code}” có nhiều bản nên ký hiệu được giữ chung cho các bản. Chưa có gì được lưu; hãy giữ nguyên ký hiệu, hoặc chép thành khung riêng với ký hiệu mới.`,
  inForce: (p: { framework: string; campaigns: number }) =>
    `“${p.framework}” đang dùng cho ${p.campaigns} phong trào đã phát động nên không sửa trực tiếp được; nội dung còn nguyên. Hãy bấm “Lập bản mới” để sửa trên bản mới.`,
  inUse: (p: { framework: string; campaigns: number }) =>
    `“${p.framework}” đang dùng cho ${p.campaigns} phong trào nên không xóa được; dữ liệu còn nguyên. Hãy bỏ khung này khỏi các phong trào đó trước.`,
  followed: (p: { framework: string; followers: number }) =>
    `Có ${p.followers} khung được lập từ “${p.framework}” nên không xóa được; dữ liệu còn nguyên. Hãy xóa các khung lập sau trước.`,
  itemsInUse: (p: { item: string; records: number }) =>
    `“${p.item}” đang được ${p.records} bản ghi khác dùng (đầu việc, đăng ký, chỉ tiêu, điển hình…) nên không xóa được; dữ liệu còn nguyên. Hãy sửa các bản ghi đó sang mục khác trước, hoặc sửa lời của mục này.`,
  misplaced: (p: { item: string }) =>
    `“${p.item}” không đặt được ở chỗ này của khung. Chưa có gì được lưu; hãy chọn chỗ khác.`,
})
