/**
 * Types as the State abbreviates them (Nghị định 30/2020/NĐ-CP, phụ lục III). What else stands before
 * the dash of a State number is a body.
 */
export const stateTypeSymbols: ReadonlySet<string> = new Set(
  (
    'NQ NĐ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
    'TT TTLT NQLT L PL SL VBHN KL'
  ).split(' '),
)
