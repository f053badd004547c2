import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ReorganisationKind } from '@shared/features/organisation/organisation.kinds'
import type { DealingRule } from '@shared/features/reorganisation/reorganisation.kinds'

const members = (count: number) => `${formatNumber(count)} đảng viên`
const units = (count: number) => `${formatNumber(count)} đơn vị`

/** “12 đảng viên và 3 người ngoài Đảng”. */
const people = (p: { partyMembers: number; people: number }): string => {
  const others = p.people - p.partyMembers
  if (others === 0) return members(p.partyMembers)
  if (p.partyMembers === 0) return `${formatNumber(others)} người ngoài Đảng`
  return `${members(p.partyMembers)} và ${formatNumber(others)} người ngoài Đảng`
}

export const actionStrings = {
  receive: 'Tiếp nhận…',
  relevel: 'Đổi cấp, loại hình…',
  merge: 'Sáp nhập…',
  split: 'Chia tách…',
  handOver: 'Bàn giao ra ngoài…',
  dissolve: 'Kết thúc hoạt động…',
} as const

/** What an operation will do, line by line. */
export const effectStrings = {
  title: 'Kết quả',
  waiting: 'Điền đủ các ô có dấu * để xem trước kết quả.',
  refused: 'Chưa thực hiện được',
  nothing: 'Không ai phải chuyển nơi sinh hoạt.',
  moving: (p: { who: { partyMembers: number; people: number }; to: string }) =>
    `${people(p.who)} chuyển sang ${p.to}`,
  part: (p: {
    name: string
    who: { partyMembers: number; people: number }
    children: number
    isNew: boolean
  }) =>
    `${p.name}${p.isNew ? ' (mới)' : ''}: nhận ${people(p.who)}${p.children > 0 ? `, ${units(p.children)} trực thuộc` : ''}`,
  leaving: (who: { partyMembers: number; people: number }) => `${people(who)} ra khỏi Đảng bộ`,
  staying: (p: { who: { partyMembers: number; people: number }; below: number }) =>
    `${people(p.who)}${p.below > 0 ? `, ${units(p.below)} cấp dưới` : ''} giữ nguyên nơi sinh hoạt`,
  movedOrganisations: (p: { count: number; to: string }) =>
    `${units(p.count)} trực thuộc chuyển về ${p.to}`,
  movedApart: (count: number) => `${units(count)} trực thuộc đổi tổ chức cấp trên`,
  ended: (p: { count: number; names: readonly string[] }) =>
    `Kết thúc hoạt động: ${p.names.join(', ')}${
      p.count > p.names.length ? ` và ${units(p.count - p.names.length)} khác` : ''
    }`,
  renamed: (p: { from: string; to: string }) => `Trùng tên nên ghi rõ: ${p.from} → ${p.to}`,
  moreRenamed: (count: number) => `và ${units(count)} khác được ghi rõ tên`,
  nominations: (p: { open: number; following: number }) => {
    if (p.following === 0) return `${formatNumber(p.open)} hồ sơ chưa quyết định giữ tên cũ`
    const left = p.open - p.following
    const moved = `${formatNumber(p.following)} hồ sơ chưa quyết định chuyển sang tổ chức mới`
    return left === 0 ? moved : `${moved}, ${formatNumber(left)} hồ sơ giữ tên cũ`
  },
  registrations: (p: { open: number; following: number }) => {
    const left = p.open - p.following
    const moved = `${formatNumber(p.following)} đăng ký thi đua chuyển sang tổ chức mới`
    const kept = `${formatNumber(left)} đăng ký thi đua giữ ở tổ chức cũ`
    if (p.following === 0) return kept
    return left === 0 ? moved : `${moved}, ${kept}`
  },
  works: (count: number) => `${formatNumber(count)} đầu việc chưa xong chuyển sang tổ chức mới`,
  duties: (count: number) =>
    `${formatNumber(count)} nhiệm vụ định kỳ do tổ chức mới thực hiện tiếp`,
  kept: (p: {
    awards: number
    ratings: number
    figures: number
    exemplars: number
    submissions: number
  }) =>
    `${[
      p.awards > 0 ? `${formatNumber(p.awards)} lượt khen thưởng` : '',
      p.ratings > 0 ? `${formatNumber(p.ratings)} kết quả xếp loại` : '',
      p.figures > 0 ? `${formatNumber(p.figures)} số liệu chỉ tiêu` : '',
      p.exemplars > 0 ? `${formatNumber(p.exemplars)} điển hình, mô hình` : '',
      p.submissions > 0 ? `${formatNumber(p.submissions)} lượt nộp báo cáo` : '',
    ]
      .filter(Boolean)
      .join(', ')} đã có giữ nguyên tên lúc đó`,
} as const

