import { defineErrors } from '@shared/core/app-error'

export const holidaysErrors = defineErrors('holidays', {
  notSettled: (p: { year: number }) =>
    `Ngày nghỉ năm ${p.year} chưa được chốt nên không có gì để bỏ chốt. Chưa có gì thay đổi.`,
})
