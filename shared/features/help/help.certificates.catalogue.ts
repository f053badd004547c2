import type { HelpPage } from './help.model'

/** What the print run needs: designs, stock, printers, and the check of a code. */
export const certificatePages: readonly HelpPage[] = [
  {
    id: 'bo-cuc-giay-khen',
    title: 'Bố cục giấy khen',
    screens: ['/in-giay-khen/bo-cuc', '/in-giay-khen/bo-cuc/:id'],
    summary:
      'Định chỗ từng dòng trên giấy khen bằng milimét, xem trước đúng tờ sẽ in, đặt mã QR kiểm tra.',
    sections: [
      {
        title: 'Tạo bố cục',
        steps: [
          'Thêm phôi trước nếu in trên phôi in sẵn hoặc khổ giấy khác A4.',
          'Bấm “Tạo bố cục”, đặt tên, chọn phôi, hình thức và đối tượng. Bố cục mới bắt đầu từ mẫu chung, tự chỉnh theo khổ giấy.',
          'Bấm dấu ba chấm, chọn “Đặt làm mặc định” để dùng khi in. Muốn làm theo một bố cục có sẵn thì chọn “Tạo bản sao”.',
        ],
        notes: [
          'Quyết định đã in giữ bố cục lúc in. Sửa bố cục sau đó sẽ tạo bản mới, tờ in lại của quyết định cũ vẫn giống tờ đã trao.',
        ],
      },
      {
        title: 'Sắp chữ trên tờ giấy',
        steps: [
          'Chọn một phần trên tờ giấy hoặc trong danh sách bên phải.',
          'Kéo bằng chuột; vạch hồng hiện khi phần đó thẳng hàng với giữa trang hoặc phần khác. Giữ Alt để không bị hút. Phím mũi tên dời 0,5 mm, giữ Shift dời 5 mm.',
          'Bên phải gõ vị trí, phông chữ, cỡ chữ, cỡ nhỏ nhất, số dòng, màu. Chữ dài tự thu nhỏ đến cỡ nhỏ nhất; vẫn không vừa thì khung viền đỏ và có dòng báo phía dưới.',
          'Ô “Xem với” cho chọn mẫu thử khó in (tên dài 60 chữ, thành tích năm dòng, tên Ê-đê, K’ho) hoặc một người đã khen thưởng.',
          'Ctrl+Z hoàn tác, Ctrl+Y làm lại. Xong bấm “Lưu bố cục”.',
        ],
        notes: [
          'Đánh dấu “Ẩn khi phôi in sẵn” cho những phần phôi đã có, như khung, huy hiệu, chữ GIẤY KHEN.',
          'Ảnh quét của phôi chỉ hiện trên màn hình để canh chỗ, không bao giờ in ra.',
        ],
      },
      {
        title: 'Cách xưng hô và mã QR',
        sentences: [
          'Bấm “Tên, phôi, cách xưng hô” để đổi chữ đứng trước tên: Đồng chí, Ông, Bà, Tập thể. Có thể đặt riêng theo tên, ví dụ tên bắt đầu bằng “Chi bộ” thì để trống.',
          'Bấm “Thêm phần”, chọn “Mã QR kiểm tra”. Mã ghi số, ngày quyết định, số vào sổ và chữ ký của dữ liệu cơ quan; trang Kiểm tra đọc được mã này.',
        ],
      },
    ],
  },
  {
    id: 'phoi-giay-khen',
    title: 'Phôi giấy khen',
    screens: ['/in-giay-khen/phoi'],
    summary: 'Khổ giấy, lề an toàn, ảnh quét và số tờ phôi còn lại.',
    sections: [
      {
        title: 'Thêm phôi',
        steps: [
          'Bấm “Thêm phôi”, chọn khổ giấy hoặc nhập chiều rộng, chiều cao bằng milimét.',
          'Lề an toàn là khoảng từ mép giấy vào đến chỗ được in, tính cả viền hoa văn.',
          'Bấm dấu ba chấm, chọn “Đặt ảnh quét” để canh chữ trên hình phôi thật. Nên quét cả tờ, thẳng mép.',
        ],
      },
      {
        title: 'Số tờ còn lại',
        sentences: [
          'Bấm “Nhập, kiểm đếm” để ghi số tờ mua thêm, số tờ hỏng ngoài lượt in, hoặc số tờ đếm được trong tủ.',
        ],
      },
    ],
  },
  {
    id: 'may-in-giay-khen',
    title: 'Máy in giấy khen',
    screens: ['/in-giay-khen/may-in'],
    summary: 'Đo máy in một lần bằng thước để chữ rơi đúng chỗ trên phôi.',
    sections: [
      {
        title: 'Đo máy in',
        steps: [
          'Bấm “Thêm máy in”, ghi tên và khay giấy. Mỗi khay đo riêng.',
          'Chọn khổ giấy, bấm “In trang thước” trên giấy trắng. Trong hộp thoại máy in, chọn Kích thước thật (100 %).',
          'Đo từ tâm dấu A đến mép trái và mép trên, từ tâm dấu B đến mép phải và mép dưới, và chiều dài hai thanh. Bấm “Nhập số đo”. Đo thêm dấu C, D thì chính xác hơn.',
          'Bấm “In trang kiểm tra”: tâm mỗi dấu phải cách mép đúng 25 mm.',
          'Bấm “In khung đối chiếu”, áp tờ đó lên phôi, giơ trước ánh sáng. Khớp thì bấm “Đã khớp”.',
        ],
        notes: [
          'Số đo chỉ dùng khi in. Tệp PDF lưu trữ giữ đúng bố cục, không bù lệch.',
          'Các số đo không khớp nhau thì phần mềm báo, không lưu: nhiều khả năng đọc nhầm một số.',
        ],
      },
    ],
  },
  {
    id: 'kiem-tra-giay-khen',
    title: 'Kiểm tra giấy khen',
    screens: ['/in-giay-khen/kiem-tra'],
    summary: 'Quét hoặc gõ mã trên giấy khen để biết thật hay đã bị sửa, không cần mạng.',
    sections: [
      {
        title: 'Kiểm tra một tờ',
        steps: [
          'Đặt con trỏ vào ô nội dung mã, quét bằng máy quét cầm tay hoặc dán dòng chữ của mã.',
          'Bấm “Kiểm tra giấy khen”, rồi so tên, thành tích hiện ra với tờ giấy.',
        ],
        notes: [
          'Mã do dữ liệu khác ký, hoặc bị sửa dù một số, đều bị phát hiện. Giấy khen đã hủy bỏ được báo rõ.',
          'Chỉ giấy khen in bằng bố cục có mã QR mới có mã.',
        ],
      },
    ],
  },
]
