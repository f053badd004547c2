import type { FieldSet, ValuesOf } from '@shared/core/template-fields'
import { pledgePaperFields } from '../pledges/pledge-paper.catalogue'
import { registrationFormFields } from '../registrations/registration-form.catalogue'
import {
  collectiveReportFields,
  featReportFields,
  personReportFields,
} from './achievement.catalogue'
import {
  correctionDecisionFields,
  praiseDecisionFields,
  revocationDecisionFields,
} from './amendment.catalogue'
import { awardDecisionFields } from './award-decision.catalogue'
import { exemplarDecisionFields } from './exemplar-decision.catalogue'
import { exemplarSheetFields } from './exemplar-sheet.catalogue'
import {
  invitationFields,
  letterFields,
  programmeFields,
  reminderLetterFields,
} from './letters.catalogue'
import { countMinutesFields, meetingMinutesFields } from './meeting.catalogue'
import { proposalListFields, submissionFields } from './submission.catalogue'
import type { TemplateKind } from './templates.kinds'

interface TemplateEntry {
  readonly name: string
  /** Where in the program it is made. */
  readonly madeAt: string
  /** Of the file, without profile and ending. */
  readonly file: string
  /** Whether there is one for each guideline; a form of our own has none. */
  readonly hasFormats: boolean
  readonly fields: FieldSet
}

/** Every Word template the office may change, with all that may stand in it. */
export const templateCatalogue = {
  awardDecision: {
    name: 'Quyết định khen thưởng',
    madeAt: 'trang Quyết định',
    file: 'quyet-dinh-khen-thuong',
    hasFormats: true,
    fields: awardDecisionFields,
  },
  praiseDecision: {
    name: 'Quyết định biểu dương',
    madeAt: 'trang Quyết định',
    file: 'quyet-dinh-bieu-duong',
    hasFormats: true,
    fields: praiseDecisionFields,
  },
  correctionDecision: {
    name: 'Quyết định đính chính',
    madeAt: 'trang Quyết định',
    file: 'quyet-dinh-dinh-chinh',
    hasFormats: true,
    fields: correctionDecisionFields,
  },
  revocationDecision: {
    name: 'Quyết định hủy bỏ',
    madeAt: 'trang Quyết định',
    file: 'quyet-dinh-huy-bo',
    hasFormats: true,
    fields: revocationDecisionFields,
  },
  submission: {
    name: 'Tờ trình đề nghị khen thưởng',
    madeAt: 'trang Hồ sơ đề nghị, nút Văn bản',
    file: 'to-trinh-khen-thuong',
    hasFormats: true,
    fields: submissionFields,
  },
  proposalList: {
    name: 'Danh sách đề nghị khen thưởng',
    madeAt: 'trang Hồ sơ đề nghị, nút Văn bản',
    file: 'danh-sach-de-nghi',
    hasFormats: true,
    fields: proposalListFields,
  },
  meetingMinutes: {
    name: 'Biên bản họp xét khen thưởng',
    madeAt: 'cuộc họp xét',
    file: 'bien-ban-hop-xet',
    hasFormats: true,
    fields: meetingMinutesFields,
  },
  countMinutes: {
    name: 'Biên bản kiểm phiếu',
    madeAt: 'cuộc họp xét có bỏ phiếu kín',
    file: 'bien-ban-kiem-phieu',
    hasFormats: true,
    fields: countMinutesFields,
  },
  collectiveReport: {
    name: 'Báo cáo thành tích tập thể',
    madeAt: 'trang Hồ sơ đề nghị, phần Giấy tờ của hồ sơ',
    file: 'bao-cao-thanh-tich-tap-the',
    hasFormats: true,
    fields: collectiveReportFields,
  },
  personReport: {
    name: 'Báo cáo thành tích cá nhân',
    madeAt: 'trang Hồ sơ đề nghị, phần Giấy tờ của hồ sơ',
    file: 'bao-cao-thanh-tich-ca-nhan',
    hasFormats: true,
    fields: personReportFields,
  },
  featReport: {
    name: 'Báo cáo thành tích đột xuất, chuyên đề',
    madeAt: 'trang Hồ sơ đề nghị, phần Giấy tờ của hồ sơ',
    file: 'bao-cao-thanh-tich-dot-xuat',
    hasFormats: true,
    fields: featReportFields,
  },
  exemplarDecision: {
    name: 'Quyết định công nhận điển hình',
    madeAt: 'trang Điển hình',
    file: 'quyet-dinh-cong-nhan-dien-hinh',
    hasFormats: true,
    fields: exemplarDecisionFields,
  },
  exemplarSheet: {
    name: 'Phiếu nhân rộng điển hình',
    madeAt: 'hồ sơ điển hình, mục Lưu phiếu nhân rộng ra Word',
    file: 'phieu-nhan-rong',
    hasFormats: false,
    fields: exemplarSheetFields,
  },
  pledge: {
    name: 'Giao ước thi đua',
    madeAt: 'bản giao ước, mục Lưu giao ước ra Word',
    file: 'giao-uoc-thi-dua',
    hasFormats: true,
    fields: pledgePaperFields,
  },
  letter: {
    name: 'Công văn',
    madeAt: 'trang Vòng năm Đồng Khởi, nút In, xuất tệp',
    file: 'cong-van',
    hasFormats: true,
    fields: letterFields,
  },
  reminderLetter: {
    name: 'Công văn đôn đốc',
    madeAt: 'trang Báo cáo định kỳ',
    file: 'cong-van-don-doc',
    hasFormats: true,
    fields: reminderLetterFields,
  },
  invitation: {
    name: 'Giấy mời hội nghị',
    madeAt: 'trang Vòng năm Đồng Khởi, nút In, xuất tệp',
    file: 'giay-moi',
    hasFormats: true,
    fields: invitationFields,
  },
  programme: {
    name: 'Chương trình hội nghị',
    madeAt: 'trang Vòng năm Đồng Khởi, nút In, xuất tệp',
    file: 'chuong-trinh-hoi-nghi',
    hasFormats: true,
    fields: programmeFields,
  },
  registrationForm: {
    name: 'Phiếu đăng ký thi đua',
    madeAt: 'trang Đăng ký thi đua',
    file: 'phieu-dang-ky-thi-dua',
    hasFormats: false,
    fields: registrationFormFields,
  },
} as const satisfies Readonly<Record<TemplateKind, TemplateEntry>>

/** All that a document of this kind is filled with. */
export type KindValues<K extends TemplateKind> = ValuesOf<(typeof templateCatalogue)[K]['fields']>
