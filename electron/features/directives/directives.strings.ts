export const directivesStrings = {
  directive: 'văn bản này',
  edited: (title: string) => `Đã sửa văn bản “${title}”`,
}
