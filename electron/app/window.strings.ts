export const windowStrings = {
  title: 'Đồng Khởi – Thi đua, khen thưởng',
  unsaved: {
    message: 'Bỏ những gì vừa nhập?',
    detail: 'Các thay đổi trên màn hình này chưa được lưu. Nếu đóng chương trình, chúng sẽ mất.',
    stay: 'Tiếp tục sửa',
    leave: 'Bỏ thay đổi và đóng',
  },
}
