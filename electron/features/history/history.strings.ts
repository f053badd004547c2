export const historyStrings = {
  undone: (sentence: string) => `Đã hoàn tác: ${sentence}`,
  redone: (sentence: string) => `Đã làm lại: ${sentence}`,
}
