import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const targetErrors = defineErrors('targets', {
  noOrganisation: () =>
    'Có tổ chức trong danh sách không còn trong dữ liệu. Chưa số liệu nào được ghi; hãy mở lại chỉ tiêu rồi nhập lại.',
  otherPeriod: (p: { title: string }) =>
    `Kỳ vừa nhập không phải kỳ của chỉ tiêu “${p.title}”. Chưa số liệu nào được ghi; hãy mở lại chỉ tiêu rồi nhập lại.`,
  strayFigures: (p: { title: string; figures: number }) =>
    `“${p.title}” có ${formatNumber(p.figures)} số liệu đã nhập theo kỳ cũ, đổi kỳ thì không còn thấy. Chưa có gì thay đổi; hãy chọn giữ lại hoặc cộng vào kỳ mới ở mục “Số liệu đã nhập”.`,
  cannotConvert: (p: { title: string; figures: number }) =>
    `Có số liệu trong ${formatNumber(p.figures)} số liệu của “${p.title}” không cộng vào kỳ mới được: kỳ mới ngắn hơn, hoặc kỳ mới đã có số. Chưa có gì thay đổi; hãy chọn giữ lại, hoặc chọn kỳ dài hơn.`,
})
