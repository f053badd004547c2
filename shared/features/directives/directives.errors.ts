import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RelationKind } from './directives.kinds'
import { relationNames } from './directives.strings'

const verb = (kind: RelationKind) => relationNames[kind].toLocaleLowerCase('vi')

export const directivesErrors = defineErrors('directives', {
  alreadyThere: (p: { name: string }) =>
    `Trong danh sách đã có ${p.name}. Chưa có gì được lưu; hãy mở văn bản đó để sửa, hoặc kiểm tra lại số và ngày.`,
  inUse: (p: { name: string; campaigns: number }) =>
    `${p.name} đang là căn cứ của ${formatNumber(p.campaigns)} phong trào nên không xóa được; dữ liệu còn nguyên. Hãy chọn văn bản khác cho các phong trào đó trước.`,
  inUseElsewhere: (p: { name: string; records: number }) =>
    `${p.name} đang là nguồn của ${formatNumber(p.records)} bản ghi (chỉ tiêu, khung nội dung, mô hình điểm…) nên không xóa được; dữ liệu còn nguyên. Hãy chọn văn bản khác cho các bản ghi đó trước.`,
  itself: () =>
    'Một văn bản không thể có quan hệ với chính nó. Chưa có gì được lưu; hãy chọn văn bản khác.',
  alreadyRelated: (p: { kind: RelationKind; from: string; to: string }) =>
    `Đã ghi ${p.from} ${verb(p.kind)} ${p.to}. Không có gì thay đổi.`,
  circle: (p: { kind: RelationKind; from: string; to: string }) =>
    `Không thể ghi ${p.from} ${verb(p.kind)} ${p.to}: theo các quan hệ đã có, ${p.to} lại ra đời sau và dựa vào (hoặc thay thế) ${p.from}. Chưa có gì được lưu; hãy xem lại chiều của quan hệ.`,
  backward: (p: { kind: RelationKind; from: string; to: string }) =>
    `${p.from} ban hành trước ${p.to} nên không thể ${verb(p.kind)} văn bản đó. Chưa có gì được lưu; hãy đổi chiều quan hệ, hoặc sửa lại ngày ban hành.`,
  datesContradict: (p: { name: string; other: string }) =>
    `Ngày mới làm cho ${p.name} trái thứ tự với ${p.other} theo quan hệ đã ghi. Chưa có gì được lưu; hãy xem lại ngày, hoặc bỏ quan hệ đó trước.`,
})
