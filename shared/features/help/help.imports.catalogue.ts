import type { HelpPage } from './help.model'

export const importPages: readonly HelpPage[] = [
  {
    id: 'nhap-excel',
    title: 'Nhập từ Excel',
    screens: ['/nhap-excel'],
    summary: 'Đưa danh sách của đơn vị vào phần mềm. Tệp gốc chỉ được đọc, không bị sửa.',
    sections: [
      {
        title: 'Các bước',
        steps: [
          '“Chọn tệp”: tệp Excel mới hay cũ, hoặc .csv. Để nguyên tiêu đề, dòng cộng, dòng trống; không cần sửa tệp trước.',
          '“Trang, dòng tiêu đề”: phần mềm tự tìm. Nhầm thì bấm vào đúng dòng tiêu đề.',
          '“Ghép cột”: cột nào là thông tin gì. Lần sau gặp tiêu đề như vậy, phần mềm tự ghép.',
          '“Khớp đơn vị, người”: tên viết khác thì chọn đúng một lần; đánh dấu “Luôn hiểu như vậy” để lần sau khỏi hỏi.',
          '“Kiểm tra”: xem từng dòng sẽ thêm hay cập nhật, sửa ngay ô có lỗi.',
          '“Kết quả”: số dòng đã nhập. Nhầm thì bấm “Hoàn tác lần nhập này”.',
        ],
        notes: ['Chưa có gì được ghi cho đến khi bấm nút nhập ở bước kiểm tra.'],
      },
      {
        title: 'Tệp dùng phông chữ cũ (TCVN3, VNI)',
        sentences: [
          'Tệp cũ dùng phông .VnTime hay VNI hiện ra chữ lạ. Phần mềm nhận ra theo phông của ô và cho xem trước ở “Cần xem cách đọc”: cột “Trong tệp” và cột “Sẽ đọc là”.',
          'Chọn “Chuyển sang Unicode (khuyên dùng)”. Nếu chữ đọc ra chưa đúng, chọn cách khác ngay tại đó.',
          'Cách đọc đã chọn được nhớ cho những tệp có cùng tiêu đề cột, và vẫn cho xem lại trước khi nhập.',
        ],
      },
      {
        title: 'Khi tệp khác với dữ liệu đang có',
        sentences: [
          'Người, tổ chức đã có thì được cập nhật, không bị ghi thêm lần nữa. Bấm “So sánh” để xem các cột: “Lần nhập trước”, “Đang có”, “Trong tệp” và “Sẽ ghi”, rồi chọn cho từng mục.',
          'Chỗ trống được điền. Chỗ khác nhau thì giữ “Đang có” cho đến khi bạn chọn khác: danh sách cũ không làm mất những gì đã sửa sau đó, và không đưa người đã chuyển đi trở lại.',
          'Muốn chọn một lần cho mọi dòng, dùng “Giữ dữ liệu đang có” hoặc “Lấy theo tệp”.',
        ],
      },
      {
        title: 'Dòng có lỗi',
        sentences: [
          'Dòng có lỗi được để lại, không làm hỏng cả tệp. Bấm “Lưu danh sách dòng bị loại…” để lấy các dòng đó kèm lý do, sửa rồi nhập lại.',
        ],
      },
      {
        title: 'Biểu mẫu trống cho đơn vị',
        steps: [
          'Ở trang chọn tệp, xem “Biểu mẫu để đơn vị điền”.',
          'Chọn nội dung và đơn vị, bấm “Lưu biểu mẫu…”.',
          'Gửi tệp cho đơn vị. Khi nhận lại, phần mềm tự hiểu các cột.',
        ],
      },
      {
        title: 'Quên một cách hiểu đã ghi nhớ',
        sentences: [
          'Bấm “Những gì đã ghi nhớ…”, chọn mục rồi bấm “Quên”. Dữ liệu đã nhập không đổi.',
        ],
      },
    ],
  },
]
