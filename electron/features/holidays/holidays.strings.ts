export const holidaysStrings = {
  settled: (year: number, off: number) => `Đã chốt ${off} ngày nghỉ của năm ${year}`,
  unsettled: (year: number) => `Đã bỏ chốt ngày nghỉ năm ${year}, trở lại ngày dự kiến`,
} as const
