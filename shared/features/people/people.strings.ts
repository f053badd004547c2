import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Gender, MissingData, PartyEnd, PersonColumn, Standing } from './people.kinds'

export const genderLabels: Readonly<Record<Gender, string>> = { male: 'Nam', female: 'Nữ' }

/** Who may take part in the movement; offices use other words too, so this is only offered. */
export const usualCategories: readonly string[] = [
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Người lao động',
  'Chiến sĩ lực lượng vũ trang',
  'Đoàn viên',
  'Hội viên',
  'Người dân',
]

/** Posts in a Party organisation; only offered, as above. */
export const usualPositions: readonly string[] = [
  'Bí thư',
  'Phó Bí thư',
  'Bí thư chi bộ',
  'Phó Bí thư chi bộ',
  'Ủy viên Ban Thường vụ',
  'Cấp ủy viên',
]

export const missingLabels: Readonly<Record<MissingData, string>> = {
  birthDate: 'Thiếu ngày sinh',
  gender: 'Thiếu giới tính',
  category: 'Thiếu đối tượng',
  partyCard: 'Thiếu số thẻ đảng viên',
  citizenNumber: 'Thiếu số định danh',
  joinedOn: 'Thiếu ngày vào Đảng',
  organisation: 'Chưa thuộc đơn vị nào',
}

export const standingLabels: Readonly<Record<Standing, string>> = {
  party: 'Đảng viên',
  'non-party': 'Chưa là đảng viên',
  'youth-union': 'Đoàn viên',
  association: 'Hội viên',
  ended: 'Thôi là đảng viên',
}

export const partyEndLabels: Readonly<Record<PartyEnd, string>> = {
  left: 'Ra khỏi Đảng',
  died: 'Từ trần',
  moved: 'Chuyển sinh hoạt đến đảng bộ khác',
}

interface Standings {
  readonly isPartyMember: boolean
  readonly isYouthUnionMember: boolean
  readonly isAssociationMember: boolean
  readonly partyEnd: PartyEnd | null
}

/** “Đảng viên, hội viên”; empty for one who is none of these. */
export function standingsInWords(person: Standings): string {
  const { party, 'youth-union': youth, association, ended } = standingLabels
  const held = [
    person.isPartyMember && party,
    person.partyEnd !== null && ended,
    person.isYouthUnionMember && youth,
    person.isAssociationMember && association,
  ].filter((label) => label !== false)
  return held
    .map((label, index) => (index === 0 ? label : label.toLocaleLowerCase('vi')))
    .join(', ')
}

/** Beside a field, before anything is sent. */
export const peopleProblems = {
  nameMissing: 'Hãy nhập họ và tên.',
  tooLong: 'Dài quá mức cho phép. Hãy viết ngắn lại.',
  inTheFuture: 'Ngày này còn ở phía sau hôm nay. Hãy kiểm tra lại năm.',
  joinedBeforeBirth: 'Ngày vào Đảng sớm hơn ngày sinh. Hãy kiểm tra lại hai ngày này.',
  officialBeforeJoined: 'Ngày chính thức sớm hơn ngày vào Đảng. Hãy kiểm tra lại hai ngày này.',
  endedBeforeJoined: 'Ngày thôi sớm hơn ngày vào Đảng. Hãy kiểm tra lại hai ngày này.',
  joinedUnder18: 'Tính ra chưa đủ 18 tuổi khi vào Đảng; hãy xem lại. Vẫn lưu được như đã gõ.',
  shortProbation:
    'Tính ra chưa đủ 12 tháng dự bị trước ngày chính thức; hãy xem lại. Vẫn lưu được như đã gõ.',
} as const

/** What the change log and the toast say. */
export const peopleSentences = {
  added: (name: string) => `Đã thêm ${name} vào danh sách`,
  edited: (name: string) => `Đã sửa thông tin của ${name}`,
  removed: (name: string) => `Đã xóa ${name} khỏi danh sách`,
  transferred: (p: { who: string; to: string }) => `Đã chuyển ${p.who} về ${p.to}`,
  left: (p: { who: string; day: LocalDate }) => `Đã ghi ${p.who} rời Đảng bộ từ ${showDay(p.day)}`,
  placeAdded: (p: { name: string; organisation: string }) =>
    `Đã ghi thêm quá trình của ${p.name} tại ${p.organisation}`,
  placeEdited: (p: { name: string; organisation: string }) =>
    `Đã sửa quá trình của ${p.name} tại ${p.organisation}`,
  placeRemoved: (p: { name: string; organisation: string }) =>
    `Đã xóa quá trình của ${p.name} tại ${p.organisation}`,
  positionChanged: (p: { who: string; position: string; day: LocalDate }) =>
    p.position === ''
      ? `Đã ghi ${p.who} thôi chức vụ từ ${showDay(p.day)}`
      : `Đã ghi ${p.who} giữ chức vụ ${p.position} từ ${showDay(p.day)}`,
  partyEnded: (p: { name: string; end: PartyEnd; on: string }) =>
    `Đã ghi ${p.name} thôi là đảng viên của Đảng bộ từ ${p.on}: ${partyEndLabels[p.end].toLocaleLowerCase('vi')}`,
  categorySet: (p: { who: string; category: string }) =>
    p.category === ''
      ? `Đã bỏ đối tượng của ${p.who}`
      : `Đã ghi đối tượng “${p.category}” cho ${p.who}`,
} as const

/** Headings of the list on the screen, on paper and in Excel, where “Nhập từ Excel” knows them. */
export const personColumnTitles: Readonly<Record<PersonColumn, string>> = {
  name: 'Họ và tên',
  birthDate: 'Ngày sinh',
  gender: 'Giới tính',
  position: 'Chức vụ',
  organisation: 'Đơn vị',
  memberSince: 'Sinh hoạt từ',
  category: 'Đối tượng',
  standing: 'Đảng, đoàn thể',
  joinedOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  partyFileNumber: 'Số lý lịch',
  partyCard: 'Số thẻ đảng viên',
  citizenNumber: 'Số định danh',
  note: 'Ghi chú',
}

const periodWords = { unknownStart: 'từ trước khi ghi sổ', now: 'nay' } as const

/** “01/03/2015 – 15/06/2020”, “từ trước khi ghi sổ – nay”. */
export const showPeriod = (period: {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}): string =>
  [
    period.validFrom ? showDay(period.validFrom) : periodWords.unknownStart,
    period.validTo ? showDay(period.validTo) : periodWords.now,
  ].join(' – ')

export const peopleStrings = {
  people: (count: number, isMore = false) => `${isMore ? 'hơn ' : ''}${formatNumber(count)} người`,
} as const
