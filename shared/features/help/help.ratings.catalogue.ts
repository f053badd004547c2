import type { HelpPage } from './help.model'

export const ratingPages: readonly HelpPage[] = [
  {
    id: 'xep-loai',
    title: 'Đánh giá, xếp loại',
    screens: ['/xep-loai', '/xep-loai/:tab'],
    summary:
      'Nhập mức xếp loại hằng năm của đảng viên và tổ chức đảng, xem tổng hợp và 5 năm liền.',
    sections: [
      {
        title: 'Nhập như trong Excel',
        steps: [
          'Chọn “Năm” và tổ chức ở trên, rồi mở thẻ “Đảng viên” hoặc “Tổ chức đảng”.',
          'Dùng phím mũi tên để đến ô, gõ mức xếp loại rồi Enter. Phím F2 để sửa, Delete để xóa.',
          'Chọn “Chỉ dòng chưa nhập” để thấy những dòng còn lại.',
        ],
        sentences: [
          'Viết tắt được: HTXSNV, HTTNV, HTNV, KHTNV, hoặc gõ ‘xuất sắc’, ‘tốt’, không dấu cũng được.',
        ],
        keys: [
          { keys: 'F2', does: 'sửa ô đang đứng' },
          { keys: 'Delete', does: 'xóa ô' },
          { keys: 'Ctrl+D', does: 'chép ô trên xuống' },
          { keys: 'Ctrl+C, Ctrl+V', does: 'chép và dán cả khối ô, cả từ Excel' },
        ],
      },
      {
        title: 'Dán một khối từ Excel',
        steps: [
          'Trong Excel, chọn các ô xếp loại và bấm Ctrl+C.',
          'Trong phần mềm, đứng ở ô đầu tiên và bấm Ctrl+V.',
          'Ô nào chưa đọc được sẽ được liệt kê, và chưa ô nào được ghi cho đến khi bạn đồng ý.',
        ],
        notes: [
          'Dán khối phải đúng thứ tự người như trên màn hình. Thứ tự khác thì dùng “Nhập từ Excel”.',
        ],
      },
      {
        title: 'Mức tối đa 20%',
        sentences: [
          'Số hoàn thành xuất sắc nhiệm vụ thường không quá 20% số hoàn thành tốt trở lên. Phần mềm chỉ nhắc khi vượt, không chặn.',
          'Bấm “Mức tối đa…” để đổi tỷ lệ, cách tính và văn bản, có hiệu lực từ một năm.',
        ],
      },
      {
        title: '4 tốt',
        sentences: [
          'Ở thẻ “4 tốt”, ghi từng tiêu chí “Đạt” hoặc “Không đạt”. Đủ bốn tiêu chí mới công nhận được.',
          'Bấm “Tiêu chí chi tiết…” để ghi tiêu chí của địa phương.',
        ],
      },
      {
        title: 'Tổng hợp và 5 năm liền',
        sentences: [
          'Thẻ “Tổng hợp” đếm theo tổ chức, loại hình và cấp, so với năm trước. Bấm vào một số, kể cả “Tổng số” và “Chưa nhập”, để xem đúng những người đứng sau số đó. Bấm “In bảng tổng hợp” hoặc “Xuất Excel”.',
          'Thẻ “5 năm liền” cho biết ai hoàn thành xuất sắc nhiệm vụ đủ năm năm. “Thiếu dữ liệu” nghĩa là còn năm chưa nhập.',
        ],
      },
    ],
  },
]
