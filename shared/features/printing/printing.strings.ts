import type { CertificateState, RunPurpose, RunState, SheetState } from './printing.kinds'

export const certificateStateNames: Readonly<Record<CertificateState, string>> = {
  unprinted: 'Chưa in',
  trial: 'In thử',
  printed: 'Đã in',
  signed: 'Đã ký, đóng dấu',
  handed: 'Đã trao',
  replaced: 'Đã cấp lại',
}

export const sheetStateNames: Readonly<Record<SheetState, string>> = {
  waiting: 'Chờ in',
  sent: 'Đã gửi máy in',
  good: 'In tốt',
  spoiled: 'In hỏng',
  missing: 'Không ra tờ nào',
  trial: 'In thử',
  dropped: 'Bỏ, không in',
}

export const runStateNames: Readonly<Record<RunState, string>> = {
  open: 'Đang in',
  finished: 'Đã xong',
  stopped: 'Đã dừng',
}

export const runPurposeNames: Readonly<Record<RunPurpose, string>> = {
  trial: 'In thử',
  print: 'In chính thức',
}

export const printingStrings = {
  packSizeWrong: 'Mỗi tập từ 1 đến 500 tờ.',
  reasonMissing: 'Hãy ghi lý do.',
  /** Printed after the ledger number. */
  usualMarking: (copy: number) => `Cấp lại lần ${copy}`,
  markedNumber: (p: { number: string; marking: string }) => `${p.number} (${p.marking})`,
  trialMark: 'BẢN IN THỬ – KHÔNG CÓ GIÁ TRỊ',
} as const
