/**
 * What the plan of the peak campaign asks of each of its two years, as the plan has it; what
 * it asks of both years stands under both. Its footnotes, which list works and figures, are left to
 * the document itself.
 */
export const peakContent2024: readonly string[] = [
  'Về xây dựng Đảng:',
  '- Thi đua thực hiện đạt và vượt 3 chỉ tiêu về xây dựng Đảng theo Nghị quyết số 12-NQ/TU của Tỉnh ủy; triển khai thí điểm cài đặt và sử dụng sổ tay đảng viên điện tử ở Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh, Đảng bộ thành phố Bến Tre và Đảng bộ huyện Bình Đại.',
  'Về xây dựng hệ thống chính trị (chính quyền, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội):',
  '+ Triển khai xây dựng và hoàn thành Đề án sắp xếp đơn vị hành chính cấp xã giai đoạn 2023-2025 và Đề án thành lập phường của thành phố Bến Tre, gồm: Xây dựng 04 xã: Sơn Đông, Bình Phú, Mỹ Thạnh An và Phú Hưng lên phường; sáp nhập Phường An Hội với Phường 4 và Phường 5 (thành phố Bến Tre); xã An Khánh với thị trấn Châu Thành, xã Phú An Hòa với xã An Phước và xã An Hoá, xã Sơn Hoà với xã An Hiệp và xã Tường Đa (huyện Châu Thành); xã Phú Vang với xã Lộc Thuận (huyện Bình Đại); xã Tân Mỹ với xã Mỹ Hoà (huyện Ba Tri). Tập trung chuẩn bị các điều kiện mở rộng địa giới hành chính thành phố Bến Tre đạt chuẩn đô thị loại 1, xây dựng các thị xã: Mỏ Cày, Ba Tri, Bình Đại.',
  '+ Tiếp tục đẩy mạnh cải cách thủ tục hành chính, cải thiện môi trường đầu tư kinh doanh. Nâng cao hiệu quả chỉ đạo, điều hành và sử dụng Hệ thống quản lý văn bản qua mạng; 100% cán bộ, công chức sử dụng hộp thư điện tử công vụ; 100% hồ sơ tiếp nhận được giải quyết đúng hạn và sớm hạn; 100% đảng viên, cán bộ, công chức, viên chức có tài khoản dịch vụ công trực tuyến và sử dụng dịch vụ công trực tuyến khi có nhu cầu thực hiện thủ tục hành chính; 100% sản phẩm OCOP được đưa lên sàn thương mại điện tử. Nâng cấp mạng di động 4G, phát triển hạ tầng mạng di động 5G; triển khai các giải pháp phổ cập điện thoại di động thông minh.',
  '+ Xây dựng chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đạt vững mạnh.',
  'Thi đua phát triển kinh tế - xã hội; bảo đảm quốc phòng, an ninh:',
  '- Tập trung thi đua thực hiện đạt và vượt 21 chỉ tiêu về kinh tế - xã hội theo Nghị quyết số 12-NQ/TU của Tỉnh uỷ. Trong đó, tập trung thực hiện một số việc trọng tâm sau:',
  '+ Hoàn thành: Xây dựng, trình phê duyệt và triển khai Kế hoạch thực hiện Quy hoạch tỉnh Bến Tre thời kỳ 2021-2030, tầm nhìn đến năm 2050; nghiệm thu đưa vào khai thác các công trình thủy lợi, giao thông; hoàn thiện hạ tầng giao thông thuộc Đề án làng văn hóa du lịch Chợ Lách; công tác giải phóng mặt bằng công trình Đường dây và trạm biến áp 110kV; cơ bản hoàn thành hạ tầng kỹ thuật Khu công nghiệp Phú Thuận; phát triển thêm 500 ha nuôi tôm biển ứng dụng công nghệ cao. Huyện Mỏ Cày Nam đạt chuẩn huyện nông thôn mới (NTM); công nhận ít nhất 17 xã đạt chuẩn NTM, 14 xã NTM nâng cao, 05 xã NTM kiểu mẫu; phấn đấu huyện Châu Thành, Thạnh Phú và Mỏ Cày Bắc cơ bản đạt tiêu chí huyện NTM; huyện Chợ Lách cơ bản đạt tiêu chí huyện NTM nâng cao.',
  '+ Triển khai: Khởi công xây dựng cầu Ba Lai 8; thẩm định, phê duyệt Đề xuất dự án Tuyến đường bộ ven biển kết nối tỉnh Bến Tre với tỉnh Tiền Giang và tỉnh Trà Vinh; lập đề xuất dự án cầu Cửa Đại; giải phóng mặt bằng phục vụ xây dựng cầu Đình Khao; xây dựng nhà máy xử lý rác thải Bến Tre.',
  '+ Tổ chức thành công hội nghị xúc tiến đầu tư.',
  '+ Phấn đấu vận động xây dựng và hoàn thành 200 căn nhà tình nghĩa cho gia đình chính sách, người có công.',
  '+ Thi đua giữ vững tình hình an ninh chính trị, trật tự an toàn xã hội.',
  '- Thi đua tuyên truyền, vận động toàn dân tích cực đóng góp xây dựng kết cấu hạ tầng tại cộng đồng dân cư (đường giao thông nông thôn, tham gia xây dựng các công trình phúc lợi tại phường, xã, thị trấn, ấp, khu phố), xây dựng tổ nhân dân tự quản, tổ dân phố vững mạnh.',
  '- Thi đua giữ vững an ninh chính trị, trật tự an toàn xã hội: Kiềm chế, kéo giảm tội phạm, tai nạn, tệ nạn xã hội; kiềm chế và kiểm soát người nghiện ma túy; kéo giảm tai nạn giao thông cả 3 tiêu chí.',
]

