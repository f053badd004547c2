import { defineErrors } from '@shared/core/app-error'

export const eligibilityErrors = defineErrors('eligibility', {
  builtIn: (p: { rule: string }) =>
    `“${p.rule}” có sẵn trong phần mềm nên không xóa được; điều kiện còn nguyên. Nếu không còn áp dụng, hãy ghi ngày kết thúc.`,
  systemOfForm: (p: { form: string }) =>
    `“${p.form}” không thuộc hệ thống khen thưởng đã chọn. Chưa có gì được lưu; hãy chọn lại hệ thống hoặc hình thức.`,
})
