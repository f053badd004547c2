import { defineErrors } from '@shared/core/app-error'

export const worksErrors = defineErrors('works', {
  foreignItem: () =>
    'Mục đã chọn không thuộc khung nội dung của phong trào này. Chưa có gì được lưu; hãy chọn lại chân, mũi hoặc nội dung của đúng phong trào.',
})
