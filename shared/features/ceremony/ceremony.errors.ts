import { defineErrors } from '@shared/core/app-error'

export const ceremonyErrors = defineErrors('ceremony', {
  nobody: () =>
    'Các quyết định đã chọn chưa có tập thể, cá nhân nào trong sổ khen thưởng. Chưa lưu gì; hãy chọn quyết định đã ban hành.',
  proxyMissing: () => 'Chưa ghi ai nhận thay. Chưa lưu gì; hãy ghi họ tên người nhận thay.',
  nothingToHand: () =>
    'Không có giấy khen nào để ghi trao: chưa in, đã trao rồi, hoặc người nhận vắng mặt. Không có gì thay đổi.',
})
