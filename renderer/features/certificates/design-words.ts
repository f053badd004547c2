import type { DesignItem } from '@shared/features/certificates/certificates.editing'
import { certificateStrings } from '@shared/features/certificates/certificates.strings'
import { designerStrings as strings } from './designer.strings'

/** “Tên người hoặc tập thể”, “GIẤY KHEN” in quotes, “Mã QR”, “Khung hoa văn”. */
export function nameOfItem(item: DesignItem): string {
  switch (item.kind) {
    case 'code':
      return strings.code
    case 'drawing':
      return strings.drawings[item.drawing.drawing]
    case 'field': {
      const { field } = item
      if (field.kind === 'fixed') return strings.fixed(field.text)
      const words = certificateStrings.contents[field.content]
      return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
    }
  }
}
