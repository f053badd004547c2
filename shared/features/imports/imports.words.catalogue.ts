/** “I.”, “A -”, “1)” in front of a heading between rows. */
export const headingNumber =
  /^(?:(?<roman>[IVX]+)|(?<letter>[A-HĐ])|(?<figure>\d{1,3}))(?:\s*[.)\-–:/]+\s*|\s+)/u

/** “(12 đồng chí)”, “: 12 đ/c” at its end. */
export const headingCount =
  /\s*(?:[(:–-]\s*)+\d+\s*(?:đồng chí|đ\/c|người|đảng viên|đv)?\s*\)?\s*$/iu

/** “Đơn vị: Chi bộ 3 (Đảng bộ X)” above a list. */
export const unitLine = /^(?:đơn vị|tổ chức đảng|chi bộ, đảng bộ|tên đơn vị|của)\s*:\s*(.+)$/iu
