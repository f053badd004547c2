import type { HelpPage } from './help.model'

/** From the registrations to the signed paper and its evaluation. */
export const pledgePages: readonly HelpPage[] = [
  {
    id: 'giao-uoc',
    title: 'Giao ước thi đua',
    screens: ['/giao-uoc', '/giao-uoc/:id'],
    summary:
      'Soạn giao ước từ đăng ký, in ra ký tại lễ 17/01, giữ bản quét và đánh giá vào năm sau.',
    sections: [
      {
        title: 'Soạn giao ước',
        steps: [
          'Bấm “Soạn từ đăng ký”, chọn phong trào, năm và ngày ký.',
          'Chọn mỗi đơn vị một bản, tất cả chung một bản, hoặc mỗi cụm, khối một bản. Đơn vị đã có giao ước được bỏ qua.',
          'Mở từng bản để xem lại; bấm “Sửa giao ước” trong dấu ba chấm để thêm bên, thêm nội dung.',
        ],
        notes: ['Bản không dựa vào đăng ký thì bấm “Lập giao ước”.'],
      },
      {
        title: 'Ký tại lễ 17/01',
        steps: [
          'Chọn các bản trong danh sách, bấm “In giao ước” và “In bảng ký”.',
          'Cần sửa lời thì chọn các bản rồi bấm “Lưu Word”: mọi bản vào một tệp, mỗi bản ở trang riêng. Từng bản thì mở ra, bấm “Lưu giao ước ra Word” ở dấu ba chấm.',
          'Sau lễ, bấm “Ghi nhận đã ký”, hoặc mở từng bản và đánh dấu từng bên.',
          'Ở mục “Bản đã ký”, bấm “Đính kèm tệp” để giữ bản quét có chữ ký. Bộ lọc “Thiếu bản quét” cho biết bản nào chưa có.',
        ],
        sentences: [
          'Đã ký thì nội dung không sửa được nữa. Ghi nhầm thì đưa về “Chờ ký”.',
          'Dấu ba chấm ở đầu trang có “Xuất Excel” và “In danh sách” các bản đang hiện.',
        ],
      },
      {
        title: 'Đánh giá',
        sentences: [
          'Đến dịp 17/01 năm sau, mở bản giao ước và bấm “Đánh giá”. “Lấy kết quả từ đăng ký” điền sẵn kết quả đã ghi trong các bản đăng ký.',
        ],
      },
    ],
  },
]
