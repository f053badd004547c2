import { defineErrors } from '@shared/core/app-error'

export const duplicatesErrors = defineErrors('duplicates', {
  changed: () =>
    'Dữ liệu của những người này vừa thay đổi nên bảng so sánh không còn đúng. Chưa có gì được gộp; hãy đóng bảng so sánh rồi mở lại.',
  undecided: () =>
    'Còn mục mà sau khi gộp chỉ được giữ một dòng. Chưa có gì được gộp; hãy chọn dòng giữ lại ở từng mục.',
  blocked: (p: { name: string }) =>
    `Không gộp được: các bản ghi của ${p.name} có hai dòng cùng đợt và đều đã nằm trong quyết định, không dòng nào bỏ được. Chưa có gì thay đổi; hãy kiểm tra lại hai quyết định đó, hoặc chọn “Không trùng”.`,
  dates: (p: { problem: string }) =>
    `Các ngày đã chọn không đi được với nhau: ${p.problem} Chưa có gì được gộp; hãy chọn lại ngày ở cột khác.`,
  notDismissed: () =>
    'Cặp này không còn trong danh sách đã đánh dấu “Không trùng”. Chưa có gì thay đổi; hãy tải lại (F5).',
})
