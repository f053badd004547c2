import type { HelpPage } from './help.model'

/** The five steps, the monthly choice, and the model units. */
export const exemplarPages: readonly HelpPage[] = [
  {
    id: 'dien-hinh',
    title: 'Điển hình',
    screens: ['/dien-hinh', '/dien-hinh/:tab'],
    summary:
      'Theo dõi từng điển hình qua năm bước: xây dựng, tuyên truyền và nhân rộng, học tập, bình xét, công nhận.',
    sections: [
      {
        title: 'Thêm một điển hình',
        steps: [
          'Bấm “Thêm điển hình”, chọn “Cá nhân” hoặc “Tập thể”, ghi “Tên điển hình” và lĩnh vực.',
          'Nếu nơi đó đã đăng ký phấn đấu trở thành điển hình, mở dấu ba chấm rồi bấm “Từ đăng ký điển hình”: phong trào và lĩnh vực được điền sẵn.',
        ],
        sentences: ['Điển hình mới đứng ở bước 1.'],
      },
      {
        title: 'Chuyển bước trên bảng',
        sentences: [
          'Phần “Bảng năm bước” có năm cột. Kéo thẻ sang cột bên cạnh, hoặc mở dấu ba chấm của thẻ rồi bấm “Chuyển bước…”.',
          'Đủ minh chứng thì sang bước kế tiếp ngay. Bỏ qua bước, chuyển khi còn thiếu, hoặc quay lại thì phần mềm hỏi lý do và lưu lý do đó.',
          'Thẻ có sọc cam là còn thiếu minh chứng, sọc đỏ là đã quá 60 ngày chưa chuyển bước. Chữ trên thẻ nói rõ thiếu gì.',
        ],
        notes: [
          'Không theo dõi nữa thì bấm “Dừng theo dõi…” và ghi lý do. Bấm “Theo dõi lại” để tiếp tục từ bước cũ.',
        ],
      },
      {
        title: 'Bình chọn hằng tháng',
        sentences: [
          'Phần “Hằng tháng” là bảng đơn vị và mười hai tháng. Bấm vào một ô để ghi “Có điển hình”, “Không có”, hoặc để lại “Chưa chọn”.',
          'Chọn “Có điển hình” rồi bấm “Thêm điển hình mới vào bước 1” nếu nơi được chọn chưa có trong danh sách.',
          'Ô “Giải thi đua của tháng” ghi giải của tháng đó. Tích “Còn tháng chưa chọn” để chỉ thấy đơn vị cần nhắc.',
        ],
      },
      {
        title: 'Mô hình điểm',
        steps: [
          'Ở phần “Mô hình điểm”, bấm “Thêm từ danh mục” để có bốn mô hình điểm của năm 2023. Tên nào chưa thấy trong cây tổ chức thì chọn tổ chức; phần mềm không tự tạo tổ chức.',
          'Mở một mô hình rồi bấm “Đánh giá mô hình” và cho biết có nhân rộng hay không.',
        ],
        notes: [
          'Mô hình ‘Dân vận khéo’ đi từ “Đã đăng ký” sang “Đã thẩm định bước đầu” rồi “Tỉnh công nhận”; số lượng từng bước hiện ở cuối danh sách.',
        ],
      },
    ],
  },
  {
    id: 'ho-so-dien-hinh',
    title: 'Hồ sơ một điển hình',
    screens: ['/dien-hinh/ho-so/:id'],
    summary:
      'Câu chuyện, minh chứng từng bước, nơi học tập và kết quả, tệp, ảnh và phiếu nhân rộng của một điển hình.',
    sections: [
      {
        title: 'Minh chứng từng bước',
        sentences: [
          'Thẻ “Năm bước” liệt kê bước nào đủ, bước nào còn thiếu gì. Bấm “Ghi minh chứng” ở từng bước để ghi diễn giải, ngày họp và số phiếu.',
          'Bước 2 cần ít nhất một lần “Tuyên truyền, nhân rộng”. Bước 5 cần quyết định công nhận: chọn trong chương trình, hoặc ghi vào ô “Quyết định trên giấy”.',
        ],
      },
      {
        title: 'Nơi học tập',
        steps: [
          'Ở thẻ “Học tập”, bấm “Thêm nơi học tập”, chọn người hoặc đơn vị và mục tiêu: học tập, bắt kịp hay vượt qua.',
          'Bấm “Thêm hoạt động” cho mỗi lần giao lưu, sinh hoạt câu lạc bộ, báo cáo viên nói chuyện.',
          'Sau bình xét, mở dấu ba chấm của từng nơi rồi bấm “Ghi kết quả”.',
        ],
      },
      {
        title: 'Phiếu nhân rộng',
        sentences: [
          'Bấm “Phiếu nhân rộng” để xem trước, in hoặc lưu PDF. Phiếu luôn vừa một trang A4: chữ được thu nhỏ trong mức còn dễ đọc; phần nào vẫn không vừa thì được rút ngắn và báo rõ.',
          'Cần sửa lời trước khi in thì bấm “Lưu phiếu nhân rộng ra Word”: nội dung được giữ nguyên, không rút ngắn; ảnh chèn thêm trong Word.',
          'Ảnh trên phiếu chọn ở thẻ “Tệp, ảnh”, nút “Chọn ảnh”.',
        ],
      },
    ],
  },
]
