import type { HelpPage } from './help.model'

/** Files of nominations: putting them together, and following them. */
export const dossierPages: readonly HelpPage[] = [
  {
    id: 'ho-so',
    title: 'Hồ sơ đề nghị',
    screens: ['/ho-so', '/ho-so/:roundId'],
    summary:
      'Hồ sơ đề nghị khen thưởng của từng đợt: giấy tờ, thẩm định, trả lại, kết quả và cảnh báo trùng.',
    sections: [
      {
        title: 'Lập danh sách của đợt',
        steps: [
          'Chọn đợt ở đầu trang; chưa có thì bấm “Thêm đợt khen thưởng”.',
          'Bấm “Lập hồ sơ đề nghị” để làm theo năm bước, “Nhập từ Excel” để lấy danh sách đơn vị gửi, hoặc “Thêm hồ sơ” để ghi từng tập thể, cá nhân.',
          'Bộ hồ sơ đang soạn dở hiện ở đầu trang; bấm “Soạn tiếp” để làm tiếp.',
        ],
      },
      {
        title: 'Xem theo danh sách hoặc theo bảng',
        sentences: [
          'Chọn “Danh sách” hoặc “Bảng”. Trên bảng, kéo thẻ sang cột khác, hoặc mở nút ba chấm của thẻ và chọn bước tiếp theo; chỉ khi bước ấy cần gì thì máy mới hỏi. Vạch sọc bên trái thẻ là hồ sơ còn thiếu giấy tờ.',
          'Chọn “Tất cả các đợt” ở đầu trang để xem chung. Lọc theo cấp, đối tượng, trạng thái; bấm “Lọc thêm” để chọn “Thiếu hồ sơ”, “Có cảnh báo”, đơn vị, dịp.',
        ],
      },
      {
        title: 'Giấy tờ của hồ sơ',
        sentences: [
          'Mở một hồ sơ, thẻ “Giấy tờ”: đánh dấu khi đã nhận bản giấy (ghi ngày), bấm “Đính kèm tệp”, hoặc kéo tệp thả vào dòng của giấy tờ, để giữ bản quét. Danh mục theo văn bản; bấm “Sửa danh mục giấy tờ…” để đổi cho cả hình thức.',
          'Chọn nhiều hồ sơ rồi bấm “Giấy tờ” và “Đã nhận bản giấy…” để ghi một lần. Bấm “In” để có “In danh sách hồ sơ còn thiếu”.',
        ],
      },
      {
        title: 'Trả lại để bổ sung',
        steps: [
          'Chọn các hồ sơ, bấm “Trả lại…”, đánh dấu nội dung cần bổ sung, ghi thêm nếu cần và ngày gửi lại.',
          'Bấm “Giấy tờ” rồi “In phiếu yêu cầu bổ sung”: mỗi đơn vị một phiếu.',
          'Khi đơn vị gửi lại, chuyển hồ sơ sang “Nộp hồ sơ”. Mọi lần trả lại còn ở thẻ “Thẩm định”.',
        ],
      },
      {
        title: 'Thẩm định và điều kiện',
        sentences: [
          'Thẻ “Điều kiện” đối chiếu từng tiêu chuẩn; thẻ “Thẩm định” ghi đã hỏi ý kiến ai (“Thêm ý kiến”), kết luận đủ hay không đủ điều kiện, và số ngày từ khi lập thành tích, khi nộp đến khi có quyết định. Thẩm định không bắt buộc.',
          'Cảnh báo chỉ để nhắc rằng một thành tích chỉ khen một lần. Khi vẫn thông qua, máy hỏi lý do và lưu cùng hồ sơ.',
        ],
      },
      {
        title: 'Xét duyệt',
        sentences: [
          'Chọn các hồ sơ bằng ô vuông đầu dòng (giữ Shift để chọn cả đoạn) rồi bấm “Thông qua”, “Trả lại…”, “Không thông qua…” hoặc “Rút hồ sơ”. Mọi bước đều hoàn tác được. Bấm “Lập quyết định” khi cấp Khối đã thông qua.',
          'Bảng “Số lượng đề nghị” đếm theo cấp khen và theo tập thể, cá nhân. Bấm vào một số để xem đúng những hồ sơ đứng sau số đó.',
        ],
      },
      {
        title: 'Gửi tỉnh',
        sentences: [
          'Ở “Gửi tỉnh”, bấm “Gửi tỉnh…” để lập danh sách kèm văn bản và ngày gửi. Khi có kết quả, bấm “Ghi kết quả…” hoặc “Ghi kết quả cả danh sách…”: được tặng theo quyết định nào, ngày nào, hay không.',
        ],
      },
    ],
  },
  {
    id: 'lap-ho-so',
    title: 'Lập hồ sơ đề nghị',
    screens: ['/ho-so/lap/:id'],
    summary: 'Năm bước, lưu ở từng bước; có thể để dở và mở lại lúc nào cũng được.',
    sections: [
      {
        title: 'Năm bước',
        steps: [
          '“Hình thức và căn cứ”: chọn đợt, cấp, danh hiệu hoặc hình thức, đơn vị đề nghị và tờ trình của đơn vị.',
          '“Đối tượng”: tìm từng người, từng tập thể; “Dán từ Excel…” (tên được khớp với danh sách, chỗ nghi ngờ hiện ra để chọn); “Từ danh sách đã thông qua…”; “Từ một đơn vị…”.',
          '“Điều kiện”: xem từng tiêu chuẩn đạt, chưa đạt hay thiếu dữ liệu; nêu lý do nếu vẫn đề nghị. Bên dưới là các lần đã được đề nghị, khen thưởng.',
          '“Hồ sơ kèm theo”: đánh dấu bản giấy đã nhận, đính kèm tệp.',
          '“Xem lại”: in danh sách đề nghị, chép dự thảo tờ trình rồi nộp.',
        ],
      },
      {
        title: 'Để dở và làm tiếp',
        sentences: [
          'Bấm “Để sau” để rời đi. Ở trang Hồ sơ đề nghị, bấm “Soạn tiếp”. Không cần nữa thì chọn “Bỏ bộ hồ sơ này”; việc này hoàn tác được.',
        ],
      },
    ],
  },
]
