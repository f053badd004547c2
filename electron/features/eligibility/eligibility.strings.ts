/** What the log and the toast say was done. */
export const eligibilityStrings = {
  /** Of every award decision. */
  decisionType: 'QĐ',
  rule: 'điều kiện',
  nomination: 'hồ sơ đề nghị',
  added: (title: string) => `Đã thêm điều kiện “${title}”`,
  edited: (title: string) => `Đã sửa điều kiện “${title}”`,
  removed: (title: string) => `Đã xóa điều kiện “${title}”`,
  overridden: (p: { title: string; name: string }) =>
    `Đã ghi lý do bỏ qua điều kiện “${p.title}” cho ${p.name}`,
  overrideWithdrawn: (p: { title: string; name: string }) =>
    `Đã bỏ lý do bỏ qua điều kiện “${p.title}” của ${p.name}`,
  answered: (p: { question: string; name: string }) => `Đã ghi “${p.question}” cho ${p.name}`,
  answerWithdrawn: (p: { question: string; name: string }) =>
    `Đã bỏ câu trả lời “${p.question}” của ${p.name}`,
  formItself: 'Đúng hình thức, đúng đối tượng',
} as const
