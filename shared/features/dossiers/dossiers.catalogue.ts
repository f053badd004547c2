import type { AwardCategory, AwardSystem } from '@shared/features/awards/awards.kinds'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'

/** One paper that a file is made of. */
export interface Requirement {
  /** Names the paper in what was received, whatever it is called later. */
  readonly key: string
  readonly name: string
  /** null: of both. */
  readonly kind: SubjectKind | null
  readonly isRequired: boolean
  /** Where it is asked for; '' when nothing but habit asks for it. */
  readonly source: string
}

const both = { kind: null } as const

const party = 'Hướng dẫn số 12-HD/BTCTW, phần 2, mục III'
const lawTitle = 'Luật Thi đua, khen thưởng năm 2022, Điều 84 khoản 1'
const lawForm = 'Luật Thi đua, khen thưởng năm 2022, Điều 84 khoản 2'
const lawShort = 'Luật Thi đua, khen thưởng năm 2022, Điều 85'

/**
 * What the texts at hand ask for. The Party's guidance names the record of achievement and the
 * proposal; what it only describes as a step (asking others) is not required here.
 */
const ofParty: readonly Requirement[] = [
  { ...both, key: 'letter', name: 'Tờ trình của cấp ủy', isRequired: true, source: party },
  { ...both, key: 'report', name: 'Bản thành tích', isRequired: true, source: party },
  {
    ...both,
    key: 'minutes',
    name: 'Biên bản họp bình xét, kết quả bỏ phiếu',
    isRequired: false,
    source: '',
  },
  {
    ...both,
    key: 'opinions',
    name: 'Ý kiến của các chi bộ, thủ trưởng cơ quan, đoàn thể',
    isRequired: false,
    source: party,
  },
]

const ofTitle: readonly Requirement[] = [
  { ...both, key: 'letter', name: 'Tờ trình', isRequired: true, source: lawTitle },
  { ...both, key: 'report', name: 'Báo cáo thành tích', isRequired: true, source: lawTitle },
  {
    ...both,
    key: 'minutes',
    name: 'Biên bản bình xét thi đua',
    isRequired: true,
    source: lawTitle,
  },
  {
    kind: 'person',
    key: 'initiative',
    name: 'Chứng nhận hoặc xác nhận sáng kiến (nếu tiêu chuẩn yêu cầu)',
    isRequired: false,
    source: lawTitle,
  },
]

const ofForm: readonly Requirement[] = [
  { ...both, key: 'letter', name: 'Tờ trình', isRequired: true, source: lawForm },
  { ...both, key: 'report', name: 'Báo cáo thành tích', isRequired: true, source: lawForm },
  {
    ...both,
    key: 'minutes',
    name: 'Biên bản xét khen thưởng',
    isRequired: true,
    source: lawForm,
  },
  {
    ...both,
    key: 'confirmation',
    name: 'Xác nhận của cơ quan có thẩm quyền (thành tích đặc biệt xuất sắc, đột xuất)',
    isRequired: false,
    source: lawForm,
  },
]

const simplified: readonly Requirement[] = [
  { ...both, key: 'letter', name: 'Tờ trình', isRequired: true, source: lawShort },
  {
    ...both,
    key: 'report',
    name: 'Bản tóm tắt thành tích của cơ quan đề nghị',
    isRequired: true,
    source: lawShort,
  },
]

interface Asked {
  readonly system: AwardSystem
  readonly category: AwardCategory
  /** Đột xuất, with a clear achievement: the simplified procedure of the law. */
  readonly isAdHoc: boolean
}

/** The papers of a form that the office has written no list of its own for. */
export function usualRequirements({ system, category, isAdHoc }: Asked): readonly Requirement[] {
  if (system === 'party') return ofParty
  if (isAdHoc && category === 'form') return simplified
  return category === 'title' ? ofTitle : ofForm
}
