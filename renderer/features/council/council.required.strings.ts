import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { RequiredVote } from '@shared/features/council/council.results'
import { standardInWords, votingModeNames } from '@shared/features/council/council.strings'

const rule = ({ mode, threshold, base }: RequiredVote) =>
  `${votingModeNames[mode].toLocaleLowerCase('vi')}, ${standardInWords(threshold, base)}`

const files = (count: number) => `${twoDigits(count)} hồ sơ`

/** What a form of award asks of the vote, as it is proposed where a meeting is prepared. */
export const requiredStrings = {
  told: (vote: RequiredVote) =>
    vote.isEverybody
      ? `Cả ${files(vote.count)} đề nghị ${vote.forms.join(', ')}: đã đề xuất ${rule(vote)} theo quy định. Có thể sửa ở trên.`
      : `${files(vote.count)} đề nghị ${vote.forms.join(', ')}: được đề xuất ${rule(vote)} riêng cho từng hồ sơ, sửa được ở “Quy định riêng”.`,
} as const
