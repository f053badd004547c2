/** Printed at the foot of each page; &P and &N are Excel's page number and page count. */
export const sheetStrings = { pageFooter: '&CTrang &P/&N' } as const
