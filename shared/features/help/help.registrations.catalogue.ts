import type { HelpPage } from './help.model'

export const registrationPages: readonly HelpPage[] = [
  {
    id: 'dang-ky',
    title: 'Đăng ký thi đua',
    screens: ['/dang-ky', '/dang-ky/:tab', '/dang-ky/phieu/:id'],
    summary:
      'Nhận phiếu đăng ký của tập thể và cá nhân, duyệt, đôn đốc cho đủ 100% và đánh giá cuối năm.',
    sections: [
      {
        title: 'Xem tỷ lệ đăng ký',
        steps: [
          'Chọn phong trào và năm ở bên phải, rồi mở thẻ “Tỷ lệ đăng ký”.',
          'Bấm tên đơn vị để xuống các đơn vị trực thuộc; bấm một số để xem đúng những ai đứng sau số đó.',
          'Chọn “Đảng viên” để chỉ tính đảng viên, hoặc “Mọi cá nhân” để tính tất cả.',
        ],
        sentences: [
          'Tỷ lệ tính theo tổ chức và người đang sinh hoạt hôm nay; năm đã qua thì tính đến ngày 31/12 năm đó. Người chuyển đơn vị được tính ở đơn vị mới.',
          'Phiếu “Không tham gia” vẫn là chưa đăng ký. Chỉ khi không còn ai chưa nộp, tỷ lệ mới là 100%.',
        ],
      },
      {
        title: 'Nhận phiếu',
        steps: [
          'Bấm “Thêm phiếu”, chọn người hoặc tập thể, ghi nội dung, mục tiêu, chỉ tiêu và thời gian hoàn thành.',
          'Nhiều người cùng một nội dung: mở thẻ “Nhập nhanh”, bấm “Ghi chung…”, rồi sửa riêng từng dòng khác.',
          'Dán được cả khối ô từ Excel vào thẻ “Nhập nhanh”.',
        ],
        notes: [
          'Phong trào chưa phát động thì chưa nhận đăng ký.',
          'Phiếu thiếu nội dung, mục tiêu hoặc thời gian được đánh dấu để người duyệt thấy, nhưng không bị chặn.',
        ],
      },
      {
        title: 'Nhận tệp Excel của đơn vị',
        steps: [
          'Chọn đơn vị, bấm “Nhập từ Excel”, rồi “Lưu tệp mẫu” và gửi đơn vị điền.',
          'Khi nhận lại, bấm “Chọn tệp đã nhận…” và xem từng phiếu trước khi ghi.',
        ],
        sentences: [
          'Tên nào phần mềm chưa rõ là ai thì được hỏi; dòng có lỗi được chỉ rõ và không ghi. Cả tệp được ghi trong một lần, hoàn tác được một lần.',
        ],
      },
      {
        title: 'Duyệt, yêu cầu bổ sung',
        steps: [
          'Ở thẻ “Phiếu đã nộp”, chọn các phiếu rồi bấm “Duyệt”, “Yêu cầu bổ sung” hoặc “Ghi không tham gia”.',
          'Duyệt nhầm thì bấm Ctrl+Z: cả lần duyệt được hoàn tác cùng một lúc.',
        ],
      },
      {
        title: 'Đôn đốc ai chưa đăng ký',
        steps: [
          'Mở thẻ “Chưa đăng ký”, chọn đơn vị nếu cần.',
          'Bấm “In danh sách chưa đăng ký” hoặc “Lưu danh sách ra Excel” để gửi đơn vị.',
          'Bấm “In phiếu cho người chưa đăng ký” để có phiếu ghi sẵn tên, chỉ còn điền nội dung.',
        ],
      },
      {
        title: 'Theo dõi và đánh giá cuối năm',
        sentences: [
          'Mở một phiếu để ghi “Phân công theo dõi” và mỗi lần “Kiểm tra, đôn đốc”.',
          'Cuối năm bấm “Đánh giá kết quả”: ghi kết quả từng nội dung và kết quả chung của phiếu.',
          'Ở thẻ “Phiếu đã nộp”, dấu ba chấm có “Lưu danh sách ra Excel” và “In danh sách đã đăng ký”.',
          'Sang năm mới, ở thẻ “Phiếu đã nộp” có nút chép đăng ký của năm trước cho ai chưa có phiếu.',
        ],
      },
      {
        title: 'In phiếu',
        sentences: [
          'Nút “In phiếu trống” cho phiếu để điền tay; nút “In phiếu của cả danh sách” in mọi phiếu của đơn vị đang xem một lần, ra PDF hoặc Word.',
        ],
      },
    ],
  },
]
