import { formatNumber } from '@shared/core/vietnamese-numbers'

export const templatesStrings = {
  title: 'Mẫu văn bản',
  description:
    'Tệp Word mà phần mềm điền số liệu vào. Có thể sửa bằng Word: câu chữ, kiểu chữ, lề, hình ảnh.',
  columns: { name: 'Mẫu', state: 'Đang dùng' },
  madeAt: (place: string) => `Lập ở ${place}`,
  unknownTemplate: 'Không có mẫu này',
  unknownTemplateSentence: 'Hãy quay lại danh sách mẫu rồi chọn lại.',
  own: 'Mẫu riêng',
  ownFrom: (day: string) => `Mẫu riêng, lưu ngày ${day}`,
  builtIn: 'Mẫu gốc',

  format: 'Dùng cho văn bản',
  formats: {
    '2026': 'Văn bản từ 27/5/2026 (05-HD)',
    '2018': 'Trước 27/5/2026 (36-HD)',
  },
  oneFormat: 'Mẫu này dùng cho mọi ngày.',

  edit: 'Mở bằng Word',
  editHint: 'Lần đầu phần mềm chép mẫu gốc thành mẫu riêng của cơ quan rồi mở bản đó',
  tryOut: 'Xem thử',
  tryOutHint: 'Xem từng trường của mẫu được điền gì, với dữ liệu mẫu',
  sample: {
    title: (name: string) => `Xem thử: ${name}`,
    description:
      'Từng trường theo thứ tự trong mẫu và nội dung mà dữ liệu mẫu điền vào. Để xem đúng trang giấy, hãy mở bằng Word.',
    openInWord: 'Mở bằng Word',
    tags: 'Các trường trong mẫu',
    columns: { tag: 'Trường', value: 'Được điền' },
    inLoop: (loop: string) => `Trong ${loop}`,
    rows: (count: number) => `Phần lặp, in ${formatNumber(count)} lần`,
    shown: 'Phần có điều kiện: được in',
    hidden: 'Phần có điều kiện: không in',
    leftOut: 'Nằm trong phần không in',
    blank: '(để trống)',
    unknown: 'Không điền được: ở đây không có trường này',
    none: 'Mẫu không có trường nào',
    noneSentence: 'Văn bản sẽ in nguyên như mẫu.',
    close: 'Đóng',
  },
  reset: 'Dùng lại mẫu gốc',
  resetEffect:
    'Tệp Word sẽ lưu theo mẫu gốc của phần mềm. Mẫu riêng của cơ quan được giữ lại bên cạnh với tên khác.',

  check: 'Kiểm tra mẫu',
  checkHint: 'Sau khi sửa và lưu trong Word, bấm “Kiểm tra mẫu” để phần mềm đọc lại tệp.',
  good: 'Mẫu dùng được: mọi trường đều đúng tên và đúng chỗ.',
  brokenTitle: 'Mẫu chưa dùng được',
  unknown: (tag: string) => `${tag}: không có trường này. Hãy xem danh sách trường bên dưới.`,
  unknownMeant: (tag: string, nearest: readonly string[]) =>
    `${tag}: không có trường này. Có phải ${nearest.join(' hoặc ')}?`,
  misplaced: (tag: string, loop: string) => `${tag}: đứng ngoài phần lặp ${loop} nên sẽ để trống.`,
  unused: (tags: readonly string[]) =>
    `Mẫu gốc có mà mẫu này không dùng: ${tags.join(', ')}. Nếu bỏ có chủ ý thì không cần làm gì.`,

  fields: 'Các trường',
  fieldsHint:
    'Bấm “Chép” rồi dán vào mẫu trong Word. Không phân biệt chữ hoa, dấu và cách đặt dấu (uỷ, ủy).',
  fieldColumns: { tag: 'Trường', note: 'Nội dung', example: 'Ví dụ' },
  copy: 'Chép',
  copyOf: (tag: string) => `Chép ${tag}`,
  copied: (tag: string) => `Đã chép ${tag}`,
  insideLoop: (loop: string) => `Trong phần lặp ${loop}`,
  searchFields: 'Tìm trường',
  noField: 'Không thấy trường nào',
  noFieldSentence: 'Thử từ khác hoặc gõ ngắn hơn.',
} as const
