import type { CyclePaperKind } from '@shared/features/cycle/papers.contract'

const perLine = 'Mỗi dòng một mục'

export const cyclePaperStrings = {
  description:
    'Sửa những chỗ cần sửa rồi lưu tệp Word; ngày văn bản chọn mẫu theo hướng dẫn đang có hiệu lực.',
  open: {
    invitation: 'Giấy mời hội nghị…',
    programme: 'Chương trình hội nghị…',
    letter: 'Công văn…',
  },
  titles: {
    invitation: 'Giấy mời hội nghị 17/01',
    programme: 'Chương trình hội nghị 17/01',
    letter: 'Công văn',
  } satisfies Record<CyclePaperKind, string>,
  fields: {
    event: 'Hội nghị',
    time: 'Thời gian',
    venue: 'Địa điểm',
    guest: 'Kính mời (để trống thì chừa dòng chấm)',
    contents: 'Nội dung hội nghị',
    attendants: 'Thành phần',
    steps: 'Các việc',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    paragraphs: 'Nội dung công văn',
  },
  hints: {
    event: '',
    contents: perLine,
    attendants: '',
    steps: 'Mỗi dòng một việc: giờ | việc | người thực hiện',
    addressees: perLine,
    paragraphs: 'Mỗi dòng một đoạn; dòng cuối là câu kết',
  },
} as const

type Field = keyof typeof cyclePaperStrings.fields
type LongField = keyof typeof cyclePaperStrings.hints

/** Which fields a kind has, in the order they are asked for. */
export const cyclePaperFields: Readonly<
  Record<CyclePaperKind, { readonly short: readonly Field[]; readonly long: readonly LongField[] }>
> = {
  invitation: {
    short: ['time', 'venue', 'guest'],
    long: ['event', 'contents', 'attendants'],
  },
  programme: { short: ['time', 'venue'], long: ['event', 'steps'] },
  letter: { short: ['subject'], long: ['addressees', 'paragraphs'] },
}
