import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { ContainerFault, type ContainerFaults, type FaultCode } from './container-fault.ts'

const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1_000_000), 0)} MB`
const gigabytes = (bytes: number) => `${formatNumber(bytes / 1_000_000_000, 1)} GB`

const untouched = 'Dữ liệu trên máy và các bản sao lưu cũ vẫn còn nguyên.'

type Sentences = { readonly [Code in FaultCode]: (p: ContainerFaults[Code]) => string }

const sentences = {
  mediumFull: ({ neededBytes, freeBytes }) =>
    `USB không đủ chỗ: cần khoảng ${megabytes(neededBytes)}, chỉ còn trống ${megabytes(freeBytes)}. ${untouched} Hãy xóa bớt tệp khác trên USB hoặc dùng USB khác rồi sao lưu lại.`,
  mediumReadOnly: () =>
    `USB hoặc thư mục đã chọn không cho ghi. ${untouched} Hãy gạt khóa chống ghi trên USB (nếu có) hoặc chọn nơi khác rồi sao lưu lại.`,
  mediumRemoved: () =>
    `USB đã bị rút ra hoặc không còn đọc, ghi được. ${untouched} Bản đang làm dở không được tính; hãy cắm lại USB rồi làm lại.`,
  mediumLies: () =>
    `Đọc lại từ USB thấy khác với nội dung đã ghi, nên bản sao lưu này không dùng được: USB có thể đã hỏng. ${untouched} Hãy thay USB khác rồi sao lưu lại.`,
  tooLarge: ({ limitBytes }) =>
    `Bản sao lưu lớn hơn mức ${gigabytes(limitBytes)} mà một tệp trên USB định dạng FAT32 chứa được. ${untouched} Hãy định dạng USB theo kiểu exFAT hoặc báo người hỗ trợ.`,
  sequenceTaken: ({ sequence }) =>
    `Trên USB đã có bản sao lưu số ${formatNumber(sequence)}, nên không ghi đè lên. ${untouched} Hãy bấm sao lưu lại để lấy số tiếp theo.`,
  cancelled: () =>
    'Đã dừng theo yêu cầu. Dữ liệu trên máy và các bản sao lưu đã có vẫn còn nguyên; phần làm dở đã được xóa.',
  wrongPassphrase: () =>
    'Cụm mật khẩu không đúng. Chưa có gì thay đổi; hãy xem lại từng từ và khoảng trắng, hoặc dùng khóa phục hồi in trên giấy.',
  badRecoveryKey: () =>
    'Khóa phục hồi chưa đúng: có ký tự bị sai hoặc thiếu. Chưa có gì thay đổi; hãy đối chiếu lại với tờ giấy, khóa bắt đầu bằng AGE-SECRET-KEY-1.',
  otherKey: () =>
    'Khóa này không mở được bản sao lưu: bản này được làm với bộ khóa khác, hoặc phần đầu tệp đã hỏng. Chưa có gì thay đổi; hãy dùng đúng tệp khóa nằm cùng thư mục với bản sao lưu.',
  identityFileMissing: () =>
    'Không thấy tệp khóa khoa-sao-luu.age bên cạnh bản sao lưu. Chưa có gì thay đổi; hãy chép tệp này từ USB khác của cơ quan, hoặc dùng khóa phục hồi in trên giấy.',
  identityFileDamaged: () =>
    'Tệp khóa khoa-sao-luu.age đã hỏng hoặc không phải của phần mềm này. Chưa có gì thay đổi; hãy lấy tệp khóa từ USB khác của cơ quan, hoặc dùng khóa phục hồi in trên giấy.',
  hostileWorkFactor: () =>
    'Tệp khóa đòi tính toán nhiều bất thường nên bị từ chối; tệp này không do phần mềm tạo ra. Chưa có gì thay đổi; hãy lấy tệp khóa từ USB khác của cơ quan.',
  notABackup: () =>
    'Tệp đã chọn không phải là bản sao lưu của phần mềm. Chưa có gì thay đổi; hãy chọn tệp có tên dạng dkhoi-000123.age trong thư mục SAO-LUU.',
  damaged: () =>
    'Bản sao lưu này đã hỏng (bị thiếu hoặc bị thay đổi), nên không dùng phần nào của nó. Dữ liệu trên máy vẫn còn nguyên; hãy chọn bản sao lưu khác.',
  newerFormat: ({ minAppVersion }) =>
    `Bản sao lưu này do phiên bản phần mềm mới hơn tạo ra${minAppVersion ? ` (cần từ ${minAppVersion})` : ''}. Chưa có gì thay đổi; hãy cập nhật phần mềm rồi mở lại.`,
  noRoomHere: ({ neededBytes, freeBytes }) =>
    `Máy tính không đủ chỗ để mở bản sao lưu: cần ${megabytes(neededBytes)}, chỉ còn trống ${megabytes(freeBytes)}. Chưa có gì thay đổi; hãy dọn bớt ổ đĩa rồi mở lại.`,
} satisfies Sentences

export const containerErrors = defineErrors('backupContainer', sentences)

/** The sentence for a fault. */
export function toAppError(cause: ContainerFault) {
  const make = containerErrors[cause.code] as (params: unknown, options: ErrorOptions) => Error
  return make(cause.params, { cause })
}

/** Runs the light half (listing, reading the identity file) with the same sentences as the worker. */
export async function withSentences<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ContainerFault ? toAppError(error) : error
  }
}
