import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { CertificateState } from './printing.kinds'
import { certificateStateNames as names } from './printing.strings'

const KEPT = 'Chưa có tờ nào được gửi tới máy in.'
const others = (count: number) =>
  count > 1 ? ` và ${formatNumber(count - 1)} trường hợp khác` : ''

export const printingErrors = defineErrors('printing', {
  nothingLeft: () =>
    `Mọi giấy khen của quyết định này đã in hoặc đang chờ in. ${KEPT} Tờ hỏng thì ghi “In hỏng” rồi in lại; giấy đã trao bị mất, rách thì dùng “Cấp lại”.`,
  notPrintable: (p: { name: string; count: number }) =>
    `Giấy khen của ${p.name}${others(p.count)} đã in hoặc đang chờ in, nên không in thêm tờ thứ hai cùng số vào sổ. ${KEPT} Tờ hỏng thì ghi “In hỏng”; giấy đã trao bị mất, rách thì dùng “Cấp lại”.`,
  revoked: (p: { name: string; count: number }) =>
    `Khen thưởng của ${p.name}${others(p.count)} đã bị hủy bỏ bằng quyết định sau. Không có gì thay đổi; hãy bỏ các trường hợp này khỏi lựa chọn.`,
  revokedInRun: (p: { name: string; count: number; number: number }) =>
    `Khen thưởng của ${p.name}${others(p.count)} trong tập này đã bị hủy bỏ sau khi lập lượt in ${p.number}. ${KEPT} Hãy dừng lượt in này và lập lượt mới: lượt mới không còn các trường hợp đó.`,
  packNotWaiting: (p: { pack: number }) =>
    `Tập ${p.pack} đã được gửi tới máy in trước đó. ${KEPT} Hãy ghi tờ nào ra tốt, tờ nào hỏng, tờ nào không ra rồi mới in tiếp.`,
  answerFirst: (p: { pack: number }) =>
    `Tập ${p.pack} đã gửi tới máy in nhưng chưa ghi kết quả. Không có gì thay đổi; hãy ghi tờ nào ra tốt, tờ nào hỏng rồi làm tiếp.`,
  notSent: (p: { pack: number }) =>
    `Tập ${p.pack} không chờ ghi kết quả: chưa gửi máy in, hoặc đã ghi rồi. Kết quả đang có được giữ nguyên; hãy mở lại lượt in.`,
  unknownSheet: () =>
    'Có tờ không thuộc tập đang ghi kết quả. Chưa ghi gì; hãy đóng và mở lại lượt in.',
  changed: (p: { number: number }) =>
    `Nội dung hoặc mẫu giấy khen đã khác lúc lập lượt in ${p.number}. ${KEPT} Các tờ đã in được giữ nguyên; hãy dừng lượt in này và lập lượt mới.`,
  notOpen: (p: { number: number }) =>
    `Lượt in ${p.number} đã kết thúc. Không có gì thay đổi; hãy lập lượt in mới cho các tờ còn lại.`,
  wrongState: (p: { name: string; count: number; state: CertificateState; wanted: string }) =>
    `Giấy khen của ${p.name}${others(p.count)} đang “${names[p.state]}”, chưa ghi “${p.wanted}” được. Không có gì thay đổi.`,
  beingPrinted: (p: { name: string; run: number }) =>
    `Giấy khen của ${p.name} đang trong lượt in ${p.run}. Không có gì thay đổi; hãy ghi kết quả hoặc dừng lượt in đó trước.`,
  signedTooEarly: (p: { name: string }) =>
    `Ngày ghi cho giấy khen của ${p.name} sớm hơn ngày quyết định. Chưa có gì thay đổi; hãy kiểm tra ngày.`,
  inFuture: (p: { day: LocalDate }) =>
    `Ngày ${showDay(p.day)} chưa đến. Không có gì thay đổi; hãy ghi sau khi đã ký, đã trao thật, với ngày không quá hôm nay.`,
  handedBeforeSigned: (p: { name: string; day: LocalDate }) =>
    `Ngày trao sớm hơn ngày ký ${showDay(p.day)} đã ghi cho giấy khen của ${p.name}. Không có gì thay đổi; hãy kiểm tra lại ngày trao, hoặc sửa ngày ký trước.`,
})