/** Where an organisation came from, what became of it, and the way back. */
export const originStrings = {
  title: 'Nguồn gốc và kế tục',
  from: {
    merge: 'Sáp nhập từ',
    split: 'Tách ra từ',
    receive: 'Tiếp nhận từ',
    'hand-over': 'Bàn giao cho',
  } satisfies Record<ReorganisationKind, string>,
  to: {
    merge: 'Đã nhập vào',
    split: 'Đã chia thành',
    receive: '',
    'hand-over': '',
  } satisfies Record<ReorganisationKind, string>,
  on: (p: { day: LocalDate; basis: string }) =>
    `từ ${showDay(p.day)}${p.basis === '' ? '' : ` · ${p.basis}`}`,
  carries: 'Khen thưởng và xếp loại được tính tiếp',
  carriesNot: 'Khen thưởng và xếp loại không tính tiếp',
  counter: {
    split: 'Chia tách lại…',
    merge: 'Nhập lại…',
    receiveBack: 'Tiếp nhận lại…',
    handOver: 'Bàn giao trở lại…',
    reopen: '',
  },
} as const

export const dialogStrings = {
  counterpartFrom: 'Nơi bàn giao đến',
  counterpartTo: 'Nơi tiếp nhận',
  counterpartHint: 'Ví dụ: Đảng ủy Tổng công ty …',
  name: 'Tên đầy đủ',
  nameHint: 'Ví dụ: Đảng bộ Sở Nông nghiệp và Môi trường',
  shortName: 'Tên gọi tắt',
  level: 'Cấp tổ chức',
  kind: 'Loại hình',
  parent: 'Tổ chức cấp trên',
  parentMissing: 'Hãy chọn tổ chức cấp trên.',
  nameMissing: 'Hãy nhập tên tổ chức đảng.',
  organisationMissing: 'Hãy chọn tổ chức.',

  receiveTitle: 'Tiếp nhận tổ chức đảng',
  receiveSentence: 'Tổ chức từ đảng bộ khác chuyển về; danh sách đảng viên nhập sau.',
  receiveSubmit: 'Tiếp nhận',
  reported: 'Số đảng viên bàn giao',
  cells: 'Số chi bộ trực thuộc',
  cellsHint: 'Lập sẵn Chi bộ 1, 2, 3…',

  receiveBackTitle: (name: string) => `Tiếp nhận lại ${name}`,
  receiveBackSentence: 'Dùng lại hồ sơ cũ: tên, lịch sử, khen thưởng nối tiếp như trước.',
  withPeople: 'Đưa những người đã rời đi cùng tổ chức (nay chưa ở đâu) trở lại',

  handOverTitle: (name: string) => `Bàn giao ${name} ra ngoài Đảng bộ`,
  handOverSentence:
    'Hồ sơ, tên và khen thưởng đã có được giữ để tra cứu; tổ chức và các đơn vị trực thuộc hiện mờ trong cây.',
  handOverSubmit: 'Bàn giao',

  dissolveTitle: (name: string) => `Kết thúc hoạt động của ${name}`,
  dissolveSentence:
    'Hồ sơ, tên cũ và khen thưởng được giữ nguyên; tổ chức hiện mờ trong cây. Có thể hoàn tác.',
  dissolveSubmit: 'Kết thúc hoạt động',
  peopleGo: (count: number) => `${formatNumber(count)} người đang sinh hoạt chuyển đến`,
  peopleGoNone: 'Người đang sinh hoạt chuyển đến',
  toOrganisation: 'Tổ chức khác',
  outside: 'Ra khỏi Đảng bộ',
  childrenGo: (count: number) => `${units(count)} trực thuộc`,
  childrenMove: 'Chuyển về tổ chức khác',
  childrenEnd: 'Kết thúc cùng',
  childrenTo: 'Chuyển về',

  relevelTitle: (name: string) => `Đổi cấp, loại hình của ${name}`,
  relevelSubmit: 'Lưu thay đổi',
  dissolveCells: (count: number) =>
    `Giải thể ${units(count)} trực thuộc, đảng viên về thẳng tổ chức này`,

  mergeTitle: 'Sáp nhập tổ chức đảng',
  mergeSentence:
    'Đảng viên và đơn vị trực thuộc chuyển sang một tổ chức; các tổ chức còn lại kết thúc.',
  mergeSubmit: 'Sáp nhập',
  predecessors: 'Các tổ chức sáp nhập',
  addPredecessor: 'Thêm tổ chức',
  addPredecessorHint: 'Gõ tên để thêm (không dấu được)',
  carries: 'Tính tiếp khen thưởng, xếp loại',
  remove: (name: string) => `Bỏ ${name}`,
  into: 'Sáp nhập thành',
  intoNew: 'Tổ chức mới',
  intoOne: 'Một trong các tổ chức này',
  intoOther: 'Tổ chức khác đang có',
  intoWhich: 'Tổ chức nhận',
  mergeChildren: 'Đơn vị trực thuộc',
  childrenToSuccessor: 'Chuyển về tổ chức nhận',
  childrenDissolve: 'Giải thể, đảng viên về thẳng tổ chức nhận',
  files: 'Hồ sơ đề nghị khen thưởng chưa quyết định',
  filesStay: 'Giữ tên tổ chức cũ',
  filesFollow: 'Chuyển sang tên tổ chức mới',

  splitTitle: (name: string) => `Chia tách ${name}`,
  splitSubmit: 'Chia tách',
  toDealing: 'Tiếp: chia đảng viên',
  toReview: 'Tiếp: xem kết quả',
  parts: 'Các phần sau khi chia',
  partsSentence: 'Mỗi phần là một tổ chức mới, một tổ chức đang có, hoặc chính tổ chức này.',
  part: (n: number) => `Phần ${n}`,
  addPart: 'Thêm phần',
  removePart: (n: number) => `Bỏ phần ${n}`,
  partItself: 'Chính tổ chức này',
  partNew: 'Tổ chức mới',
  partExisting: 'Tổ chức đang có (kể cả đã kết thúc)',
  partExistingWhich: 'Tổ chức',
} as const

