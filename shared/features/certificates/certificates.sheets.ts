/** Sizes in use, landscape, millimetres. @see NĐ 50/2006/NĐ-CP Art. 28 for Bằng khen; the rest is practice */
export const usualSheets = [
  { key: 'a4', width: 297, height: 210, safeX: 17, safeY: 17 },
  { key: 'a3', width: 420, height: 297, safeX: 22, safeY: 22 },
  { key: 's400', width: 400, height: 300, safeX: 40, safeY: 35 },
  { key: 's360', width: 360, height: 270, safeX: 35, safeY: 30 },
] as const
export type UsualSheet = (typeof usualSheets)[number]['key']
