import { assertNever } from '@shared/core/assert-never'
import type { FrameworkItemKind, FrameworkStructure } from './frameworks.kinds'

export const structureNames: Readonly<Record<FrameworkStructure, string>> = {
  'legs-prongs': 'Hai chân - Ba mũi',
  areas: 'Các mặt công tác',
}

export const itemKindNames: Readonly<Record<FrameworkItemKind, string>> = {
  leg: 'Chân',
  prong: 'Mũi',
  area: 'Mặt công tác',
  content: 'Nội dung',
  breakthrough: 'Nhiệm vụ đột phá',
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** “thứ hai”; beyond ten in figures, “thứ 11”. */
const ordinal = (position: number): string => `thứ ${ordinals[position - 1] ?? position}`

/** “Mũi thứ hai”, “Nhiệm vụ đột phá thứ nhất”; '' for what the documents do not number. */
function itemPlace({ kind, position }: Pick<ItemWords, 'kind' | 'position'>): string {
  switch (kind) {
    case 'leg':
    case 'prong':
    case 'breakthrough':
      return `${itemKindNames[kind]} ${ordinal(position)}`
    case 'area':
    case 'content':
      return ''
    default:
      return assertNever(kind, 'framework item kind')
  }
}

interface ItemWords {
  readonly kind: FrameworkItemKind
  readonly position: number
  readonly title: string
}

/** “Mũi thứ hai – Đổi mới phương thức lãnh đạo và công tác kiểm tra, giám sát”. */
export function frameworkItemLine(item: ItemWords): string {
  const place = itemPlace(item)
  return place === '' ? item.title : `${place} – ${item.title}`
}

export const frameworksStrings = {
  itemPlace,
  /** “F2”, from its second version on “F2 (bản 2)”. */
  codeLine: ({ code, version }: { readonly code: string; readonly version: number }): string =>
    version === 1 ? code : `${code} (bản ${version})`,

  codeMissing: 'Hãy đặt ký hiệu cho khung, ví dụ F5 hoặc tên ngắn của đơn vị.',
  titleMissing: 'Hãy nhập tên khung, ví dụ “Hai chân - Ba mũi của Đảng bộ Khối”.',
  itemTitleMissing: 'Hãy nhập nội dung của mục.',
} as const
