export const searchStrings = {
  decision: (number: string) => `Quyết định số ${number}`,
  draft: 'Quyết định chưa có số',
  award: (p: { form: string; number: string; day: string }) =>
    `${p.form}, Quyết định số ${p.number}, ngày ${p.day}`,
  design: 'Bố cục giấy khen',
  run: (p: { run: number; number: string }) => `Lượt in ${p.run}, Quyết định số ${p.number}`,
  retired: 'Ngừng dùng',
  closed: 'Đã kết thúc hoạt động',
  born: (date: string) => `Sinh ${date}`,
  year: (year: number) => `Năm ${year}`,
}
