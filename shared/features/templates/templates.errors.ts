import { defineErrors } from '@shared/core/app-error'

export const templatesErrors = defineErrors('templates', {
  noOwn: (p: { name: string }) =>
    `Cơ quan đang dùng mẫu gốc “${p.name}” của phần mềm nên không có gì để thay. Không có gì bị đổi; hãy bấm “Mở bằng Word” nếu muốn có mẫu riêng.`,
  inSample: (p: { name: string }) =>
    `Đang mở dữ liệu mẫu nên không bỏ mẫu riêng “${p.name}” của cơ quan được. Không có gì bị đổi; hãy trở về dữ liệu của cơ quan rồi làm lại.`,
})
