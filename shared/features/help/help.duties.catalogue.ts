import type { HelpPage } from './help.model'

/** What is owed again and again, and who is late with it. */
export const dutyPages: readonly HelpPage[] = [
  {
    id: 'bao-cao-dinh-ky',
    title: 'Báo cáo định kỳ',
    screens: ['/bao-cao-dinh-ky', '/bao-cao-dinh-ky/:id/:key'],
    summary:
      'Theo dõi báo cáo, đánh giá, sơ kết lặp lại theo tháng, quý, năm: hạn ngày nào, ai đã nộp, ai quá hạn, và nhắc bằng công văn.',
    sections: [
      {
        title: 'Đặt một nhiệm vụ',
        steps: [
          'Bấm “Thêm từ danh mục” để lấy các nhiệm vụ văn bản của phong trào đã quy định, hoặc bấm “Thêm nhiệm vụ”.',
          'Chọn “Nhịp” và “Cách tính hạn”. Bên phải là quy tắc viết thành lời và bốn hạn sắp tới, đã dời qua ngày nghỉ.',
          'Ở “Ai thực hiện”, chọn mọi tổ chức cơ sở đảng, các tổ chức được chọn, theo cấp, theo loại hình, hoặc chính cơ quan.',
          'Chỉ theo dõi trong một thời gian thì ghi “Áp dụng từ”, “Áp dụng đến”.',
        ],
        notes: [
          'Đã ghi lượt nộp thì không đổi được “Nhịp” và không xóa được nhiệm vụ. Hãy ghi “Áp dụng đến” rồi thêm nhiệm vụ mới.',
          'Ngày nghỉ, ngày làm bù lấy theo lịch ngày nghỉ của cơ quan. Ngày Tết và ngày âm lịch tính theo lịch Việt Nam.',
        ],
      },
      {
        title: 'Đọc bảng theo dõi',
        sentences: [
          'Mỗi cột là một tháng, mỗi ô là một kỳ đến hạn trong tháng đó: số đã nộp trên số phải nộp, số đơn vị quá hạn, ngày đến hạn. Bấm vào một số để mở đúng những đơn vị đứng sau số đó.',
        ],
      },
      {
        title: 'Ghi nhận khi đơn vị nộp',
        steps: [
          'Mở một kỳ. Chọn các đơn vị bằng ô vuông đầu dòng; bấm giữ Shift để chọn cả đoạn.',
          'Bấm “Ghi nhận nộp”, nhập ngày nộp và số văn bản. Xem xong thì bấm “Tiếp nhận”; chưa đạt thì bấm “Trả lại…” và ghi lý do.',
          'Đơn vị được miễn hay xin thêm ngày: dùng “Miễn…”, “Lùi hạn…”. Cả kỳ đổi ngày: dùng “Đổi hạn kỳ này”.',
          'Bấm vào một dòng để đính kèm bản quét đã nhận và xem lịch sử.',
        ],
        notes: [
          'Ai phải nộp được tính theo cây tổ chức của ngày đến hạn. Đơn vị đã sáp nhập, giải thể mà chưa nộp thì ghi “Đã kết thúc hoạt động” và không bị nhắc nữa.',
        ],
      },
      {
        title: 'Đôn đốc',
        sentences: [
          'Bấm “Công văn đôn đốc” để lập công văn kèm danh sách các đơn vị quá hạn và số ngày trễ. Xem trước rồi in, “Lưu PDF”, hoặc “Lưu Word” để sửa câu chữ. Bấm “Danh sách chưa nộp” để in riêng danh sách.',
        ],
        notes: ['Số công văn để trống; ghi khi ký. Tên đơn vị và người ký theo ngày của công văn.'],
      },
    ],
  },
]
