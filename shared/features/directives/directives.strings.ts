import { type PartialDate, precisionOf, showPartialDate } from '@shared/core/partial-date'
import type { Direction, RelationKind, ReplacementExtent, Validity } from './directives.kinds'

/** Type symbols of document numbers; QĐ is left out, it is both Quyết định and Quy định. */
export const documentTypeNames: ReadonlyMap<string, string> = new Map([
  ['CT', 'Chỉ thị'],
  ['NQ', 'Nghị quyết'],
  ['KL', 'Kết luận'],
  ['KH', 'Kế hoạch'],
  ['CTr', 'Chương trình'],
  ['HD', 'Hướng dẫn'],
  ['TB', 'Thông báo'],
  ['CV', 'Công văn'],
  ['BC', 'Báo cáo'],
  ['TTr', 'Tờ trình'],
  ['ĐA', 'Đề án'],
  ['PA', 'Phương án'],
  ['QC', 'Quy chế'],
  ['TT', 'Thông tri'],
  ['BB', 'Biên bản'],
  ['GM', 'Giấy mời'],
])

/** Where the State means something else by a symbol, or something definite. */
export const stateTypeNames: ReadonlyMap<string, string> = new Map([
  ['NĐ', 'Nghị định'],
  ['QĐ', 'Quyết định'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
])

/** What 1234/UBND-NC is, though its number does not say so. */
export const letterName = 'Công văn'

/** Said of the newer document. */
export const relationNames: Readonly<Record<RelationKind, string>> = {
  implements: 'Thực hiện',
  'based-on': 'Căn cứ',
  replaces: 'Thay thế',
  cites: 'Viện dẫn',
  'awards-per': 'Khen thưởng theo',
  continues: 'Tiếp nối',
}

/** Said of the older document. */
export const inverseRelationNames: Readonly<Record<RelationKind, string>> = {
  implements: 'Được thực hiện bởi',
  'based-on': 'Là căn cứ của',
  replaces: 'Bị thay thế bởi',
  cites: 'Được viện dẫn trong',
  'awards-per': 'Hướng dẫn khen thưởng cho',
  continues: 'Được tiếp nối bởi',
}

export const extentNames: Readonly<Record<ReplacementExtent, string>> = {
  whole: 'toàn bộ',
  partial: 'một phần',
}

export const directionNames: Readonly<Record<Direction, string>> = {
  incoming: 'Văn bản đến',
  outgoing: 'Văn bản đi',
  internal: 'Văn bản nội bộ',
}

export const validityNames: Readonly<Record<Validity, string>> = {
  'in-force': 'Còn hiệu lực',
  'partly-replaced': 'Bị thay thế một phần',
  replaced: 'Bị thay thế',
  ended: 'Hết hiệu lực',
}

interface DirectiveWords {
  readonly type: string
  readonly number: string
  readonly issuer: string
  readonly issuedOn: PartialDate | null
}

/** “ngày 17/10/2020”, “tháng 10/2020”, “năm 2020”, “chưa rõ ngày”. */
function dayWords(date: PartialDate | null): string {
  if (date === null) return 'chưa rõ ngày'
  return `${{ day: 'ngày', month: 'tháng', year: 'năm' }[precisionOf(date)]} ${showPartialDate(date)}`
}

/** “Kế hoạch 51-KH/ĐUK”, “Kế hoạch chưa rõ số”. */
function nameLine({ type, number }: Pick<DirectiveWords, 'type' | 'number'>): string {
  return `${type || 'Văn bản'} ${number === '' ? 'chưa rõ số' : number}`
}

/** “Chỉ thị số 01-CT/TU, ngày 17/10/2020, của Tỉnh ủy”; what is unknown is said to be, never invented. */
function directiveLine({ type, number, issuer, issuedOn }: DirectiveWords): string {
  const numbered = number === '' ? 'chưa rõ số' : `số ${number}`
  const by = issuer === '' ? '' : `, của ${issuer}`
  return `${type || 'Văn bản'} ${numbered}, ${dayWords(issuedOn)}${by}`
}

interface ReplacementWords {
  readonly type: string
  readonly number: string
  readonly issuedOn: PartialDate | null
  readonly extent: ReplacementExtent
}

/** “Bị thay thế bởi Kế hoạch 51-KH/ĐUK (chưa rõ ngày)” */
function replacedLine(by: readonly ReplacementWords[]): string {
  const isWhole = by.some(({ extent }) => extent === 'whole')
  const names = by.map((each) => `${nameLine(each)} (${dayWords(each.issuedOn)})`)
  return `${isWhole ? 'Bị thay thế' : 'Bị thay thế một phần'} bởi ${names.join('; ')}`
}

export const directivesStrings = {
  directiveLine,
  dayWords,
  nameLine,
  replacedLine,
  /** For lists to pick from: what is no longer worth resting on says so. */
  choiceLine: (
    directive: DirectiveWords & {
      readonly validity: Validity
      readonly replacedBy: readonly ReplacementWords[]
    },
  ): string => {
    const line = directiveLine(directive)
    if (directive.replacedBy.length > 0) return `${line} – ${replacedLine(directive.replacedBy)}`
    return directive.validity === 'ended' ? `${line} – ${validityNames.ended}` : line
  },

  titleMissing: 'Hãy nhập trích yếu của văn bản, ví dụ “về phát động phong trào thi đua …”.',
  numberForm:
    'Số văn bản ghi dạng 01-CT/TU, 6980/HD-UBND hoặc 152/2025/NĐ-CP; để trống nếu chưa rõ số.',
  extentMissing: 'Hãy chọn thay thế toàn bộ hay một phần.',
} as const
