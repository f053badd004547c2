import { defineErrors } from '@shared/core/app-error'

export const targetErrors = defineErrors('targets', {
  noOrganisation: () =>
    'Có tổ chức trong danh sách không còn trong dữ liệu. Chưa số liệu nào được ghi; hãy mở lại chỉ tiêu rồi nhập lại.',
  otherPeriod: (p: { title: string }) =>
    `Kỳ vừa nhập không phải kỳ của chỉ tiêu “${p.title}”. Chưa số liệu nào được ghi; hãy mở lại chỉ tiêu rồi nhập lại.`,
})
