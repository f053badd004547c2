import { formatNumber } from '@shared/core/vietnamese-numbers'

export const formCardStrings = {
  title: 'Biểu mẫu để đơn vị điền',
  hint: 'Lưu một tệp Excel trống có hướng dẫn và danh mục chọn sẵn, gửi cho đơn vị hoặc in ra. Khi nhận lại, phần mềm tự hiểu các cột.',
  kind: 'Nội dung',
  unit: 'Cho đơn vị',
  anyUnit: 'Đơn vị nào cũng dùng được',
  save: 'Lưu biểu mẫu…',
  saved: (name: string) => `Đã lưu biểu mẫu ${name}`,
} as const

export const taughtStrings = {
  open: 'Những gì đã ghi nhớ…',
  title: 'Cách hiểu đã ghi nhớ khi nhập từ Excel',
  hint: 'Quên một mục thì lần nhập sau phần mềm hỏi lại. Dữ liệu đã nhập không đổi.',
  none: 'Chưa ghi nhớ gì',
  noneHint: 'Khi nhập, đánh dấu “Luôn hiểu như vậy” để phần mềm ghi nhớ.',
  kinds: { name: 'Tên', word: 'Từ trong cột', header: 'Cách ghép cột' },
  pair: (text: string, meaning: string) => `“${text}” → ${meaning}`,
  forget: 'Quên',
  forgetOne: (text: string) => `Quên cách hiểu “${text}”`,
  forgetAll: (count: number) => `Quên cả ${formatNumber(count)} mục`,
} as const
