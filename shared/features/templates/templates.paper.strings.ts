/** Room for the number, which is given when the document is signed. */
const blank = '\u00a0'.repeat(8)

/** Words that every document made of data shares. */
export const templatePaperStrings = {
  numberLine: (number: string) => `Số ${number}`,
  blankNumber: (type: string, issuer: string) => `${blank}-${type}/${issuer}`,
  placeAndDate: (place: string, day: string) => `${place}, ${day}`,
  /** For what is not known and is to be written by hand. */
  dots: '…………………………',
} as const
