import type { HelpPage } from './help.model'

/** What a campaign asks, in which framework, and who does what of it. */
export const movementPages: readonly HelpPage[] = [
  {
    id: 'khung-noi-dung',
    title: 'Khung nội dung',
    screens: ['/khung-noi-dung', '/khung-noi-dung/:id'],
    summary:
      'Giữ các khung “Hai chân - Ba mũi” và các nội dung thi đua, để phong trào, đăng ký, chỉ tiêu, đầu việc cùng dùng một cách gọi.',
    sections: [
      {
        title: 'Lấy khung có sẵn',
        steps: [
          'Ở trang Phong trào thi đua, bấm “Khung nội dung”, rồi bấm “Thêm từ danh mục”.',
          'Bỏ đánh dấu khung không cần. Mỗi khung hiện câu và tài liệu làm nguồn.',
          'Bấm nút thêm. Văn bản của khung được thêm cùng nếu chưa có. Thêm lần nữa không tạo bản trùng.',
        ],
      },
      {
        title: 'Sửa cây nội dung',
        sentences: [
          'Mở khung rồi bấm “Thêm chân”, “Thêm mũi”; nội dung bên trong thêm ở dấu ba chấm của từng mục. Dấu ngoặc kép ở cuối dòng mở câu trong văn bản.',
        ],
        keys: [
          { keys: '↑, ↓', does: 'chuyển mục' },
          { keys: 'Enter', does: 'sửa mục' },
          { keys: 'Alt+↑, Alt+↓', does: 'dời mục lên, xuống' },
          { keys: 'Delete', does: 'xóa mục' },
        ],
        notes: [
          'Dấu ba chấm ở đầu trang có “Xuất Excel” và “In danh sách”: cả khung, mỗi mục kèm câu trong văn bản.',
        ],
      },
      {
        title: 'Khung đang dùng không sửa trực tiếp',
        sentences: [
          'Khi phong trào đã phát động, các đơn vị đã đăng ký theo khung, nên khung hiện “Đang dùng” và không sửa được.',
        ],
        steps: [
          'Bấm “Lập bản mới”: toàn bộ mục được chép thành bản kế tiếp.',
          'Sửa trên bản mới.',
          'Mở phong trào, bấm “Đổi khung nội dung” và chọn bản mới. Phong trào khác vẫn giữ bản cũ.',
        ],
      },
      {
        title: 'Khung riêng của đơn vị',
        sentences: [
          'Bấm “Chép thành khung riêng”, đặt “Ký hiệu” khác rồi sửa cho hợp chức năng, nhiệm vụ. Mỗi mục vẫn nhớ mục gốc mà nó cụ thể hóa.',
        ],
      },
    ],
  },
  {
    id: 'dau-viec',
    title: 'Đầu việc',
    screens: ['/dau-viec'],
    summary:
      'Việc cụ thể của kế hoạch: ai làm, bắt đầu và kết thúc khi nào, kết quả và minh chứng.',
    sections: [
      {
        title: 'Ghi một đầu việc',
        steps: [
          'Bấm “Thêm đầu việc”, nhập “Nội dung đầu việc” và “Lĩnh vực công tác”.',
          'Giao cho “Tập thể”, “Cá nhân”, hoặc ghi vào “Người khác” nếu không có trong danh sách.',
          'Ghi “Bắt đầu” và “Kết thúc”. Còn thiếu thì dòng đó được nhắc, nhưng vẫn lưu được để bổ sung sau.',
          'Nếu việc thuộc phong trào, chọn “Phong trào” rồi chọn mục ở “Chân, mũi, nội dung”.',
        ],
      },
      {
        title: 'Theo dõi',
        sentences: [
          'Dòng trên bảng cho biết đã xong bao nhiêu việc trên bao nhiêu lĩnh vực công tác. Việc “Không thực hiện” không được tính.',
          'Việc chưa xong mà đã qua ngày kết thúc hiện “Quá hạn”. Chọn “Chưa đủ người, thời hạn” ở ô “Cần chú ý” để thấy các việc còn thiếu.',
          'Trang mở ra với kế hoạch của năm nay; xóa ô “Năm” để xem mọi năm.',
        ],
      },
      {
        title: 'Ghi xong nhiều việc cùng lúc',
        steps: [
          'Đánh dấu các dòng, bấm “Ghi đã xong”.',
          'Kiểm tra “Ngày xong” rồi bấm “Ghi đã xong”. Việc đã xong từ trước giữ nguyên ngày cũ.',
        ],
      },
      {
        title: 'Minh chứng, Excel và in',
        sentences: [
          'Mở đầu việc, bấm “Đính kèm tệp” để giữ báo cáo, biên bản, ảnh làm minh chứng; tệp đi cùng mọi bản sao lưu.',
          '“Xuất Excel” và “In danh sách” lấy đúng các dòng đang hiện; khi đã đánh dấu dòng thì lấy các dòng đó.',
        ],
      },
    ],
  },
]
