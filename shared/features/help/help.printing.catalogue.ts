import type { HelpPage } from './help.model'

/** Print runs, hand-over and the ceremony. */
export const printingPages: readonly HelpPage[] = [
  {
    id: 'in-giay-khen',
    title: 'In giấy khen',
    screens: ['/in-giay-khen'],
    summary: 'In giấy khen theo từng tập, ghi tờ hỏng, ký, trao và cấp lại.',
    sections: [
      {
        title: 'In',
        steps: [
          'Chọn quyết định. Bản xem trước là đúng tệp sẽ ra máy in.',
          'Đọc dòng kiểm tra phía trên: chữ không vừa, thiếu thông tin, trùng tên, thiếu phôi sẽ được chỉ rõ ở tờ nào.',
          'Bấm “In thử 1 tờ” ra giấy thường, soi lên phôi. Tờ thử có dòng chữ in thử ở mép dưới và không dùng số vào sổ.',
          'Bấm “In … giấy khen”, rồi “Lập lượt in”. In “Phiếu kiểm tra” để bên chồng phôi.',
          'Đặt phôi vào khay và in từng tập 10 tờ. Trong hộp thoại của máy in, chọn kích thước thật (100 %).',
          'Sau mỗi tập, ghi tờ nào “Hỏng” (kèm lý do), tờ nào “Không ra”. Phần mềm chỉ in lại những tờ đó.',
        ],
        notes: [
          'Mỗi số vào sổ chỉ có một tờ tốt. Tờ đã gửi máy in không bao giờ tự in lại, kể cả khi mất điện giữa chừng: mở lại phần mềm sẽ thấy câu hỏi về tập đang in.',
          'Dự thảo chỉ xem trước được, chưa in được, vì chưa có số vào sổ.',
          'Muốn giữ tệp, bấm “Lưu PDF”.',
        ],
      },
      {
        title: 'Ký, đóng dấu và trao',
        steps: [
          'Mở phần “Ký và trao”, chọn các giấy khen.',
          'Bấm “Đã ký, đóng dấu” và ghi ngày. Giấy khen làm ở nơi khác cũng ghi được ở đây.',
          'Bấm “Trao”, ghi ngày, người trao, người nhận. Người khác nhận thay thì ghi họ tên và đánh dấu “Nhận thay”.',
          'Bấm dấu ba chấm, chọn “Danh sách giao nhận” để in danh sách cho người nhận ký.',
        ],
        notes: [
          'Ghi nhầm thì chọn “Bỏ ghi trao” hoặc “Bỏ ghi đã ký”.',
          'Hồ sơ đề nghị chuyển sang “Đã trao” cùng lúc.',
        ],
      },
      {
        title: 'Tờ hỏng và cấp lại',
        sentences: [
          'Bấm vào một giấy khen để xem mọi tờ đã in. Tờ hỏng khi ký, đóng dấu thì bấm “Tờ này hỏng” rồi in lại.',
          'Giấy khen đã trao bị mất, rách thì bấm “Cấp lại” và ghi lý do. Tờ mới giữ số vào sổ, có thể ghi thêm “Cấp lại lần 1”.',
          'Phần “Tờ in hỏng” là sổ theo dõi tờ hỏng; phần “Các lượt đã in” ghi mẫu, phôi, máy in và dấu kiểm nội dung của từng lượt.',
        ],
      },
    ],
  },
  {
    id: 'le-trao',
    title: 'Lễ trao',
    screens: ['/le-trao', '/le-trao/:id'],
    summary:
      'Chuẩn bị buổi lễ: lượt lên sân khấu, kịch bản MC, chỗ ngồi, khách mời, danh sách ký nhận.',
    sections: [
      {
        title: 'Chuẩn bị',
        steps: [
          'Bấm “Lập buổi lễ”, chọn các quyết định sẽ công bố và số người mỗi lượt lên sân khấu.',
          'Bấm “Xếp lại các lượt” để xếp tập thể trước, theo từng đơn vị, hoặc đúng thứ tự quyết định.',
          'Kéo thả từng người, hoặc chọn một dòng rồi bấm Alt+↑, Alt+↓. Bấm bút chì của lượt để ghi người trao.',
          'Bấm “Xếp chỗ ngồi”: ai lên cùng lượt thì ngồi cạnh nhau.',
          'Ở phần “Khách mời”, thêm lãnh đạo và khách; MC giới thiệu theo thứ tự này.',
        ],
      },
      {
        title: 'Trong và sau buổi lễ',
        steps: [
          'Ai vắng hoặc có người nhận thay: bấm dấu ba chấm của người đó và chọn.',
          'Bấm “Kịch bản MC” để xem, in lời dẫn: tên kèm cách xưng hô, chức vụ, đơn vị theo thứ tự đọc.',
          'Bấm “In, lưu danh sách” để in thứ tự lên sân khấu, chỗ ngồi, danh sách ký nhận, khách mời, hoặc lưu ra Excel.',
          'Sau buổi lễ bấm “Ghi đã trao”: mọi người có mặt hoặc có người nhận thay được ghi cùng lúc.',
        ],
        notes: [
          'Người vắng không được ghi đã trao; trao sau ở phần “Ký và trao” của “In giấy khen”.',
        ],
      },
    ],
  },
]
