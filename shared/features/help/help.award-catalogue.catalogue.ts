import type { HelpPage } from './help.model'

/** Forms, texts, money and conditions, each with the days it is in force. */
export const awardCataloguePages: readonly HelpPage[] = [
  {
    id: 'danh-muc-khen-thuong',
    title: 'Danh mục khen thưởng',
    screens: ['/danh-muc-khen-thuong', '/danh-muc-khen-thuong/:tab'],
    summary:
      'Những gì được tặng, theo căn cứ nào, kèm bao nhiêu tiền và với điều kiện gì; mỗi mục có thời gian áp dụng.',
    sections: [
      {
        title: 'Đảng và Nhà nước để riêng',
        sentences: [
          'Khen thưởng của Đảng và của Nhà nước là hai hệ thống, không trộn lẫn. Danh hiệu thi đua và hình thức khen thưởng là hai danh sách.',
          'Mục có sẵn hoặc đã dùng thì giữ nguyên tên, cấp, kỳ xét. Khi không còn áp dụng, mở mục đó và ghi “Đến hết ngày”; mục hết áp dụng ẩn đi, bật “Cả mục đã hết áp dụng” để xem lại.',
          'Chữ “Cần đối chiếu” nghĩa là phần mềm chưa có văn bản để kiểm tra. Hãy đối chiếu trước khi dùng.',
        ],
      },
      {
        title: 'Căn cứ của quyết định',
        sentences: [
          'Trình soạn quyết định gợi ý các căn cứ “Khen thưởng” còn áp dụng vào ngày ký. Có văn bản mới: bấm “Thêm căn cứ”, chép như sẽ ghi trong quyết định và nhập ngày.',
          'Văn bản bị thay thế thì ghi “Đến hết ngày”, không xóa: quyết định của năm trước vẫn cần căn cứ của năm trước.',
        ],
      },
      {
        title: 'Mức tiền, lương cơ sở',
        sentences: [
          'Tiền thưởng bằng số lần nhân mức lương cơ sở vào ngày quyết định: giấy khen 0,3 lần với lương 1.490.000 đồng là 447.000 đồng.',
          'Khi lương cơ sở đổi, bấm “Thêm mức” và nhập ngày bắt đầu. Quyết định đã ban hành giữ số tiền của ngày đó.',
        ],
      },
      {
        title: 'Điều kiện',
        steps: [
          'Bấm “Thêm điều kiện”, chọn “Danh hiệu, hình thức” và “Đối tượng”.',
          'Chép câu của văn bản vào “Câu của văn bản” để người xét đọc được.',
          'Ở “Nội dung xét”, chọn loại điều kiện rồi điền; cần nhiều điều kiện thì bấm “Thêm một điều kiện” hoặc “Thêm nhóm”.',
          'Đọc lại ở “Đọc lại thành lời” rồi lưu.',
        ],
        sentences: [
          'Kết quả là “Đạt”, “Chưa đạt” hay “Thiếu dữ liệu”, kèm năm, quyết định, đăng ký làm chứng. Phần mềm chỉ gợi ý: hồ sơ chưa đạt vẫn trình được khi bấm “Ghi lý do bỏ qua”.',
          'Hướng dẫn số 22-HD/ĐUK và Hướng dẫn số 6980/HD-UBND có trong danh sách với chữ “Chưa nhập”, vì phần mềm chưa có toàn văn. Hãy mở ra, bật “Đã có tiêu chí để xét” và nhập tiêu chí.',
        ],
      },
    ],
  },
]
