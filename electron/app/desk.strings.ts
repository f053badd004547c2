export const deskStrings = {
  chosenFile: 'tệp đã chọn',
}
