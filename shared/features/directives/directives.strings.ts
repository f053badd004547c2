import { type LocalDate, showDay } from '@shared/core/local-date'

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
])

interface DirectiveWords {
  readonly type: string
  readonly number: string
  readonly issuer: string
  readonly issuedOn: LocalDate | null
}

/** “Chỉ thị số 01-CT/TU, ngày 17/10/2020, của Tỉnh ủy”; what is unknown is said to be, never invented. */
function directiveLine({ type, number, issuer, issuedOn }: DirectiveWords): string {
  const numbered = number === '' ? 'chưa rõ số' : `số ${number}`
  const dated = issuedOn === null ? 'chưa rõ ngày' : `ngày ${showDay(issuedOn)}`
  const by = issuer === '' ? '' : `, của ${issuer}`
  return `${type || 'Văn bản'} ${numbered}, ${dated}${by}`
}

export const directivesStrings = {
  directiveLine,

  titleMissing: 'Hãy nhập trích yếu của văn bản, ví dụ “về phát động phong trào thi đua …”.',
  numberForm: 'Số văn bản ghi dạng 01-CT/TU hoặc 6980/HD-UBND; để trống nếu chưa rõ số.',
} as const
