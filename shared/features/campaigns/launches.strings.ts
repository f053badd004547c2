import { formatNumber, formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import type { LaunchForm } from './campaigns.kinds'

export const launchFormNames: Readonly<Record<LaunchForm, string>> = {
  conference: 'Hội nghị phát động',
  meeting: 'Lồng ghép trong họp, sinh hoạt',
  plan: 'Ban hành kế hoạch',
  letter: 'Công văn, văn bản triển khai',
  other: 'Hình thức khác',
}

export const launchStrings = {
  tooLong: (max: number) => `Dài quá ${formatNumber(max)} chữ. Hãy ghi ngắn lại.`,
  /** “12/30 tổ chức cơ sở đảng đã phát động (40%)”. */
  countLine: (p: { required: number; launched: number; others: number }) =>
    [
      p.required === 0
        ? 'Chưa có tổ chức cơ sở đảng nào'
        : `${formatNumber(p.launched)}/${formatNumber(p.required)} tổ chức cơ sở đảng đã phát động (${formatPercentHalfUp(p.launched, p.required)})`,
      p.others > 0 ? `${formatNumber(p.others)} tổ chức khác` : '',
    ]
      .filter(Boolean)
      .join('; '),
} as const
