import { formatNumber } from '@shared/core/vietnamese-numbers'

/** Words of the screen “Cây tổ chức”; labels of levels, types and causes are in shared/. */
export const treeStrings = {
  title: 'Cây tổ chức',
  description: (p: { organisations: number; members: number }) =>
    `${formatNumber(p.organisations)} tổ chức đảng đang hoạt động, ${formatNumber(p.members)} đảng viên`,
  search: 'Tìm đơn vị',
  expandAll: 'Mở hết',
  collapseAll: 'Thu gọn',
  tree: 'Các tổ chức đảng',
  closed: 'đã kết thúc',
  memberTotal: (p: { own: number; total: number }) =>
    p.own === p.total
      ? `${formatNumber(p.total)} đảng viên`
      : `${formatNumber(p.total)} đảng viên, trong đó trực tiếp ${formatNumber(p.own)}`,
  toggle: (p: { name: string; isExpanded: boolean }) =>
    `${p.isExpanded ? 'Thu gọn' : 'Mở'} ${p.name}`,

  empty: 'Chưa có tổ chức đảng nào',
  emptySentence:
    'Nhập danh sách tổ chức từ Excel, hoặc thêm đảng bộ cấp cao nhất (ví dụ Đảng bộ Khối) trước rồi thêm các đơn vị trực thuộc.',
  importFromExcel: 'Nhập từ Excel',
  nothingFound: (text: string) => `Không thấy “${text}”`,
  nothingFoundSentence: 'Thử gõ ít chữ hơn; không cần gõ dấu.',
  clearSearch: 'Hiện lại cả cây',
  pickOne: 'Chọn một đơn vị trong cây',
  pickOneSentence: 'Thông tin, đảng viên và lịch sử của đơn vị sẽ hiện ở đây.',

  add: 'Thêm đơn vị',
  rename: 'Đổi tên',
  move: 'Chuyển đến…',
  reclassify: 'Đổi cấp, loại hình…',
  close: 'Kết thúc hoạt động…',
  reopen: 'Hoạt động trở lại…',
  closedBadge: 'Đã kết thúc hoạt động',

  facts: 'Thông tin',
  members: 'Đảng viên',
  history: 'Lịch sử',
  versions: 'Các lần thay đổi',
  versionsSentence: 'Văn bản cũ vẫn in theo tên có hiệu lực vào ngày của văn bản.',
  log: 'Nhật ký của đơn vị này',
  from: (day: string) => `Từ ${day}`,
  under: (parent: string) => `thuộc ${parent}`,
  basedOn: (basis: string) => `Căn cứ: ${basis}`,

  fields: {
    name: 'Tên đầy đủ',
    nameHint: 'Ví dụ: Đảng bộ Sở Y tế, Chi bộ 3',
    shortName: 'Tên gọi tắt',
    shortNameHint: 'Dùng để tìm và khớp danh sách',
    level: 'Cấp tổ chức',
    kind: 'Loại hình',
    parent: 'Tổ chức cấp trên',
    openedOn: 'Ngày thành lập',
    openedOnHint: 'Để trống nếu chưa rõ',
    effectiveOn: 'Ngày có hiệu lực',
    basis: 'Căn cứ',
    basisHint: 'Số, ngày quyết định (nếu có)',
    closedOn: 'Kết thúc hoạt động từ',
    ownMembers: 'Đảng viên trực tiếp',
    allMembers: 'Đảng viên cả cấp dưới',
    otherPeople: 'Người ngoài Đảng',
    reported: 'Số đảng viên theo báo cáo',
    children: 'Đơn vị trực thuộc',
  },
  dayMissing: 'Hãy nhập ngày có hiệu lực.',
  parentMissing: 'Hãy chọn tổ chức cấp trên.',
  namesake: (name: string) =>
    `Ở đây đã có ${name} đang hoạt động. Hãy dùng tổ chức đã có, hoặc ghi thêm vào tên để phân biệt.`,
  reportedDiffers: (p: { reported: number; listed: number }) =>
    `${formatNumber(p.reported)} (danh sách có ${formatNumber(p.listed)})`,

  addRootSentence:
    'Đơn vị đầu tiên là đảng bộ cấp cao nhất của cơ quan, ví dụ Đảng bộ Khối; các đơn vị khác đặt dưới đó.',
  renameTitle: (name: string) => `Đổi tên ${name}`,
  renameSentence: 'Tên cũ được giữ trong lịch sử; văn bản đã ban hành không thay đổi.',
  moveTitle: (name: string) => `Chuyển ${name}`,
  moveSentence: (p: { below: number; from: string | null }) =>
    (p.from === null ? '' : `Hiện thuộc ${p.from}. `) +
    (p.below === 0
      ? 'Đảng viên của đơn vị đi cùng.'
      : `${formatNumber(p.below)} đơn vị trực thuộc và đảng viên đi cùng.`),
  moveSubmit: 'Chuyển đơn vị',
  levelThere: 'Cấp sau khi chuyển',
  levelMisplaced: (parent: string) => `Cấp này không đặt được dưới ${parent}. Hãy chọn cấp khác.`,
  showClosed: 'Hiện cả tổ chức đã kết thúc',
  reopenTitle: (name: string) => `${name} hoạt động trở lại`,
  reopenSubmit: 'Cho hoạt động trở lại',

  dropInto: (name: string) => `Chuyển vào ${name}`,
  dropBefore: (name: string) => `Đặt trước ${name}`,
  dropRefused: (p: { dragged: string; target: string }) =>
    `${p.dragged} không đặt được trong ${p.target.toLocaleLowerCase('vi')}`,
  dropAfter: (name: string) => `Đặt sau ${name}`,

  pickerHint: 'Gõ để tìm (không dấu được)',
} as const
