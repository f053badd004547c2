/** Two systems that are never mixed: the awards of the Party, and those of the law on emulation. */
export const awardSystems = ['party', 'state'] as const
export type AwardSystem = (typeof awardSystems)[number]

/** Danh hiệu thi đua (a title won in emulation) and hình thức khen thưởng are two lists. */
export const awardCategories = ['title', 'form'] as const
export type AwardCategory = (typeof awardCategories)[number]

/** Khen thưởng has a decision and a certificate; biểu dương needs neither. */
export const awardRecognitions = ['award', 'praise'] as const
export type AwardRecognition = (typeof awardRecognitions)[number]

/** Who gives it: chi bộ; đảng ủy bộ phận; cơ sở; Khối; tỉnh; nhà nước. */
export const formLevels = ['cell', 'section', 'base', 'bloc', 'province', 'nation'] as const
export type FormLevel = (typeof formLevels)[number]

/** Hằng năm; 5 năm liền; theo nhiệm kỳ; không theo định kỳ (chuyên đề, đột xuất); quá trình, niên hạn. */
export const awardPeriods = ['year', 'five-year', 'term', 'occasion', 'service'] as const
export type AwardPeriod = (typeof awardPeriods)[number]

/**
 * Who is awarded, as far as criteria and money differ: a person; a chi bộ below a đảng ủy cơ sở; a
 * tổ chức cơ sở đảng; any other collective.
 */
export const awardSubjects = ['person', 'cell', 'base-organisation', 'collective'] as const
export type AwardSubject = (typeof awardSubjects)[number]

/** What a text is for: khen thưởng, mức tiền, đánh giá xếp loại, thể thức văn bản. */
export const basisPurposes = ['award', 'money', 'rating', 'format'] as const
export type BasisPurpose = (typeof basisPurposes)[number]
