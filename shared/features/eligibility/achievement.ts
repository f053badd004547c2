import { fold } from '@shared/core/vietnamese-fold'

/**
 * What makes two achievements one: “Có thành tích …”, “Đã có thành tích …” and a full stop more or
 * less are the same. Without words, the round itself is the achievement.
 */
export function achievementKey(p: {
  readonly achievement: string
  readonly roundId: string | null
}): string {
  const words = fold(p.achievement)
    .replace(/^da (?=co |hoan thanh |dat |gop )/, '')
    .replace(/[\s.,;:]+$/, '')
  return words === '' ? `round ${p.roundId}` : words
}
