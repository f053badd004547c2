import type { PartialDate } from '@shared/core/partial-date'
import type { DirectiveDetails } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { Office } from './office'

export const date = (text: string) => text as PartialDate

export const details = (change: Partial<DirectiveDetails> = {}): DirectiveDetails => ({
  number: '01-CT/TU',
  type: 'Chỉ thị',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  issuedOn: date('2020-10-17'),
  title: 'Về phát động phong trào thi đua “Đồng Khởi mới”',
  signerTitle: '',
  recipients: '',
  note: '',
  direction: null,
  isEnded: false,
  endedOn: null,
  ...change,
})

export async function addDirective(
  office: Office,
  change: Partial<DirectiveDetails> = {},
): Promise<DirectiveId> {
  const { id } = await office.do('directives.create', details(change))
  return id
}

/** A small file that is a PDF as far as its first bytes tell. */
export const pdfBytes = (words: string): Buffer => Buffer.from(`%PDF-1.4\n${words}\n%%EOF\n`)
