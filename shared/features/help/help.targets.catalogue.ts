import type { HelpPage } from './help.model'

export const targetPages: readonly HelpPage[] = [
  {
    id: 'chi-tieu',
    title: 'Chỉ tiêu',
    screens: ['/chi-tieu', '/chi-tieu/:id'],
    summary:
      'Ghi mức phải đạt đúng như văn bản viết, nhập hoặc để phần mềm tính kết quả, xem đơn vị nào đạt, đơn vị nào còn thiếu số liệu.',
    sections: [
      {
        title: 'Lấy chỉ tiêu có sẵn',
        steps: [
          'Bấm “Thêm từ danh mục”. Mỗi chỉ tiêu có kèm câu trong văn bản và tên văn bản.',
          'Bỏ chọn chỉ tiêu không áp dụng rồi bấm nút thêm. Chỉ tiêu đã có thì không bị thêm lần nữa.',
        ],
        notes: [
          'Hai văn bản có thể đòi hai mức khác nhau cho cùng một việc. Phần mềm giữ cả hai, không tự chọn.',
        ],
      },
      {
        title: 'Nhập số liệu',
        steps: [
          'Mở chỉ tiêu, chọn năm, ở thẻ “Nhập số liệu” gõ vào ô như trong Excel. Dòng đầu tiên là số chung.',
          'Tỷ lệ thì gõ số đạt trên tổng số, ví dụ 165/160. Mốc thì gõ đ (đạt) hoặc c (chưa).',
          'Dán được cả khối ô từ Excel. Ô nào chưa đọc được sẽ được liệt kê trước khi ghi.',
        ],
        sentences: [
          'Số nhập cho một đơn vị là số của cả các tổ chức bên dưới đơn vị đó. Cột “Giao cho đơn vị” để ghi phần chỉ tiêu giao riêng.',
          'Xếp loại, “4 tốt”, kết nạp, khen thưởng, đầu việc và đăng ký được tính từ dữ liệu. Bấm “Xem những dòng đứng sau” để thấy từng dòng. Nếu số chính thức khác, gõ đè lên; số tính được vẫn hiện bên cạnh.',
        ],
      },
      {
        title: 'Phần mềm đánh giá thế nào',
        sentences: [
          'Văn bản ghi trên 80% thì phải hơn 80%; ghi 80% trở lên thì đúng 80% là đạt. Phần mềm so bằng số nguyên, không làm tròn trước.',
          '“Đang thực hiện”: chưa đạt nhưng còn thời gian. “Có nguy cơ không đạt”: theo nhịp đến nay thì không kịp, hoặc đã qua ba phần tư thời gian mà chưa đạt. “Đạt”, “Vượt”, “Không đạt” nói đúng số đang có.',
          'Dòng “Dự báo” chỉ có ở số cộng dồn như số kết nạp: số đã đạt chia cho số ngày đã qua, nhân với số ngày của cả kỳ. Chưa qua một phần tư thời gian thì chưa dự báo. Tỷ lệ tính vào cuối kỳ không có dự báo.',
          'Chỉ tiêu giảm mà văn bản không nói theo phần trăm hay điểm phần trăm thì phần mềm xét cả hai; nếu hai cách cho hai kết quả, phần mềm báo để bạn chọn.',
        ],
      },
      {
        title: 'Đơn vị còn thiếu, in và xuất',
        sentences: [
          'Thẻ “Còn thiếu” liệt kê đơn vị chưa có số liệu; bấm “In danh sách” để gửi nhắc. Thẻ “Theo cây tổ chức” cộng từ chi bộ lên.',
          'Ở trang danh sách, mở nút ba chấm để “Xuất Excel”, “Lưu PDF” hoặc “In bảng chỉ tiêu”.',
        ],
      },
    ],
  },
]
