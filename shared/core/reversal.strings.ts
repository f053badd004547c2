const begin = { undone: 'Đã hoàn tác: ', redone: 'Đã làm lại: ' } as const

/** “Đã nhập 3 dòng” → “nhập 3 dòng”; what was reversed before loses the words of that too. */
function bare(sentence: string): string {
  for (const prefix of [begin.undone, begin.redone, 'Đã '])
    if (sentence.startsWith(prefix)) return bare(sentence.slice(prefix.length))
  return sentence
}

export const isUndo = (sentence: string): boolean => sentence.startsWith(begin.undone)

/**
 * What to say when an action is reversed: “Đã nhập 3 dòng” → “Đã hoàn tác: nhập 3 dòng” → “Đã làm lại:
 * nhập 3 dòng” → “Đã hoàn tác: nhập 3 dòng”.
 */
export const reversed = (sentence: string): string =>
  (isUndo(sentence) ? begin.redone : begin.undone) + bare(sentence)
