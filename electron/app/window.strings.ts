export const windowStrings = {
  title: 'Đồng Khởi – Thi đua, khen thưởng',
}
