import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const peopleErrors = defineErrors('people', {
  gone: () =>
    'Không còn thấy người này trong danh sách: có thể việc thêm người đó vừa được hoàn tác. Chưa có gì thay đổi; hãy tải lại danh sách (F5).',
  tooManySelected: (p: { most: number }) =>
    `Mỗi lần chọn được nhiều nhất ${formatNumber(p.most)} người; danh sách này dài hơn. Chưa chọn thêm ai và chưa có gì thay đổi. Hãy lọc danh sách hẹp lại (theo đơn vị, đối tượng…) rồi chọn tất cả.`,
  dates: (p: { name: string; problem: string }) => `${p.name}: ${p.problem} Chưa có gì được lưu.`,
  later: (p: { today: LocalDate }) =>
    `Ngày hiệu lực không được sau hôm nay (${showDay(p.today)}). Chưa có gì thay đổi. Hãy sửa ngày, hoặc ghi việc này khi đến ngày.`,
  beforeArrival: (p: { name: string; since: LocalDate }) =>
    `${p.name} về đơn vị hiện nay từ ${showDay(p.since)}, nên không thể chuyển đi trước ngày đó. Chưa có ai được chuyển; hãy sửa ngày hiệu lực hoặc bỏ chọn người này.`,
  noPlace: () =>
    'Không còn thấy mục này trong quá trình: có thể nó vừa được hoàn tác hoặc sửa ở nơi khác. Chưa có gì thay đổi; hãy tải lại trang (F5).',
  placeBackwards: () =>
    'Ngày kết thúc phải sau ngày bắt đầu. Chưa có gì được lưu; hãy sửa một trong hai ngày.',
  placeLater: (p: { today: LocalDate }) =>
    `Quá trình chỉ ghi những ngày đã qua, đến hôm nay (${showDay(p.today)}). Chưa có gì được lưu; hãy sửa ngày.`,
  placeOverlaps: (p: { name: string; organisation: string; period: string }) =>
    `Trùng với thời gian ở ${p.organisation} (${p.period}): mỗi ngày ${p.name} chỉ thuộc một đơn vị và giữ một chức vụ. Chưa có gì được lưu. Hãy sửa ngày ở đây, hoặc sửa ngày của mục kia trước.`,
  organisationEnded: (p: { organisation: string; closedOn: LocalDate }) =>
    `${p.organisation} đã kết thúc hoạt động từ ${showDay(p.closedOn)}, nên không thể có người sinh hoạt sau ngày đó. Chưa có gì được lưu; hãy ghi ngày kết thúc sớm hơn hoặc chọn đơn vị khác.`,
  organisationNotYet: (p: { organisation: string; openedOn: LocalDate }) =>
    `${p.organisation} hoạt động từ ${showDay(p.openedOn)}, nên không thể có người sinh hoạt trước ngày đó. Chưa có gì được lưu; hãy ghi ngày bắt đầu muộn hơn hoặc chọn đơn vị khác.`,
  samePosition: (p: { position: string }) =>
    p.position === ''
      ? 'Những người đã chọn đều không giữ chức vụ nào. Chưa có gì thay đổi.'
      : `Những người đã chọn đều đang giữ chức vụ ${p.position}. Chưa có gì thay đổi; hãy nhập chức vụ khác.`,
  noOrganisation: (p: { name: string }) =>
    `${p.name} hiện không thuộc đơn vị nào, nên chưa ghi được chức vụ. Chưa có gì thay đổi; hãy chuyển người này về một đơn vị trước.`,
  positionBeforeArrival: (p: { name: string; since: LocalDate }) =>
    `${p.name} ở đơn vị và chức vụ hiện nay từ ${showDay(p.since)}, nên không thể đổi chức vụ trước ngày đó. Chưa có gì thay đổi; hãy sửa ngày, hoặc sửa trong “Quá trình”.`,
  notPartyMember: (p: { name: string }) =>
    `${p.name} hiện không được ghi là đảng viên. Chưa có gì thay đổi; nếu ghi nhầm, hãy dùng “Sửa thông tin”.`,
  endDayUnknown: () =>
    'Muốn ghi rời đơn vị thì phải biết đủ ngày, tháng, năm. Chưa có gì thay đổi; hãy nhập đủ ngày hoặc bỏ chọn “Đồng thời rời đơn vị”.',
  alreadyThere: (p: { organisation: string }) =>
    `Những người đã chọn đều đang ở ${p.organisation}. Chưa có gì thay đổi; hãy chọn đơn vị khác.`,
  alreadyOutside: () =>
    'Những người đã chọn đều không thuộc đơn vị nào. Chưa có gì thay đổi; hãy chọn người khác.',
  inUse: (p: {
    name: string
    nominations: number
    awards: number
    ratings: number
    registrations: number
    exemplars: number
    works: number
    groups: number
    pledges: number
    meetings: number
  }) =>
    `Không xóa được ${p.name} vì tên còn trong ${[
      p.nominations > 0 ? `${formatNumber(p.nominations)} hồ sơ đề nghị` : '',
      p.awards > 0 ? `${formatNumber(p.awards)} dòng sổ khen thưởng` : '',
      p.ratings > 0 ? `${formatNumber(p.ratings)} lần xếp loại hằng năm` : '',
      p.registrations > 0 ? `${formatNumber(p.registrations)} phiếu đăng ký thi đua` : '',
      p.exemplars > 0 ? `${formatNumber(p.exemplars)} hồ sơ điển hình` : '',
      p.works > 0 ? `${formatNumber(p.works)} đầu việc` : '',
      p.groups > 0 ? `${formatNumber(p.groups)} nhóm thi đua` : '',
      p.pledges > 0 ? `${formatNumber(p.pledges)} giao ước thi đua` : '',
      p.meetings > 0 ? `${formatNumber(p.meetings)} cuộc họp xét` : '',
    ]
      .filter(Boolean)
      .join(
        ', ',
      )}. Chưa có gì thay đổi. Nếu người này đã chuyển đi, hãy dùng “Chuyển đơn vị” và chọn “Ra khỏi Đảng bộ”.`,
})