export const peakContent2025: readonly string[] = [
  'Về xây dựng Đảng:',
  '- Thi đua xây dựng “chi bộ 4 tốt”, “đảng bộ cơ sở 4 tốt”; “chi bộ ấp, khu phố trong sạch, vững mạnh toàn diện”; thực hiện đạt mục tiêu “Hàng năm có trên 90% tổ chức cơ sở đảng, đảng viên được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên. Phấn đấu kết nạp đảng viên mới hàng năm trong giai đoạn 2020-2025 đạt tỷ lệ từ 3-4% so với tổng số đảng viên. Có từ 40%-50% chi bộ ấp, khu phố được công nhận chi bộ trong sạch, vững mạnh toàn diện, riêng các xã, phường, thị trấn được công nhận nông thôn mới, đô thị văn minh phấn đấu 100% chi bộ ấp, khu phố được công nhận chi bộ trong sạch, vững mạnh toàn diện”. Triển khai rộng rãi, quản lý, sử dụng hiệu quả sổ tay đảng viên điện tử trong toàn Đảng bộ tỉnh.',
  'Về xây dựng hệ thống chính trị (chính quyền, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội):',
  '- Hoàn thành việc sắp xếp các đơn vị hành chính cấp xã và thành lập 4 phường của thành phố Bến Tre. Hoàn thành các mục tiêu theo Quyết định số 06/QĐ-TTg, ngày 06/01/2022 của Thủ tướng Chính phủ về phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030. Giữ vững các danh hiệu chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội vững mạnh.',
  'Thi đua phát triển kinh tế - xã hội; bảo đảm quốc phòng, an ninh:',
  '- Phấn đấu đạt kết quả cao nhất các chỉ tiêu NQĐH XI; trong đó tập trung các chỉ tiêu cơ bản:',
  '+ Tăng trưởng kinh tế (GRDP) cao hơn mức bình quân cả nước; thu ngân sách nhà nước đạt từ 35.000 tỷ đồng trở lên; huy động vốn toàn xã hội đạt từ 130 ngàn tỷ đồng trở lên.',
  '+ Hoàn thành các chỉ tiêu về xây dựng NTM (80% xã NTM đạt chuẩn; trong đó có 8 xã đạt chuẩn NTM kiểu mẫu, 40% xã NTM nâng cao; huyện Chợ Lách đạt tiêu chí huyện NTM kiểu mẫu; các huyện: Mỏ Cày Bắc, Châu Thành, Thạnh Phú, phấn đấu thêm huyện Bình Đại đạt chuẩn huyện NTM).',
  '+ Hoàn thành và vượt các chỉ tiêu về công tác giảm nghèo (giảm từ 1%-1,5%/năm).',
  '+ Hoàn thành 11 chương trình, dự án trọng điểm trên các lĩnh vực giao thông, thủy lợi, công trình đường dây và trạm biến áp 110 kV; mời gọi đầu tư vào Khu công nghiệp Phú Thuận; phát triển đạt 4.000 ha nuôi tôm biển ứng dụng công nghệ cao. Phấn đấu đạt chỉ tiêu xây dựng 100 doanh nghiệp dẫn đầu.',
  '+ Hoàn thành chương trình 2.000 nhà ở cho hộ nghèo, cận nghèo, hộ khó khăn về nhà ở.',
  '- Thi đua tuyên truyền, vận động toàn dân tích cực đóng góp xây dựng kết cấu hạ tầng tại cộng đồng dân cư (đường giao thông nông thôn, tham gia xây dựng các công trình phúc lợi tại phường, xã, thị trấn, ấp, khu phố), xây dựng tổ nhân dân tự quản, tổ dân phố vững mạnh.',
  '- Thi đua giữ vững an ninh chính trị, trật tự an toàn xã hội: Kiềm chế, kéo giảm tội phạm, tai nạn, tệ nạn xã hội; kiềm chế và kiểm soát người nghiện ma túy; kéo giảm tai nạn giao thông cả 3 tiêu chí.',
]
