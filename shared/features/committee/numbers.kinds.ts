/** Held for a draft, used on paper, or void (bỏ số). */
export const numberStates = ['held', 'used', 'void'] as const
export type NumberState = (typeof numberStates)[number]
