import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type { FrameworkItemKind } from '@shared/features/frameworks/frameworks.kinds'
import {
  itemKindNames,
  frameworksStrings as words,
} from '@shared/features/frameworks/frameworks.strings'

interface NamedFramework {
  readonly code: string
  readonly version: number
  readonly title: string
}

export const frameworksStrings = {
  title: 'Khung nội dung',
  description:
    '“Hai chân - Ba mũi” và các nội dung thi đua theo từng văn bản, từng đối tượng. Phong trào chọn khung ở đây.',
  search: 'Tìm khung nội dung',
  empty: 'Chưa có khung nội dung nào',
  emptySentence:
    'Lấy sẵn các khung “Hai chân - Ba mũi” từ danh mục, hoặc lập khung riêng của đơn vị.',
  nothingFound: 'Không có khung nào khớp',
  nothingFoundSentence: 'Thử gõ ít chữ hơn hoặc gõ không dấu.',
  create: 'Thêm khung',
  edit: 'Sửa thông tin khung',
  save: 'Lưu thay đổi',
  back: 'Khung nội dung',
  toCampaigns: 'Phong trào thi đua',
  remove: 'Xóa khung',
  removeEffect: (name: string, items: number) =>
    `Xóa “${name}” cùng ${twoDigits(items)} mục bên trong. Có thể hoàn tác.`,
  newVersion: 'Lập bản mới',
  newVersionEffect: (name: string, items: number) =>
    `Chép toàn bộ ${twoDigits(items)} mục của “${name}” thành bản kế tiếp để sửa. Phong trào đang dùng bản cũ vẫn giữ bản cũ cho đến khi chọn bản mới.`,
  copy: 'Chép thành khung riêng',
  copyHint: 'Đơn vị căn cứ phương châm chung để xác định nội dung phù hợp chức năng, nhiệm vụ.',
  facts: 'Thông tin chung',
  contents: 'Nội dung',
  tree: 'Chân, mũi và nội dung',
  history: 'Lịch sử',
  columns: {
    code: 'Ký hiệu',
    title: 'Tên khung',
    directive: 'Văn bản',
    items: 'Số mục',
    campaigns: 'Phong trào',
    state: 'Tình trạng',
  },
  inForce: 'Đang dùng',
  superseded: 'Có bản mới hơn',
  free: 'Sửa được',
  inForceTitle: 'Khung đang dùng cho phong trào đã phát động',
  inForceNotice:
    'Các đơn vị đã đăng ký, giao ước theo khung này nên nội dung được giữ nguyên. Muốn thay đổi, hãy lập bản mới rồi chọn bản mới cho phong trào.',
  code: 'Ký hiệu',
  codeHint: 'Ví dụ: F5, VPTU',
  name: 'Tên khung',
  nameHint: 'Ví dụ: Hai chân - Ba mũi của Đảng bộ Văn phòng Tỉnh ủy',
  audience: 'Đối tượng',
  audienceHint: 'Ví dụ: tổ chức cơ sở đảng, cán bộ, đảng viên trong Đảng bộ Khối',
  structure: 'Cấu trúc',
  directive: 'Văn bản làm nguồn',
  noDirective: 'Không có văn bản',
  note: 'Ghi chú',
  versions: 'Các bản',
  copiedFrom: 'Chép từ',
  uses: (campaigns: number) =>
    campaigns === 0 ? 'Chưa phong trào nào dùng' : `${formatNumber(campaigns)} phong trào`,
  usedBy: 'Đang dùng cho',

  itemTitle: 'Tên mục',
  itemTitleHint: 'Ví dụ: Đổi mới phương thức lãnh đạo',
  itemDetail: 'Nội dung cụ thể',
  itemQuote: 'Câu trong văn bản',
  itemQuoteHint: 'Chép nguyên văn câu làm căn cứ, nếu có.',
  editItem: 'Sửa mục',
  addTop: (kind: FrameworkItemKind) => `Thêm ${itemKindNames[kind].toLocaleLowerCase('vi')}`,
  addUnder: (kind: FrameworkItemKind) =>
    `Thêm ${itemKindNames[kind].toLocaleLowerCase('vi')} bên trong`,
  moveUp: 'Dời lên',
  moveDown: 'Dời xuống',
  removeItem: 'Xóa mục',
  removeItemEffect: (line: string, under: number) =>
    under === 0
      ? `Xóa “${line}”. Có thể hoàn tác.`
      : `Xóa “${line}” cùng ${twoDigits(under)} mục bên trong. Có thể hoàn tác.`,
  showText: 'Xem lời văn bản',
  hideText: 'Ẩn lời văn bản',
  origin: (line: string) => `Theo mục: ${line}`,
  emptyTree: 'Khung chưa có mục nào.',
  keys: 'Phím: ↑ ↓ chuyển mục, Enter sửa, Phím cách xem lời văn bản, Alt+↑ Alt+↓ dời, Delete xóa.',

  catalogue: {
    open: 'Thêm từ danh mục',
    title: 'Thêm khung nội dung từ danh mục',
    description:
      'Bốn khung “Hai chân - Ba mũi” và các mặt công tác năm 2023, đủ nội dung, mỗi mục kèm câu trong văn bản. Văn bản chưa có sẽ được thêm cùng. Thêm lần nữa không tạo bản trùng.',
    submit: (count: number) => `Thêm ${formatNumber(count)} khung`,
    items: (count: number) => `${twoDigits(count)} mục`,
  },

  pickerLabel: 'Chân, mũi, nội dung',
  pickerHint: 'Gõ để tìm trong khung nội dung',
  pickerNoCampaign: 'Chọn phong trào trước',
  pickerNothing: 'Phong trào chưa gắn khung nội dung',
  groupLine: (framework: NamedFramework, audience: string) =>
    audience === ''
      ? `${words.codeLine(framework)} – ${framework.title}`
      : `${words.codeLine(framework)} – ${audience}`,
} as const