export const dealingStrings = {
  rule: 'Cách chia',
  rules: {
    'by-hand': 'Từng người một',
    blocks: 'Chia đều theo thứ tự danh sách',
    'in-turn': 'Lần lượt từng người vào từng phần',
    'by-category': 'Theo đối tượng (công chức, viên chức…)',
    'back-to-origin': 'Về tổ chức cũ của từng người',
  } satisfies Record<DealingRule, string>,
  ruleHint: 'Sau khi chia tự động vẫn sửa được từng người.',
  list: 'Đảng viên cần chia',
  name: 'Họ và tên',
  born: 'Năm sinh',
  category: 'Đối tượng',
  position: 'Chức vụ',
  part: 'Phần',
  keys: 'Chọn dòng rồi bấm 1, 2, 3… để chia; ↑ ↓ để đổi dòng; Delete để bỏ chia.',
  left: (count: number) => `còn ${formatNumber(count)} người chưa chia`,
  leftChildren: (count: number) => `còn ${units(count)} trực thuộc chưa chia`,
  allDealt: 'Đã chia hết',
  nobody: 'Tổ chức này không có người sinh hoạt trực tiếp; chỉ cần chia các đơn vị trực thuộc.',
  count: (p: { people: number; units: number }) =>
    p.units === 0
      ? `${formatNumber(p.people)} người`
      : `${formatNumber(p.people)} người, ${units(p.units)}`,
  undealt: 'Chưa chia',
  children: 'Đơn vị trực thuộc',
  childMembers: (p: { level: string; members: number }) => `${p.level} · ${members(p.members)}`,
  goesTo: (name: string) => `Phần nhận ${name}`,
  dissolves: 'Giải thể, đảng viên về thẳng phần nhận',
  noCategory: 'Chưa ghi đối tượng',
} as const
